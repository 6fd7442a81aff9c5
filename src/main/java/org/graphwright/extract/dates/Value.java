package org.graphwright.extract.dates;

import org.jspecify.annotations.Nullable;

/**
 * What an expression means.
 *
 * @param written its value in ISO 8601 or EDTF, or null where it is an expression of time that has none, such as "the other day"
 * @param period the days it covers, or null for a duration, for a day or month of an unknown year, and where there is no value
 */
record Value(@Nullable String written, @Nullable Period period) {
    /** An expression of time that says no date. */
    static final Value VAGUE = new Value(null, null);

    static Value of(@Nullable Period period) {
        return period == null ? VAGUE : new Value(period.value(), period);
    }

    /** @param written such as {@code P3D}, or {@code XXXX-09} for a September of which the year is not known */
    static Value written(String written) {
        return new Value(written, null);
    }

    /** The value with another written form for the same days. */
    Value rewritten(String form) {
        return new Value(form, period);
    }
}
