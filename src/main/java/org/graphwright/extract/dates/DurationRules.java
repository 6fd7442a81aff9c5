package org.graphwright.extract.dates;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.graphwright.language.NumberWords;
import org.jspecify.annotations.Nullable;

/** Expressions that say how long: "three days", "the past two months", "half a century", "an 11-year lull". */
final class DurationRules {
    private static final String NUMBER = "(?i:\\d{1,3}(?:,\\d{3})?|\\d{4}|(?:" + NumberWords.TENS + ")(?:[\\s-](?:"
            + NumberWords.ONES + "))?|" + NumberWords.ONES + "|" + NumberWords.TEENS + "|(?:a|one)\\shundred)";
    private static final String FEW = "(?i:(?:a\\s)?few|several|some|many|a\\snumber\\sof)";
    private static final String UNIT =
            "(day|night|week|fortnight|month|quarter|year|decade|century|centurie|hour|minute)s?";
    /** Behind these a single unit says how long; behind others, as in "twice a year", it may say how often. */
    private static final String LONG =
            "(?:[Ff]or|[Ii]n|[Ww]ithin|[Oo]ver|[Aa]bout|[Nn]early|[Aa]lmost|than|to|[Aa]fter|of|least|just|under|[Aa]round|[Dd]uring|last(?:s|ed|ing)?|t(?:ake|akes|ook)|spent|only|roughly|some|exactly|by|be|and)";

    private static final String NOT_AN_AGE =
            "(?!-old|\\sold|\\sof\\sage|-olds|'s?\\sold|\\sper\\b|\\sa\\s(?:day|week|month|year)\\b)";
    private static final String BEFORE = "(?<![$€£\\d.,/]|\\d\\s|aged\\s|age\\sof\\s|-|half\\s)";

    /** "0430 hours". */
    private static final Pattern CLOCK = Pattern.compile("(?:[01]\\d|2[0-3])[0-5]\\d");

    private DurationRules() {}

    /** In order of precedence where two match the same characters. */
    static List<DateRule> rules() {
        return List.of(
                // the past two months, the next five years
                DateRule.of(
                        "\\b(?:[Tt]he(?:se|ir)?\\s)?(?:[Pp]ast|(?<!would\\s|could\\s|will\\s|may\\s|to\\s)[Ll]ast|[Pp]revious|[Nn]ext|[Cc]oming|[Ff]ollowing)\\s("
                                + NUMBER + "|" + FEW + "|(?:a\\s)?couple(?:\\sof)?)\\s" + UNIT + "\\b",
                        (m, now) -> duration(m.group(1), m.group(2), false)),
                // the past year, the next decade
                DateRule.of(
                        "(?<!\\b[Tt]his\\s)\\b(?:(?:[Tt]he\\s)?[Pp]ast|[Tt]he\\s[Ll]ast)\\s(day|week|month|quarter|year|decade|century|hour)\\b(?!'|\\sof\\b|-)",
                        (m, now) -> duration("1", m.group(1), false)),
                DateRule.of(
                        "\\b[Tt]he\\s(?:next|coming|previous|following)\\s(?:(half)\\s)?(decade|century)\\b(?!')",
                        (m, now) -> m.group(1) == null ? duration("1", m.group(2), false) : half(m.group(2))),
                // two and a half years, six-and-a-half hours
                DateRule.of(
                        "\\b(?:(?:[Tt]he\\s)?(?:[Nn]ext|[Pp]ast|[Ll]ast)\\s)?(" + NUMBER
                                + ")[\\s-]and[\\s-]a[\\s-]half[\\s-]" + UNIT + "\\b" + NOT_AN_AGE,
                        (m, now) -> duration(m.group(1), m.group(2), true)),
                // a year and a half
                DateRule.of(
                        "\\b(?:(?:[Tt]he\\s)?(?:[Nn]ext|[Pp]ast|[Pp]revious|[Ll]ast)|[Aa]n?|[Oo]ne)\\s(year|hour|month|day|week|decade|century)\\sand\\sa\\shalf\\b",
                        (m, now) -> duration("1", m.group(1), true)),
                // half a century
                DateRule.of(
                        "\\b(?:(?:[Tt]he\\s)?(?:[Nn]ext|[Pp]ast|[Pp]revious|[Ll]ast)\\s|a\\s)?[Hh]alf[\\s-](?:an?\\s)?(century|decade|year|hour)\\b(?!-old)",
                        (m, now) -> half(m.group(1))),
                // four hours and 12 minutes, seven years and four months
                DateRule.of(
                        "\\b(" + NUMBER + "|[Aa]n?)\\s(hour|year)s?,?(?:\\sand)?\\s(" + NUMBER
                                + ")\\s(minute|month)s?\\b(?:(?:,|\\sand)?\\s\\d\\d?\\sseconds?)?" + NOT_AN_AGE,
                        DurationRules::twoUnits),
                // three days, an 11-year lull
                DateRule.of(
                        "\\b(?=\\w)" + BEFORE + "(" + NUMBER + "|(?i:a\\s)?couple(?:\\sof)?)(?:\\s|-)(?!minute|quarter)"
                                + UNIT + "\\b(?!-old|\\sago\\b)" + NOT_AN_AGE,
                        (m, now) -> duration(m.group(1), m.group(2), false)),
                DateRule.of(
                        "(?<=\\s)(?=" + NUMBER + "[\\s-]minute)(?<=\\b(?:" + LONG + ")\\s)(?<x>(" + NUMBER
                                + ")[\\s-]minutes?)\\b" + NOT_AN_AGE
                                + "(?!\\s(?:later|earlier|from|after|before|into))",
                        (m, now) -> duration(m.group(2), "minute", false)),
                DateRule.of(
                        "\\b(" + FEW + ")\\s(day|week|month|year|decade|hour)s\\b(?!-old|\\sold)",
                        (m, now) -> duration(m.group(1), m.group(2), false)),
                // for years
                DateRule.of(
                        "\\b[Ff]or\\s(?:many\\s)?(?<x>(day|week|month|year|decade)s)\\b(?!\\sto\\b)",
                        (m, now) -> duration("many", m.group(2), false)),
                // within a year; a day after
                DateRule.of(
                        "(?<=\\s)(?=an?\\s)(?<=\\b" + LONG
                                + "\\s)an?\\s(day|week|fortnight|month|year|decade|century|hour)\\b(?!-old|'s)"
                                + NOT_AN_AGE,
                        (m, now) -> duration("1", m.group(1), false)),
                DateRule.of(
                        "\\b[Aa]n?\\s(day|week|fortnight|month|year|decade|century)(?=\\s(?:after|before|early|since|to\\sgo|of)\\b)",
                        (m, now) -> duration("1", m.group(1), false)),
                // a year-long stop
                DateRule.of(
                        "\\b(?:an?\\s)?(day|week|month|year|decade|century|hour)-?long\\b",
                        (m, now) -> duration("1", m.group(1), false)));
    }

