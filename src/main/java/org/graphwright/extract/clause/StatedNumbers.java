package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.language.NumberWords;
import org.graphwright.model.ClassName;
import org.graphwright.model.EventNumber;
import org.graphwright.model.Figure;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;

/** Finds numbers that the words around them name: "a 6.1-magnitude earthquake", "voted 52 to 48", "by 318 votes to 210". */
final class StatedNumbers {
    private static final String RICHTER = "[2-9](?:\\.\\d)?";
    private static final String VOTES =
            "(?:\\d{1,3}(?:,\\d{3})*|none|" + NumberWords.ONES + "|" + NumberWords.TEENS + ")";

    private static final Pattern MAGNITUDE = Pattern.compile(
            "magnitude[- ](?:of |(?:was |is )?(?:estimated|put|measured|recorded) at )?(?<value>" + RICHTER
                    + ")(?![\\w%]|\\.\\d)|(?<![\\w.])(?<before>" + RICHTER
                    + ")[- ]magnitude|(?<![\\w.])M ?(?<moment>" + RICHTER
                    + ")(?= (?:earth)?quake)|(?<![\\w.])(?<scale>" + RICHTER + ") on the (?:open-ended )?Richter",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern VOTE = Pattern.compile(
            "(?<![\\w.,-])(?<for>" + VOTES + ") votes? (?:to|against) (?<against>" + VOTES + ")(?![\\w%]|[,.]\\d)"
                    + "|\\b(?:vot(?:ed|es?)|passed|approved|rejected|defeated|adopted|backed|failed|carried|confirmed|ratified|endorsed|ruled|split|by)(?: \\w+){0,3}? (?<for2>"
                    + VOTES
                    + ")(?: to |-to-|[-–])(?<against2>" + VOTES + ")(?![\\w%-]|,\\d)"
                    + "|(?<![\\w.,-])(?<for3>" + VOTES + ")(?:-to-|[-–])(?<against3>" + VOTES + ") vote\\b"
                    + "|(?<![\\w.,-])(?<for4>" + VOTES + ")(?: \\w+){0,3}? (?:in favou?r|for)(?:,? (?:and )?" + VOTES
                    + " (?:abstentions?|abstained|abstaining|absent))?(?:,| and|, and| with|, with) (?<against4>"
                    + VOTES
                    + ")(?: \\w+){0,2}? against\\b"
                    + "|\\b(?:vot(?:ed|es?)|passed|approved|rejected|adopted)\\b[^.;\\d]{0,60}?(?<![\\w.,-])(?<for5>"
                    + VOTES
                    + ")-to-(?<against5>" + VOTES + ")(?![\\w%-]|,\\d)",
            Pattern.CASE_INSENSITIVE);

    /** Around an amount of money for which somebody is let go until a trial. */
    private static final Pattern BEFORE_BAIL = Pattern.compile(
            "\\b(?:bond|bail)\\b(?: (?:was|is|has been))?(?: (?:set|fixed))?(?: (?:of|at))? $",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEHIND_BAIL = Pattern.compile(
            "(?: in)? (?:(?:cash|surety|secured|unsecured) )?(?:bond|bail)\\b", Pattern.CASE_INSENSITIVE);

    /** In characters: what is looked at before an amount. */
    private static final int BEFORE = 40;

    private static final Map<String, Set<ClassName>> CLASSES = Map.of(
            "magnitude",
            ClassName.setOf("Disaster"),
            "votesFor",
            ClassName.setOf("Vote", "Legislation", "Election"),
            "votesAgainst",
            ClassName.setOf("Vote", "Legislation", "Election"),
            EventNumber.AMOUNT,
            ClassName.setOf("Release", "Trial", "Arrest"));

    /** What bodies decide by a vote. */
    private static final Set<ClassName> DECIDED = ClassName.setOf(
            "Announcement",
            "Appointment",
            "Agreement",
            "Acquisition",
            "Conviction",
            "Sanction",
            "Trial",
            "Aid",
            "Event");

    /** Sentences behind the first of a vote in which its result stands; set by hand: the first paragraphs. */
    private static final int SOON = 5;

    /** A number with the index of its event. */
    record Owned(int event, EventNumber number) {}

    /** Those of an article whose event stands in the same sentence, in order of position. */
    List<Owned> find(Reading reading, List<ToldEvent> events, List<Figure> figures) {
        String text = reading.article().text();
        List<Owned> found = new ArrayList<>();
        Matcher magnitude = MAGNITUDE.matcher(text);
        while (magnitude.find()) {
            add("magnitude", first(magnitude, "value", "before", "moment", "scale"), magnitude, reading, events, found);
        }
        Matcher vote = VOTE.matcher(text);
        while (vote.find()) {
            add("votesFor", first(vote, "for", "for2", "for3", "for4", "for5"), vote, reading, events, found);
            add(
                    "votesAgainst",
                    first(vote, "against", "against2", "against3", "against4", "against5"),
                    vote,
                    reading,
                    events,
                    found);
        }
        figures.stream()
                .filter(figure -> figure.kind() == Figure.Kind.MONEY && isBail(text, figure))
                .forEach(figure -> {
                    int event = nearest(EventNumber.AMOUNT, figure.span(), reading, events);
                    if (event >= 0) {
                        found.add(new Owned(event, EventNumbers.number(EventNumber.AMOUNT, figure)));
                    }
                });
        return found;
    }

    private static boolean isBail(String text, Figure figure) {
        return BEHIND_BAIL.matcher(text).region(figure.end(), text.length()).lookingAt()
                || BEFORE_BAIL
                        .matcher(text.substring(Math.max(0, figure.begin() - BEFORE), figure.begin()))
                        .find();
    }

    /**
     * Of votes that are told as an event of their own, soon behind the first sentence of a vote, its numbers: "impeached the president. … The
     * articles passed by votes of 230 to 197".
     */
    static List<EventNumber> votesOf(Reading reading, ToldEvent vote, List<Owned> stated, List<ToldEvent> events) {
        Set<ClassName> votes = ClassName.setOf("Vote", "Legislation");
        if (!votes.contains(vote.type())) {
            return List.of();
        }
        int first = vote.begin();
        return stated.stream()
                .filter(owned -> owned.number().kind().startsWith("votes")
                        && votes.contains(events.get(owned.event()).type()))
                .filter(owned -> {
                    int apart = reading.sentenceIndex(owned.number().begin()) - reading.sentenceIndex(first);
                    return apart >= 0 && apart <= SOON;
                })
                .limit(2)
                .map(Owned::number)
                .toList();
    }

    private static String first(Matcher matcher, String... groups) {
        for (String group : groups) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        throw new IllegalStateException("no number in: " + matcher.group());
    }

    private static void add(
            String kind, String value, Matcher at, Reading reading, List<ToldEvent> events, List<Owned> into) {
        int event = nearest(kind, new Span(at.start(), at.end()), reading, events);
        if (event >= 0) {
            into.add(new Owned(event, new EventNumber(kind, digits(value), null, at.start(), at.end())));
        }
    }

    private static String digits(String value) {
        String word = value.toLowerCase(Locale.ROOT);
        OptionalInt said = word.equals("none") ? OptionalInt.of(0) : NumberWords.of(word);
        return said.isPresent() ? String.valueOf(said.getAsInt()) : value.replace(",", "");
    }

    /** That of a class which has such numbers; where there is none, a vote may also tell of what it decided: "confirmed her on a 60-38 vote". */
    private static int nearest(String kind, Span span, Reading reading, List<ToldEvent> events) {
        Set<ClassName> classes = CLASSES.getOrDefault(kind, Set.of());
        int ofClass = nearest(span, reading, events, classes::contains);
        return ofClass < 0 && kind.startsWith("votes") ? nearest(span, reading, events, DECIDED::contains) : ofClass;
    }

    private static int nearest(Span span, Reading reading, List<ToldEvent> events, Predicate<ClassName> fits) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int e = 0; e < events.size(); e++) {
            for (Span passage : events.get(e).passages()) {
                int away = Math.abs(passage.begin() - span.begin());
                boolean near = reading.sentenceIndex(passage.begin()) == reading.sentenceIndex(span.begin());
                if (near && away < least && fits.test(events.get(e).type())) {
                    least = away;
                    best = e;
                }
            }
        }
        return best;
    }
}
