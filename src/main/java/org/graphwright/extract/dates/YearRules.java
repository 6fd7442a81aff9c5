package org.graphwright.extract.dates;

import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Expressions that name a year or several: decades, centuries, years before and after Christ, ranges, years in words. */
final class YearRules {
    /** A year of the last thousand; without groups. */
    static final String YEAR = "(?:1[0-9]\\d\\d|20\\d\\d)";

    /** What is counted: behind a number it says that the number is no year. */
    static final String THING =
            "(?:(?:people|soldiers|troops|children|men|women|times|percent|per cent|points|votes|seats|dollars|euros|pounds|words|members|miles|metres|meters|km|m|ft|feet|kg|tons|tonnes|jobs|hours|pages|copies|homes|houses|cases|deaths|students|workers|employees|UTC|GMT|BST|CET|CEST|EST|EDT|PST|PDT|IST|local)\\b|%)";

    private static final String BEFORE_YEAR =
            "(?:[Ii]n|[Ss]ince|[Oo]f|[Bb]y|[Uu]ntil|[Ff]rom|[Bb]etween|[Dd]uring|[Bb]efore|[Aa]fter|[Aa]round|[Tt]o|[Tt]ill|[Aa]bout|[Cc]irca|c\\.|born|b\\.|d\\.|year)";
    private static final String PART = "(?:the\\s)?(?:(?:early|late|later|mid|middle)(?:-(?:to-late-)?|\\s))?";
    private static final String DASH = "\\s?[-–—]\\s?";
    private static final String BC = "\\s(?:BCE?\\b|B\\.C\\.(?:E\\.)?)";

    private YearRules() {}

