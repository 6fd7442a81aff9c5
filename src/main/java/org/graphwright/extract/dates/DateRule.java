package org.graphwright.extract.dates;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A kind of expression: how it is written and what it means.
 *
 * @param pattern matched on the plain text of one sentence; the group {@code x}, where there is one, is the expression itself. What it looks
 *     for before itself costs time at every character: something cheap that must follow stands in front of that
 * @param meaning its value
 */
record DateRule(Pattern pattern, Meaning meaning) {
    /** Says what a match means. */
    interface Meaning {
        /** The value, or null where the words are no expression of time after all. */
        @Nullable
        Value of(MatchResult match, Moment now);
    }

    /** Whether it matches nowhere but where the name of a month is: no pattern has one that may be left out. */
    boolean needsMonth() {
        return pattern.pattern().contains(CalendarWords.MONTH);
    }

    static DateRule of(String pattern, Meaning meaning) {
        return new DateRule(Pattern.compile(pattern), meaning);
    }
}
