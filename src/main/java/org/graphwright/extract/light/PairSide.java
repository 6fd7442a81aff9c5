package org.graphwright.extract.light;

import java.util.Objects;
import org.graphwright.model.ClassName;

/**
 * A mention that may be a side of a property, in words of its sentence.
 *
 * @param begin index of its first word
 * @param end index after its last word
 * @param type its type, or {@code Pronoun}
 */
public record PairSide(int begin, int end, ClassName type) {
    public PairSide {
        Objects.requireNonNull(type, "type is null");
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("no candidate: " + begin + ".." + end);
        }
    }
}
