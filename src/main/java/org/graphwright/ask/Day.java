package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

/**
 * A day, month or year that a question names.
 *
 * @param value ISO 8601, such as {@code 2019-05}
 * @param since true where the question asks for what came after it
 * @param newest the day of the newest article, from which it was counted back; empty for one that the question names itself
 */
record Day(String value, boolean since, String newest) {
    Day {
        requireNonNull(value, "value is null");
        requireNonNull(newest, "newest is null");
    }

    /** One that the question names itself. */
    Day(String value, boolean since) {
        this(value, since, "");
    }

    /** True where a day or period of the graph, in ISO 8601, lies in it, or may do so by what is known; for a day since which something is asked, on or after it. */
    boolean holds(String when) {
        if (when.isEmpty()) {
            return false;
        }
        if (since) {
            String first = when.length() > value.length() ? when.substring(0, value.length()) : when;
            return first.compareTo(value.substring(0, Math.min(first.length(), value.length()))) >= 0;
        }
        return when.startsWith(value) || value.startsWith(when);
    }
}
