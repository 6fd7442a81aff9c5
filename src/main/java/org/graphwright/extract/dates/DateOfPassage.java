package org.graphwright.extract.dates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says when something held or happened: the date that stands in the same clause as the passage that tells it. A date inside the
 * passage counts first, then the nearest behind it, then one that opens the sentence. Between passage and date no other clause may
 * begin: no verb, no relative pronoun, no quotation mark, no comma but the one behind an opening date.
 */
public final class DateOfPassage {
    private static final Set<String> STOPS = Set.of(
            ";", ":", "\"", "that", "which", "who", "whom", "whose", "when", "where", "while", "but", "after",
            "before");
    /** Before a date that belongs to a passage without a verb: "president since 2014". */
    private static final Set<String> TERMS = Set.of("since", "from", "in", "until", "between", "(", "as of");

    /** The same behind a comma, where nothing else can be told of: "mayor of Oslo, from 2008 to 2016". */
    private static final Set<String> BOUNDS = Set.of("since", "from", "until", "between");

    private static final Set<String> TO = Set.of("to", "until", "till", "through");

    private static final Pattern CAME_AS = Pattern.compile(
            "^(?:The|This) (?:news|announcement|statement|move|decision|report|warning|remarks?|comments?) (?:came|comes|come) (?:as|while)\\b[^,;:]*$");

    /** What begins with a known year: no duration, no day of an unknown year. */
    private static final Pattern SAYS_WHEN = Pattern.compile("-?\\d|\\.\\.");

    /** How many tokens may stand between passage and date. */
    private static final int REACH = 8;

    /**
     * The value of the date that governs {@code passage}; {@code 2014/..} after "since" and {@code ../2014} after "until" (the open
     * intervals of ISO 8601-2); empty where the sentence gives none.
     */
    public Optional<String> of(Reading reading, Span passage) {
        return reading.sentenceAt(passage.begin()).map(sentence -> {
            String date = find(reading, sentence, passage);
            return date != null ? date : ofNews(reading, sentence, passage);
        });
    }

    /** "The news came as Beijing conducted drills": on the day of the news, which the sentence before gives, or the article's own. */
    private static @Nullable String ofNews(Reading reading, Sentence sentence, Span passage) {
        String text = reading.article().text();
        if (dates(reading, sentence).findAny().isPresent()
                || !CAME_AS.matcher(text.substring(sentence.begin(), passage.begin()))
                        .find()) {
            return null;
        }
        int index = reading.sentenceIndex(passage.begin());
        Optional<String> told = index == 0
                ? Optional.empty()
                : dates(reading, reading.sentences().get(index - 1))
                        .map(m -> String.valueOf(m.value()))
                        .reduce((first, last) -> last);
        return told.orElse(
                reading.article().date() == null
                        ? null
                        : reading.article().date().toString());
    }

    private static Stream<Mention> dates(Reading reading, Sentence sentence) {
        return reading.mentionsIn(sentence.span()).stream()
                .filter(m -> m.isDate()
                        && m.value() != null
                        && SAYS_WHEN.matcher(m.value()).lookingAt())
                .filter(m -> sentence.span().contains(m.span()));
    }

    private static @Nullable String find(Reading reading, Sentence sentence, Span passage) {
        List<Token> tokens = sentence.tokens();
        List<Mention> dates = dates(reading, sentence).toList();
        if (dates.isEmpty()) {
            return null;
        }
        int first = tokenAt(tokens, passage.begin());
        int last = tokenAt(tokens, Math.max(passage.begin(), passage.end() - 1));
        boolean hasVerb = tokens.subList(first, last + 1).stream().anyMatch(Token::isVerb);
        for (Mention date : dates) {
            boolean ofLater = !isPlain(tokens, tokenAt(tokens, date.end() - 1) + 1, last);
            if (passage.contains(date.span()) && !ofLater && isPlain(tokens, first, tokenAt(tokens, date.begin()))) {
                return bounded(tokens, date, dates);
            }
        }
        for (Mention date : dates) {
            int at = tokenAt(tokens, date.begin());
            if (at > last && at - last <= REACH && follows(tokens, last + 1, at, hasVerb) && !isOfNoun(tokens, date)) {
                return bounded(tokens, date, dates);
            }
        }
        Mention opening = dates.get(0);
        int end = tokenAt(tokens, opening.end() - 1) + 1;
        boolean opens = tokenAt(tokens, opening.begin()) <= 3 && end <= first && hasVerb;
        boolean free = opens && tokens.subList(end, first).stream().noneMatch(t -> t.isVerb() || isStop(t));
        return free ? bounded(tokens, opening, dates) : null;
    }

    private static boolean follows(List<Token> tokens, int from, int to, boolean hasVerb) {
        if (to - from == 2 && tokens.get(from).text().equals(",") && BOUNDS.contains(lower(tokens.get(from + 1)))) {
            return true;
        }
        for (Token token : tokens.subList(from, to)) {
            if (token.isVerb() || isStop(token) || token.text().equals(",")) {
                return false;
            }
        }
        return hasVerb || (to - from <= 2 && to > from && TERMS.contains(lower(tokens.get(to - 1))));
    }

    /** "Resigned over last week's blast": the date is that of the noun behind it. */
    private static boolean isOfNoun(List<Token> tokens, Mention date) {
        int end = tokenAt(tokens, date.end() - 1);
        return tokens.get(end).tag().equals("POS")
                || end + 1 < tokens.size() && tokens.get(end + 1).tag().equals("POS");
    }

    private static boolean isPlain(List<Token> tokens, int from, int to) {
        return to <= from || tokens.subList(from, to).stream().noneMatch(DateOfPassage::isStop);
    }

    private static boolean isStop(Token token) {
        return STOPS.contains(lower(token));
    }

    private static String bounded(List<Token> tokens, Mention date, List<Mention> all) {
        String value = date.value() == null ? "" : DateLiteral.withoutClock(date.value());
        int at = tokenAt(tokens, date.begin());
        String before = at == 0 ? "" : lower(tokens.get(at - 1));
        if (value.contains("/")) {
            return value;
        }
        return switch (before) {
            case "since" -> value + "/..";
            case "until", "till" -> "../" + value;
            case "from" -> value + end(tokens, date, all);
            default -> value;
        };
    }

    /** A slash and the end of "from 1997 to 2005", or nothing where no end is told. */
    private static String end(List<Token> tokens, Mention begin, List<Mention> all) {
        int behind = tokenAt(tokens, begin.end() - 1) + 1;
        return all.stream()
                .filter(m -> behind + 1 < tokens.size()
                        && TO.contains(lower(tokens.get(behind)))
                        && m.begin() == tokens.get(behind + 1).begin()
                        && m.value() != null
                        && !m.value().contains("/"))
                .findFirst()
                .map(m -> "/" + m.value())
                .orElse("");
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    private static int tokenAt(List<Token> tokens, int offset) {
        int at = 0;
        while (at + 1 < tokens.size() && tokens.get(at).end() <= offset) {
            at++;
        }
        return at;
    }
}
