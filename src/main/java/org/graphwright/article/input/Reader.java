package org.graphwright.article.input;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds the articles of one input, one after the other, so that memory does not grow with their number. */
public interface Reader extends Closeable {
    /**
     * The next article or inner file; null at the end.
     *
     * @throws RejectedException if the next one is no article: the one behind it may still be asked for
     * @throws IOException if nothing more can be read
     */
    @Nullable
    Found next() throws IOException, RejectedException;

    @Override
    default void close() throws IOException {}
}
