package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.graphwright.extract.Extractor;
import org.graphwright.extract.Extractors;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;

/**
 * What reads the articles.
 *
 * @param version its last word is a digest of all that can change what is read: where it is another than that of a finished shard, the
 *     shard's articles are read anew
 * @param each makes an extractor for one worker, used by that worker's thread only
 */
public record ReaderFactory(String version, Supplier<Function<Article, Extraction>> each) {
    public ReaderFactory {
        requireNonNull(version, "version is null");
        requireNonNull(each, "each is null");
    }

    /**
     * The extractors of a run.
     *
     * @throws IOException if a file of the model cannot be read any more
     */
    public static ReaderFactory of(Extractors extractors) throws IOException {
        String version = extractors.version();
        return new ReaderFactory(version, () -> {
            Extractor extractor = extractors.newExtractor();
            return article -> extractor.extract(article).withExtractor(version);
        });
    }
}
