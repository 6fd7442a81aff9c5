package org.graphwright.extract.transformer;

import org.graphwright.model.Mention;
import org.graphwright.model.Span;

/**
 * Where a mention stands among the pieces of a window.
 *
 * @param first its first piece
 * @param last its last piece
 * @param sentence the number of its first word's sentence in the article
 */
record MentionPlace(Mention mention, int first, int last, int sentence) {
    /** @param words the words of {@code mention} in {@code window}, first and end */
    static MentionPlace of(Mention mention, Window window, Span words) {
        return new MentionPlace(
                mention, window.first[words.begin()], window.last[words.end() - 1], window.sentences[words.begin()]);
    }

    /** The same in a row of windows in which {@code pieces} stand before this one's. */
    MentionPlace behind(int pieces) {
        return new MentionPlace(mention, first + pieces, last + pieces, sentence);
    }
}
