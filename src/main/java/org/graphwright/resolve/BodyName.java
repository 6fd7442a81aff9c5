package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The name of an organization taken apart.
 *
 * @param words its own words; those of a common name in alphabetical order, without small ones: {@code foreign ministry}, however it
 *     is put
 * @param own its own words as the article has them
 * @param ordered its own words, normalised, in their order
 * @param owner the ISO 3166 code of the country or region that the name says it belongs to, null where it says none
 * @param common true where the words are such that every country may have a body of this name
 */
record BodyName(
        String words, String own, String ordered, @Nullable String owner, boolean common) {
    BodyName {
        requireNonNull(words, "words is null");
        requireNonNull(own, "own is null");
        requireNonNull(ordered, "ordered is null");
    }
}
