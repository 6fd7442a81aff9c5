package org.graphwright.language;

import org.jspecify.annotations.Nullable;

/** The tags that a word may have. */
interface KnownTags {
    /** Penn tags; null where the dictionary lacks the word, which may have any. */
    String @Nullable [] of(String word);
}
