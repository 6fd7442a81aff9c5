package org.graphwright.train;

import java.util.Objects;

/**
 * Two mentions of a sentence to learn properties from.
 *
 * @param features what the model goes by
 * @param told for each property {@link #HOLDS}, {@link #HOLDS_NOT} or {@link #UNKNOWN}
 */
record PairExample(int[] features, byte[] told) {
    static final byte HOLDS = 1;
    static final byte HOLDS_NOT = 0;
    static final byte UNKNOWN = -1;

    PairExample {
        Objects.requireNonNull(features, "features is null");
        Objects.requireNonNull(told, "told is null");
    }
}
