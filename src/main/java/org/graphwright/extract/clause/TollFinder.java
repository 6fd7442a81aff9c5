package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graphwright.model.Figure;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Token;
import org.jspecify.annotations.Nullable;

/** Tells how many were killed, injured, missing, arrested or otherwise affected, by the words that stand nearest to a count. */
final class TollFinder {
    /**
     * A count and what it counts.
     *
     * @param kind {@code killed}, …
     */
    record Toll(String kind, Figure figure) {}

    private static final Map<String, Set<String>> WORDS = Map.of(
            "killed", Set.of("kill", "dead", "die", "death", "fatality", "murder", "slay", "casualty", "toll"),
            "injured", Set.of("injure", "wound", "hurt", "injury", "injured", "wounded"),
            "missing", Set.of("missing", "unaccounted"),
            "arrested", Set.of("arrest", "detain", "custody", "arrested"),
            "affected",
                    Set.of("evacuate", "homeless", "displace", "infect", "affect", "strand", "evacuated", "displaced"));

    /** Behind a count they say that it counts something else than people. */
    private static final Set<String> NO_PEOPLE = Set.of(
            "percent",
            "%",
            "year",
            "month",
            "week",
            "day",
            "hour",
            "minute",
            "mile",
            "kilometer",
            "kilometre",
            "meter",
            "metre",
            "bomb",
            "attack",
            "time",
            "car",
            "house",
            "home",
            "building",
            "country",
            "city",
            "village",
            "-",
            "case",
            "vehicle",
            "explosion",
            "blast",
            "gunman",
            "attacker",
            "bomber",
            "suspect",
            "church");

    /** How many words may stand between. */
    private static final int REACH = 6;

    /** Those of an article, in order of position. */
    List<Toll> find(Reading reading, List<Figure> figures) {
        List<Toll> tolls = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            List<Figure> counts = figures.stream()
                    .filter(f ->
                            f.kind() == Figure.Kind.COUNT && sentence.span().contains(f.span()))
                    .filter(f -> !f.value().contains(".") && !countsOther(reading, f))
                    .toList();
            for (Figure count : counts) {
                String kind = kind(sentence.tokens(), count, counts);
                if (kind != null) {
                    tolls.add(new Toll(kind, count));
                }
            }
        }
        return tolls;
    }

    /** True if the words behind a figure say that it counts no people: "12 attacks", "17-year-old". */
    boolean countsOther(Reading reading, Figure figure) {
        return reading.sentenceAt(figure.begin())
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(token -> token.begin() >= figure.end())
                        .findFirst())
                .filter(next -> NO_PEOPLE.contains(next.lemma()))
                .isPresent();
    }

    private static @Nullable String kind(List<Token> tokens, Figure count, List<Figure> counts) {
        int first = 0;
        while (first < tokens.size() && tokens.get(first).end() <= count.begin()) {
            first++;
        }
        int last = first;
        while (last < tokens.size() && tokens.get(last).begin() < count.end()) {
            last++;
        }
        for (int away = 0; away < REACH; away++) {
            for (int at : new int[] {last + away, first - 1 - away}) {
                String kind = at >= 0 && at < tokens.size() ? kindOf(tokens.get(at), at < first) : null;
                if (kind != null && isClear(tokens, Math.min(at, last), Math.max(at, first), count, counts)) {
                    return kind;
                }
            }
        }
        return null;
    }

    /** "12 people died" tells a toll, "died at 12" none; "claimed 12 lives" tells one. */
    private static @Nullable String kindOf(Token token, boolean before) {
        String lemma = token.lemma();
        if (before && lemma.equals("die")) {
            return null;
        }
        if (token.text().equals("lives") && token.isNoun()) {
            return "killed";
        }
        return WORDS.entrySet().stream()
                .filter(e -> e.getValue().contains(lemma))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** True if no other count stands between. */
    private static boolean isClear(List<Token> tokens, int begin, int end, Figure count, List<Figure> counts) {
        int from = tokens.get(begin).begin();
        int to = tokens.get(Math.min(end, tokens.size() - 1)).end();
        return counts.stream().noneMatch(f -> !f.equals(count) && f.begin() >= from && f.end() <= to);
    }
}
