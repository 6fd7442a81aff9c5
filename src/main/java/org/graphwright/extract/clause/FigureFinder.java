package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.Figure;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of an article that may say how many or how much: counts, money, scores. Dates are none. */
final class FigureFinder {
    private static final String MONEY_NUMBER =
            WrittenNumber.DIGITS + "(?:" + WrittenNumber.SHORT_TIMES + "|" + WrittenNumber.TIMES + ")";

    /** "$20-30 million", "$2 to $3 billion": neither the one nor the other, and not twenty dollars. */
    private static final String MONEY_RANGE = Currencies.SIGN + " ?" + WrittenNumber.DIGITS + "(?: ?[-–] ?| to )"
            + Currencies.SIGN + "? ?" + WrittenNumber.DIGITS + "(?:" + WrittenNumber.SHORT_TIMES
            + "|[ -](?:thousand|million|billion|trillion)\\b)";

    /** Before what would be no score elsewhere: "won 3 to 1", "beat the Bears by 24 to 17". */
    private static final String PLAYED =
            "(?<=\\b(?:won|win|wins|lost|lose|loses|score of|score was|victory of|defeat of|(?:beat|beats|beaten|defeated|won|lost)[^.,;:]{1,60} by) )";

    private static final String SCORE = "\\d{1,3} ?[-–] ?\\d{1,3}(?:,? (?:and )?\\d{1,2}[-–]\\d{1,2})*(?![\\w-])"
            + "|\\d{1,3} (?:points?|goals?|runs?|sets?|games?|frames?) (?:to|against) \\d{1,3}(?![\\w-])"
            + "|" + PLAYED + "\\d{1,3} to \\d{1,3}(?=[.,;)]| (?:to|against|in|at|on|over|after|before)\\b|$)";

    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\w.,-])(?:(?<range>" + MONEY_RANGE + ")|(?<money>(?<sign>" + Currencies.SIGN + ") ?" + MONEY_NUMBER
                    + "(?![\\d])"
                    + "|(?:" + MONEY_NUMBER + "|" + WrittenNumber.SPELLED + ")(?<unit>" + Currencies.UNIT
                    + "))|(?<score>" + SCORE + ")|(?:"
                    + WrittenNumber.DIGITS + WrittenNumber.TIMES + "|" + WrittenNumber.SPELLED
                    + ")(?![\\w]|-\\w|[.,]\\d))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LARGE = Pattern.compile("\\d,\\d{3}|\\p{L}{2}");

    private static final Pattern NO = Pattern.compile("\\bno $", Pattern.CASE_INSENSITIVE);

    /** In characters: the word with a blank on either side. */
    private static final int LONGEST_NO = 4;

    /** Those of an article, in order of position. */
    List<Figure> find(Reading reading) {
        List<Figure> figures = new ArrayList<>();
        String text = reading.article().text();
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            boolean isNoOne = NO.matcher(text.substring(Math.max(0, span.begin() - LONGEST_NO), span.begin()))
                    .find();
            if (!isNoOne
                    && matcher.group("range") == null
                    && reading.mentionsIn(span).stream().noneMatch(Mention::isDate)) {
                figures.add(figure(matcher, span));
            }
        }
        return figures;
    }

    private static Figure figure(Matcher matcher, Span span) {
        String words = matcher.group().toLowerCase(Locale.ROOT);
        if (matcher.group("score") != null) {
            return new Figure(
                    span.begin(),
                    span.end(),
                    Figure.Kind.SCORE,
                    words.replaceAll(" ?[-–] ?|(?: \\p{L}+)? (?:to|against) ", "-"),
                    null);
        }
        boolean isMoney = matcher.group("money") != null;
        return new Figure(
                span.begin(),
                span.end(),
                isMoney ? Figure.Kind.MONEY : Figure.Kind.COUNT,
                WrittenNumber.valueOf(isMoney ? number(matcher) : words).toPlainString(),
                isMoney ? currency(matcher) : null);
    }

    private static String number(Matcher matcher) {
        return matcher.group("sign") != null
                ? matcher.group().substring(matcher.group("sign").length())
                : matcher.group()
                        .substring(
                                0,
                                matcher.group().length() - matcher.group("unit").length());
    }

    private static @Nullable String currency(Matcher matcher) {
        String sign = matcher.group("sign");
        return Currencies.code(
                sign == null ? matcher.group("unit") : sign,
                sign != null || LARGE.matcher(number(matcher)).find());
    }
}
