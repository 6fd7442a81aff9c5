package org.graphwright.article.text;

/** How {@code 3/4/2021} is to be read. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Not known: such a date is only read where one number cannot be a month. */
    UNKNOWN;

    /** The order of English as a BCP 47 language tag tells it, such as {@code en-GB}. */
    public static DayOrder ofLanguage(String tag) {
        String lower = tag.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        if (lower.startsWith("en-us") || lower.startsWith("en-ph")) {
            return MONTH_FIRST;
        }
        return lower.startsWith("en-") ? DAY_FIRST : UNKNOWN;
    }
}
