package org.graphwright.train;

import java.util.List;
import java.util.Objects;
import org.graphwright.extract.light.NameLabels;

/**
 * A sentence to learn names from.
 *
 * @param words its words
 * @param allowed for each word the labels that it may have, a bit each: one where it is known, several where the set does not tell
 */
public record NameExample(List<String> words, int[] allowed) {
    /** Every label. */
    static final int ANY = (1 << NameLabels.COUNT) - 1;

    public NameExample {
        words = List.copyOf(words);
        Objects.requireNonNull(allowed, "allowed is null");
        if (allowed.length != words.size()) {
            throw new IllegalArgumentException(words.size() + " words but " + allowed.length + " labels");
        }
    }
}
