package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.graphwright.extract.Extractor;
import org.graphwright.extract.Extractors;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Ontology;

/**
 * What reads the articles.
 *
 * @param settings what the graph keeps of it
 * @param ontology what is read from the settings' ontology files
 * @param version its last word is a digest of all that can change what is read; the words before it are for people
 * @param each makes an extractor for one worker, used by that worker's thread only
 */
public record ReaderFactory(
        GraphSettings settings, Ontology ontology, String version, Supplier<Function<Article, Extraction>> each) {
    public ReaderFactory {
        requireNonNull(settings, "settings is null");
        requireNonNull(ontology, "ontology is null");
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
        return new ReaderFactory(GraphSettings.of(extractors), extractors.ontology(), version, () -> {
            Extractor extractor = extractors.newExtractor();
            return article -> extractor.extract(article).withExtractor(version);
        });
    }

    /** True if what was read by another version would be read in the same way again. */
    boolean readsLike(String otherVersion) {
        return digest(version).equals(digest(otherVersion));
    }

    private static String digest(String version) {
        return version.substring(version.lastIndexOf(' ') + 1);
    }
}
