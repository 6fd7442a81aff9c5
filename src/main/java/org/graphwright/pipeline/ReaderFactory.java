package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import java.util.function.Supplier;
import org.graphwright.extract.Extractors;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;

/**
 * What reads the articles.
 *
 * @param version names program, model, ontology and options: where it is another than that of a finished shard, the shard's articles
 *     are read anew
 * @param each makes an extractor for one worker, used by that worker's thread only
 */
public record ReaderFactory(String version, Supplier<Function<Article, Extraction>> each) {
    public ReaderFactory {
        requireNonNull(version, "version is null");
        requireNonNull(each, "each is null");
    }

    /** The extractors of a run. */
    public static ReaderFactory of(Extractors extractors) {
        return new ReaderFactory(
                extractors.version() + " ontology/" + extractors.ontology().fingerprint(),
                () -> extractors.newExtractor()::extract);
    }
}
