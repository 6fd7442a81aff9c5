package org.graphwright.extract.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;

/**
 * Finds what is said in a printed interview, where each turn opens with who speaks: "WN: …", "((WN)) …". An article is taken for one where
 * two different openings stand and one of them asks.
 */
final class Transcript {
    private static final double SURE = 0.8;

    private static final Pattern OPENING = Pattern.compile(
            "\\(\\(([^()\\n]{1,40})\\)\\)\\s*|(?:^|(?<=\\n)|(?<=[.?!] ))((?:Q|A|[A-Z]{2,4}|[A-Z][\\w.'’-]+(?: [A-Z][\\w.'’-]+){1,3})):\\s+");

    private final Reading reading;

    Transcript(Reading reading) {
        this.reading = reading;
    }

    private record Turn(Span who, int begin, int end) {}

    List<Speech> find() {
        String text = reading.article().text();
        List<Turn> turns = turns(text);
        Set<String> speakers = new HashSet<>();
        turns.forEach(turn -> speakers.add(turn.who().of(text)));
        boolean asks =
                turns.stream().anyMatch(t -> text.substring(t.begin(), t.end()).endsWith("?"));
        return speakers.size() < 2 || !asks
                ? List.of()
                : turns.stream()
                        .filter(t -> t.end() > t.begin())
                        .map(this::speech)
                        .toList();
    }

    private static List<Turn> turns(String text) {
        List<Turn> turns = new ArrayList<>();
        Matcher opening = OPENING.matcher(text);
        int group = 0;
        int from = -1;
        Span who = new Span(0, 0);
        while (opening.find()) {
            if (from >= 0) {
                turns.add(turn(text, who, from, opening.start()));
            }
            group = opening.group(1) != null ? 1 : 2;
            who = new Span(opening.start(group), opening.end(group));
            from = opening.end();
        }
        if (from >= 0) {
            int paragraph = text.indexOf("\n", from);
            turns.add(turn(text, who, from, paragraph < 0 ? text.length() : paragraph));
        }
        return turns;
    }

    private static Turn turn(String text, Span who, int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return new Turn(who, from, end);
    }

    private Speech speech(Turn turn) {
        Mention named = reading.mentionAt(turn.who().begin())
                .filter(m -> m.entity() != null)
                .orElse(null);
        Source source = named == null ? new Source(null, turn.who()) : new Source(named, null);
        return new Speech(turn.begin(), turn.end(), source, null, true, SURE);
    }
}
