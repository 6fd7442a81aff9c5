package org.graphwright.extract.quotation;

import org.graphwright.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Something said, before it has an id.
 *
 * @param begin offset of its first character
 * @param end offset after its last character
 * @param source who says it
 * @param addressee the mention of who was told, or null
 * @param direct between quotation marks
 * @param confidence from 0 to 1
 */
record Speech(int begin, int end, Source source, @Nullable Mention addressee, boolean direct, double confidence) {
    /**
     * What is told in indirect speech.
     *
     * @param from its first token
     * @param to the token behind its last one
     */
    static Speech reported(
            ArticleTokens words, int from, int to, Source source, @Nullable Mention addressee, double confidence) {
        return new Speech(words.get(from).begin(), words.get(to - 1).end(), source, addressee, false, confidence);
    }

    @Nullable
    Mention speaker() {
        return source.mention();
    }
}
