package org.graphwright.model;

import java.util.Objects;

/**
 * That a pronoun, a noun or a name means what another mention names.
 *
 * @param mention what refers
 * @param name a name, or a word such as "which" that has a name's type; then what that one means
 * @param probability from 0 to 1
 */
public record Reference(Mention mention, Mention name, double probability) {
    public Reference {
        Objects.requireNonNull(mention, "mention is null");
        Objects.requireNonNull(name, "name is null");
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability out of 0..1: " + probability);
        }
    }
}
