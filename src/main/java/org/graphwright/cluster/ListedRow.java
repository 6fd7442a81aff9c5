package org.graphwright.cluster;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the first look at the input found.
 *
 * @param order its place among all articles: the file's number, then its own in the file
 * @param id as the file gives it; of what could not be read its place
 * @param hash tells articles of one id from each other; see {@link org.graphwright.article.ArticleIds}
 * @param contentHash tells whether the article has changed since it was read
 * @param secondId the id that it has if another one has its own
 * @param secondHash its content hash by that id
 * @param reject why it could not be read; null for an article
 */
record ListedRow(
        long order,
        String id,
        long hash,
        String contentHash,
        String secondId,
        String secondHash,
        @Nullable String reject)
        implements Serializable {
    /** Bits of an article's own number in its file. */
    private static final int FILE = 32;

    /** The place of an article in a file. */
    static long order(InputFile file, long index) {
        return file.number() << FILE | index;
    }

    /** The number of the file of an article. */
    static long file(long order) {
        return order >> FILE;
    }

    /** An article's number in its file. */
    static long index(long order) {
        return order & (1L << FILE) - 1;
    }
}
