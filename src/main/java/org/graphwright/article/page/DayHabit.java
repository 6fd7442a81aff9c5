package org.graphwright.article.page;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.article.text.DayOrder;
import org.graphwright.language.MonthNames;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** In which order a page writes day and month where its language does not tell: as in its other dates. */
final class DayHabit {
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d{2})(?![\\d/])");
    private static final Pattern DAY_BEFORE =
            Pattern.compile("(?i)\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MonthNames.NAME + "\\b");
    private static final Pattern DAY_BEHIND =
            Pattern.compile("(?i)\\b" + MonthNames.NAME + "\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?!:)");
    private static final Pattern DAY_FIRST_LAND =
            Pattern.compile("(?i)https?://[^/]+\\.(?:uk|ie|au|nz|in|za|pk|lk|ng|ke|gh|eu|de|fr|nl|es|it)(?:[/:].*|$)");

    private DayHabit() {}

    /**
     * The order.
     *
     * @param told by the page's language
     * @param page whose dates are looked at
     * @param url its address, or null
     */
    static DayOrder of(DayOrder told, Document page, @Nullable String url) {
        if (told != DayOrder.UNKNOWN) {
            return told;
        }
        LocalDate day = url == null ? null : PageDate.inAddress(url).orElse(null);
        String text = page.text();
        Matcher numbers = NUMBERS.matcher(text);
        while (numbers.find()) {
            int first = Integer.parseInt(numbers.group(1));
            int second = Integer.parseInt(numbers.group(3));
            if (first > 12 || isDay(day, first, second)) {
                return DayOrder.DAY_FIRST;
            }
            if (second > 12 || isDay(day, second, first)) {
                return DayOrder.MONTH_FIRST;
            }
        }
        if (url != null && DAY_FIRST_LAND.matcher(url).matches()) {
            return DayOrder.DAY_FIRST;
        }
        long before = DAY_BEFORE.matcher(text).results().count();
        long behind = DAY_BEHIND.matcher(text).results().count();
        return before > behind ? DayOrder.DAY_FIRST : behind > before ? DayOrder.MONTH_FIRST : DayOrder.UNKNOWN;
    }

    private static boolean isDay(@Nullable LocalDate day, int number, int month) {
        return day != null && number != month && day.getDayOfMonth() == number && day.getMonthValue() == month;
    }
}
