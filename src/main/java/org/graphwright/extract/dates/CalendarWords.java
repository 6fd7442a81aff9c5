package org.graphwright.extract.dates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.graphwright.extract.dates.Period.Unit;
import org.graphwright.language.MonthNames;
import org.graphwright.language.NumberWords;

/** What the calendar's words mean: months, weekdays, numbers, units. */
final class CalendarWords {
    static final String MONTH = "(?:" + MonthNames.FULL + "|" + capitals() + "|(?:" + MonthNames.SHORT + ")\\b\\.?)";
    static final String WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    static final String WEEKDAY_SHORT = "(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\b\\.?";
    static final String NUMBER =
            "(?:\\d{1,4}|an?|" + NumberWords.ONES + "|" + NumberWords.TEENS + "|" + NumberWords.TENS + "|hundred)";
    static final String VAGUE = "(?:few|several|some|many|couple(?: of)?|number of)";
    static final String UNIT = "(?:days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))";
    static final String SEASON = "(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)";
    static final String ORDINAL =
            "(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
                    + "|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)";

    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /** The one number of more than two digits that dates are written with. */
    private static final int HUNDRED = 100;

    private static final List<String> ORDINALS =
            Arrays.asList(("zeroth first second third fourth fifth sixth seventh eighth ninth tenth"
                            + " eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first")
                    .split(" "));

    private CalendarWords() {}

    /** In headlines; not the month that is a verb, too. */
    private static String capitals() {
        return MonthNames.FULL.toUpperCase(Locale.ROOT).replace("|MAY", "");
    }

    /** From 1 to 12. */
    static int month(String word) {
        return MonthNames.number(word);
    }

    /** From 1, Monday, to 7. */
    static int weekday(String word) {
        return WEEKDAYS.indexOf(lower(word).substring(0, 3)) + 1;
    }

    /** What a number word or digits say; empty for words such as "few". */
    static OptionalInt number(String word) {
        String lower = lower(word);
        if (lower.equals("a") || lower.equals("an")) {
            return OptionalInt.of(1);
        }
        if (lower.chars().allMatch(Character::isDigit) && lower.length() < 6) {
            return OptionalInt.of(Integer.parseInt(lower));
        }
        return lower.equals("hundred") ? OptionalInt.of(HUNDRED) : NumberWords.of(lower);
    }

    /** What an ordinal word such as "third" or "3rd" says; 0 if it is none. */
    static int ordinal(String word) {
        String lower = lower(word);
        String digits = lower.replaceAll("\\D", "");
        if (!digits.isEmpty()) {
            return Integer.parseInt(digits);
        }
        return Math.max(ORDINALS.indexOf(lower), 0);
    }

    static Unit unit(String word) {
        String lower = lower(word);
        return switch (lower.charAt(0)) {
            case 'd' -> lower.startsWith("dec") ? Unit.DECADE : Unit.DAY;
            case 'w', 'f' -> Unit.WEEK;
            case 'm' -> Unit.MONTH;
            case 'q' -> Unit.QUARTER;
            case 'c' -> Unit.CENTURY;
            default -> Unit.YEAR;
        };
    }

    /** How many of {@link #unit} the word stands for: a fortnight is two weeks. */
    static int factor(String unitWord) {
        return lower(unitWord).startsWith("f") ? 2 : 1;
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
