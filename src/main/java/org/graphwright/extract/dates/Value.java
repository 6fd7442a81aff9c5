package org.graphwright.extract.dates;

import org.jspecify.annotations.Nullable;

/**
 * What an expression means.
 *
 * @param written its ISO 8601 value, or null where it is an expression of time that has none, such as "a few months ago"
 * @param period the days it covers, or null for a duration and where there is no value
 */
record Value(@Nullable String written, @Nullable Period period) {
    /** An expression of time that says no date. */
    static final Value VAGUE = new Value(null, null);

    static Value of(@Nullable Period period) {
        return period == null ? VAGUE : new Value(period.value(), period);
    }

    /** @param iso such as {@code P3D} */
    static Value duration(String iso) {
        return new Value(iso, null);
    }
}
