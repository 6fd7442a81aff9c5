package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Extractors;
import org.graphwright.ontology.Ontology;

/**
 * What a graph is built with.
 *
 * @param options how its articles are read; the model's folder, if it is not the one that ships, is absolute
 * @param modelDigest that of the model's files; see {@link org.graphwright.extract.ModelDigest}
 */
public record GraphSettings(ExtractorOptions options, String modelDigest) {
    public GraphSettings {
        requireNonNull(options, "options is null");
        requireNonNull(modelDigest, "modelDigest is null");
        if (options.model() != null) {
            options = options.withModel(options.model().toAbsolutePath().normalize());
        }
    }

    /**
     * Those of a run.
     *
     * @throws IOException if a file of the model cannot be read any more
     */
    public static GraphSettings of(Extractors extractors) throws IOException {
        return new GraphSettings(extractors.options(), extractors.modelDigest());
    }

    /**
     * The standard ontology and what the user's files add to it, read anew at each call.
     *
     * @throws org.graphwright.ontology.OntologyException where a file cannot be read or does not make sense
     */
    public Ontology ontology() {
        return Ontology.of(options.ontology());
    }
}