    /** In order of precedence where two match the same characters. */
    static List<DateRule> rules() {
        return List.of(
                // the late 1970s, the 1600s, the '90s, the sixties
                DateRule.of(
                        "\\b" + PART + "(1\\d|20)(\\d)0(?:'s|s)\\b",
                        (m, now) -> decade(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)))),
                DateRule.of("(?<!\\w)" + PART + "'(\\d)0s\\b", (m, now) -> decade(19, Integer.parseInt(m.group(1)))),
                DateRule.of(
                        "\\b(?:the|[Ii]n\\sthe)\\s(?:(?:early|late|mid)(?:-|\\s))?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b",
                        (m, now) -> decade(
                                19,
                                List.of("tw", "th", "fo", "fi", "si", "se", "ei", "ni")
                                                .indexOf(m.group(1).substring(0, 2))
                                        + 2)),
                // the class of '92, in '68
                DateRule.of(
                        "(?='\\d)(?<=\\b(?:[Ii]n|[Ss]ince|[Oo]f|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Ff]rom|[Dd]uring)\\s)('\\d\\d)(?![\\w'%])",
                        (m, now) -> Value.of(Period.year(YearWords.year(m.group(1))))),
                // the 15th to the 19th century
                DateRule.of(
                        "\\b" + PART + "(" + CalendarWords.ORDINAL + ")(?:" + DASH
                                + "|\\s(?:and|to|or|through|until)\\s)" + PART + "(" + CalendarWords.ORDINAL
                                + ")[\\s-][Cc]entur(?:y|ies)\\b(" + BC + ")?",
                        (m, now) -> centuries(m.group(1), m.group(2), m.group(3))),
                DateRule.of(
                        "\\b" + PART + "((?i:" + CalendarWords.ORDINAL + "))[\\s-][Cc]entur(?:y|ies)\\b(" + BC + ")?",
                        (m, now) -> centuries(m.group(1), m.group(1), m.group(2))),
                // 44 BC, A.D. 79, 347 CE
                DateRule.of(
                        "\\b(?:the\\syear\\s)?(\\d{1,4})" + BC,
                        (m, now) -> Value.of(Period.year(1 - Integer.parseInt(m.group(1))))),
                DateRule.of(
                        "\\b(?:(?:AD|A\\.D\\.)\\s?(\\d{1,4})|(\\d{1,4})\\s(?:AD|CE|A\\.D\\.))(?!\\w)",
                        (m, now) -> year(m.group(1) == null ? m.group(2) : m.group(1))),
                // the 2018-19 fiscal year, fiscal 1990
                DateRule.of(
                        "\\b(?:the\\s)?(" + YEAR
                                + ")\\s?[-–/]\\s?(\\d{2}|\\d{4})\\s(?:fiscal|financial|budget)\\syear\\b",
                        YearRules::years),
                DateRule.of(
                        "\\b(?:the\\s)?(?:[Ff]iscal|[Ff]inancial)(?:\\syear)?\\s(?:of\\s)?(" + YEAR
                                + ")\\s?[-–/]\\s?(\\d{2}|\\d{4})\\b(?![-–/]\\d)",
                        YearRules::years),
                // mid-2015
                DateRule.of("\\b(?:[Ee]arly|[Mm]id|[Ll]ate)-(" + YEAR + ")\\b(?!-)", (m, now) -> year(m.group(1))),
                DateRule.of(
                        "\\b(?:the\\s)?(?:(?:[Ff]iscal|[Ff]inancial)(?:\\syear)?\\s(?:of\\s)?(" + YEAR + ")|(" + YEAR
                                + ")\\s(?:fiscal|financial)\\syear|FY\\s?(" + YEAR + "))\\b",
                        (m, now) -> year(first(m))),
                // between 1950 and 1955
                DateRule.of(
                        "\\b[Bb]etween\\s(?:the\\syears\\s)?(" + YEAR + ")\\sand\\s(" + YEAR + ")\\b(?!\\s" + THING
                                + ")",
                        YearRules::years),
                // 2018-19, 1932-2020
                DateRule.of(
                        "(?<![\\d$€£.,/#-])\\b(" + YEAR + ")" + DASH + "(" + YEAR
                                + "|\\d{2}|(?<=\\s)\\d)\\b(?![-–/:.,%]?\\d|\\s" + THING + ")",
                        YearRules::years),
                DateRule.of("(?<![\\d$€£.,/#-])\\b(" + YEAR + ")/(\\d{2}|\\d{4})\\b(?![-–/:.,]?\\d)", YearRules::years),
                // the year 71
                DateRule.of(
                        "\\b(?:the\\s)?year\\s(\\d{1,4})\\b(?<!\\b(?:academic|calendar|financial|fiscal|school)\\syear\\s\\d{1,4})(?!\\s"
                                + THING + ")",
                        (m, now) -> year(m.group(1))),
                DateRule.of(
                        "(?=[12]\\d\\d\\d)(?<=\\b" + BEFORE_YEAR
                                + "\\s)(?<![$€£]\\s?)(1[0-9]\\d\\d|20\\d\\d)\\b(?![:.,/'-]?\\d|-\\w|\\s" + THING
                                + "|\\s[a-z]+s\\sof\\b)",
                        (m, now) -> year(m.group(1))),
                // in nineteen forty-five
                DateRule.of(
                        "\\b(?=" + YearWords.YEAR
                                + ")(?<=\\b(?:[Ii]n|[Ss]ince|[Oo]f|[Bb]y|[Uu]ntil|[Ff]rom|[Bb]efore|[Aa]fter|[Aa]round|year)\\s)("
                                + YearWords.YEAR
                                + ")\\b(?!\\s(?:[a-z]+s\\b|men|women|people|children|feet|hundred|thousand|million|percent|per cent)|-)",
                        (m, now) -> year(m.group(1))),
                // a bare year of our time, or an older one in brackets
                DateRule.of(
                        "(?=[12]\\d{3})(?<![\\d$€£.,:/#@+=&?A-Za-z-]|[$€£#]\\s|No\\.\\s)(19\\d\\d|20[0-4]\\d|(?<=[(–—-]\\s?|(?:and|or|,|the|'s)\\s)1[0-8]\\d\\d)\\b(?![:/'-]?\\d|[.,]\\d|-\\w+\\b(?<!-based)|\\s"
                                + THING + ")",
                        (m, now) -> year(m.group(1))));
    }

    private static String first(MatchResult m) {
        for (int i = 1; i < m.groupCount(); i++) {
            if (m.group(i) != null) {
                return m.group(i);
            }
        }
        return m.group(m.groupCount());
    }

    private static Value year(String year) {
        return Value.of(Period.year(YearWords.year(year.length() < 3 ? "0".repeat(4 - year.length()) + year : year)));
    }

    private static Value decade(int century, int decade) {
        return Value.of(
                decade == 0 && century < 20
                        ? Period.century(century * 100)
                        : Period.decade(century * 100 + decade * 10));
    }

    private static @Nullable Value centuries(String from, String to, @Nullable String bc) {
        int first = CalendarWords.ordinal(from);
        int last = CalendarWords.ordinal(to);
        if (first < 1 || first > 30 || last < 1 || last > 30) {
            return null;
        }
        return Value.of(Period.between(century(first, bc), century(last, bc)));
    }

    private static Period century(int number, @Nullable String bc) {
        return Period.century(bc == null ? (number - 1) * 100 : -number * 100 + 1);
    }

    /** From a year to another, of which only the digits that differ need be written. */
    private static @Nullable Value years(MatchResult m, Moment now) {
        String begin = m.group(1);
        String end = m.group(2);
        int from = Integer.parseInt(begin);
        int to = Integer.parseInt(begin.substring(0, begin.length() - end.length()) + end);
        return to <= from ? null : Value.of(Period.between(Period.year(from), Period.year(to)));
    }
}
