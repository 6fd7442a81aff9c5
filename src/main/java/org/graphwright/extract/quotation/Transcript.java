package org.graphwright.extract.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Acronym;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is said in a printed interview, where each turn opens with who speaks: "WN: …", "((WN)) …", "**Ann Poe:** …". An article is taken for one where
 * two different openings stand and one of them asks.
 */
final class Transcript {
    /** How sure it is who speaks in a turn; by hand. */
    private static final double SURE = 0.8;

    private static final Pattern OPENING = Pattern.compile("\\(\\(([^()\\n]{1,40})\\)\\)\\s*(?::\\s*)?"
            + "|(?:^|(?<=\\n)|(?<=[.?!] ))(?:\\*\\*|__)?((?:(?:MR|MRS|MS|DR)\\.? [A-Z'’-]{2,}|Q|A|[A-Z]{2,4}|[A-Z][\\w.'’-]+(?: [A-Z][\\w.'’-]+){1,3})):(?:\\*\\*|__)?\\s+"
            + "|(?:^|(?<=\\n))(?:\\*\\*|__)?([A-Z][\\w'’-]{2,}):(?:\\*\\*|__)?\\s+");

    /** Who asks for a paper in its own interview, whatever the question is: initials, or what they stand for. */
    private static final Pattern ASKS_BY_OFFICE =
            Pattern.compile("Q|(?i:question|interviewer|reporter|moderator|host)");

    /** Letters that may stand for whoever asks, and not the name of somebody whose questions are news. */
    private static final Pattern INITIALS = Pattern.compile("[\\p{Lu}.]{1,5}");

    /** The last word before a picture's credit, which opens no turn: "Elizabeth Warren Image: U.S. Senate". */
    private static final Pattern CREDIT =
            Pattern.compile("(?i)(?:.*\\b)?(?:images?|photos?|pictures?|file|credits?|video|source|map)");

    /** A picture's caption with its credit, whose sentence says who took it. */
    private static final Pattern CAPTION = Pattern.compile(
            "(?<=[.?!\\n] ?)[^.?!\\n]{0,200}[.?!]?\\s?\\b(?:Image|Photo|Picture|File|Credit)s?: ?\\p{Lu}");

    private final Ontology ontology;
    private final Reading reading;

    Transcript(Ontology ontology, Reading reading) {
        this.ontology = ontology;
        this.reading = reading;
    }

    private record Turn(Span who, int begin, int end) {
        boolean asks(String text) {
            return text.substring(begin, end).stripTrailing().endsWith("?");
        }
    }

    /**
     * What is said in turns, the questions of whoever asks for the paper apart: those tell nothing of anybody.
     *
     * @param said by who is asked
     * @param asked where the questions stand
     */
    record Interview(List<Speech> said, List<Span> asked) {}

    Interview find() {
        String text = reading.article().text();
        List<Turn> turns = turns(text);
        Set<String> speakers = new HashSet<>();
        turns.forEach(turn -> speakers.add(turn.who().of(text)));
        boolean asks = turns.stream().anyMatch(turn -> turn.asks(text));
        if (speakers.size() < 2 || !asks) {
            return new Interview(List.of(), List.of());
        }
        Set<String> asking = speakers.stream()
                .filter(who -> isInterviewer(
                        who,
                        turns.stream()
                                .filter(turn -> turn.who().of(text).equals(who))
                                .toList()))
                .collect(Collectors.toSet());
        if (asking.size() == speakers.size()) {
            asking = Set.of();
        }
        List<Speech> said = new ArrayList<>();
        List<Span> asked = new ArrayList<>();
        for (Turn turn : turns) {
            if (asking.contains(turn.who().of(text))) {
                asked.add(new Span(turn.begin(), turn.end()));
            } else if (turn.end() > turn.begin()) {
                said.add(speech(turn));
            }
        }
        return new Interview(said, asked);
    }

    /** True of "Q" and the like, of initials half of whose turns ask, and of those that are nobody's in the article and ask at all. */
    private boolean isInterviewer(String who, List<Turn> turns) {
        String text = reading.article().text();
        long asking = turns.stream().filter(turn -> turn.asks(text)).count();
        return ASKS_BY_OFFICE.matcher(who).matches()
                || INITIALS.matcher(who).matches()
                        && (2 * asking >= turns.size() || asking > 0 && ofInitials(who) == null);
    }

    private List<Turn> turns(String text) {
        List<Turn> turns = new ArrayList<>();
        Matcher opening = OPENING.matcher(text);
        int from = -1;
        Span who = new Span(0, 0);
        while (opening.find()) {
            String opened = opening.group(1) != null
                    ? opening.group(1)
                    : opening.group().split(":")[0];
            if (CREDIT.matcher(opened).matches()) {
                continue;
            }
            if (from >= 0) {
                turns.add(turn(text, who, from, opening.start()));
            }
            int group = opening.group(1) != null ? 1 : opening.group(2) != null ? 2 : 3;
            who = new Span(opening.start(group), opening.end(group));
            if (group == 3 && named(who) == null && ofLastName(who.of(text)) == null) {
                from = -1;
                continue;
            }
            from = opening.end();
        }
        if (from >= 0) {
            int paragraph = text.indexOf("\n", from);
            turns.add(turn(text, who, from, paragraph < 0 ? text.length() : paragraph));
        }
        return turns;
    }

    private static Turn turn(String text, Span who, int from, int to) {
        Matcher caption = CAPTION.matcher(text).region(from, to);
        int end = caption.find() ? caption.start() : to;
        while (end > from && " \t\r\n*_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Turn(who, from, end);
    }

    private Speech speech(Turn turn) {
        Mention named = named(turn.who());
        String label = turn.who().of(reading.article().text());
        named = named != null && named.end() < turn.who().end() && ofLastName(label) != null ? null : named;
        Mention initials = ofInitials(label);
        named = initials == null ? named : initials;
        named = named == null ? ofLastName(label) : named;
        Source source = named == null ? new Source(null, turn.who()) : new Source(named, null);
        return new Speech(turn.begin(), turn.end(), source, null, true, SURE);
    }

    private @Nullable Mention named(Span who) {
        return reading.mentionAt(who.begin()).filter(m -> m.entity() != null).orElse(null);
    }

    /** The only person of the article of this last name: "MR. HALE" and "Hale" for Tom Hale. */
    private @Nullable Mention ofLastName(String label) {
        String last = label.substring(label.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        List<Mention> fitting = people().filter(m -> m.span()
                        .of(reading.article().text())
                        .toLowerCase(Locale.ROOT)
                        .endsWith(" " + last))
                .toList();
        return onlyOne(fitting);
    }

    private Stream<Mention> people() {
        return reading.mentions().stream()
                .filter(m ->
                        ontology.isA(m.type(), Classes.PERSON) && m.kind() == MentionKind.NAME && m.entity() != null);
    }

    private static @Nullable Mention onlyOne(List<Mention> fitting) {
        return fitting.stream().map(Mention::entity).distinct().count() == 1 ? fitting.get(0) : null;
    }

    /** The only person of the article whose names begin with these letters: "HB" for Helen Brookes. */
    private @Nullable Mention ofInitials(String letters) {
        if (!letters.matches("[A-Z]{2,4}")) {
            return null;
        }
        List<Mention> fitting = people().filter(
                        m -> Acronym.initials(m.span().of(reading.article().text()), false)
                                .equals(letters))
                .toList();
        return onlyOne(fitting);
    }
}