    private static @Nullable Value duration(String count, String unit, boolean andHalf) {
        String lower = CalendarWords.lower(count).replace(",", "").replaceFirst("^(?:a|one) (?=hundred)", "");
        OptionalInt known = lower.contains("couple")
                ? OptionalInt.of(2)
                : CalendarWords.number(lower.replaceAll("(?<=y)\\s(?=\\w)", "-"));
        boolean isClock = unit.equals("hour") && CLOCK.matcher(count).matches();
        if (isClock || known.isEmpty() && Character.isDigit(lower.charAt(0))) {
            return null;
        }
        if (known.isEmpty()) {
            return Value.written(ofUnit("X", unit));
        }
        int number = known.getAsInt() * factor(unit);
        if (!andHalf) {
            return number > 9999 ? null : Value.written(ofUnit(String.valueOf(number), unit));
        }
        if (known.getAsInt() == 1 && unit.matches("year|hour")) {
            return Value.written(unit.equals("year") ? "P1Y6M" : "PT1H30M");
        }
        int half = factor(unit) / 2;
        return Value.written(ofUnit(half == 0 ? number + ".5" : String.valueOf(number + half), unit));
    }

    private static Value half(String unit) {
        return Value.written(
                switch (unit) {
                    case "century" -> "P50Y";
                    case "decade" -> "P5Y";
                    case "year" -> "P6M";
                    default -> "PT30M";
                });
    }

    private static @Nullable Value twoUnits(MatchResult m, Moment now) {
        Value large = duration(m.group(1), m.group(2), false);
        Value small = duration(m.group(3), m.group(4), false);
        if (large == null || large.written() == null || small == null || small.written() == null) {
            return null;
        }
        return Value.written(large.written() + small.written().replaceFirst("^PT?", ""));
    }

    private static int factor(String unit) {
        return switch (unit) {
            case "decade" -> 10;
            case "century", "centurie" -> 100;
            case "quarter" -> 3;
            case "fortnight" -> 2;
            default -> 1;
        };
    }

    private static String ofUnit(String number, String unit) {
        return switch (unit) {
            case "hour" -> "PT" + number + "H";
            case "minute" -> "PT" + number + "M";
            case "night" -> "P" + number + "D";
            case "fortnight" -> "P" + number + "W";
            case "quarter" -> "P" + number + "M";
            case "decade" -> number.equals("X") ? "PX0Y" : "P" + number + "Y";
            case "century", "centurie" -> "P" + number + "Y";
            default -> "P" + number + unit.substring(0, 1).toUpperCase(Locale.ROOT);
        };
    }
}
