package org.graphwright.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks a graph to be built with. What is not named is as the graph has it, or, where there is none yet, as
 * {@link ExtractorOptions#DEFAULT} has it.
 *
 * @param profile null if none is named
 * @param model null if none is named
 * @param shippedModel true if the model that ships is asked for, and no {@code model}
 * @param ontology null if nothing is said of it; an empty list asks for the standard one alone
 * @param minConfidence null if none is named
 * @param allClauses null if nothing is said of it
 */
public record SettingsRequest(
        @Nullable Profile profile,
        @Nullable Path model,
        boolean shippedModel,
        @Nullable List<Path> ontology,
        @Nullable Double minConfidence,
        @Nullable Boolean allClauses) {
    /** Whatever the graph has. */
    public static final SettingsRequest NOTHING = new SettingsRequest(null, null, false, null, null, null);

    public SettingsRequest {
        ontology = ontology == null ? null : List.copyOf(ontology);
    }

    /** Just these. */
    public static SettingsRequest of(ExtractorOptions options) {
        return new SettingsRequest(
                options.profile(),
                options.model(),
                options.model() == null,
                options.ontology(),
                options.minConfidence(),
                options.allClauses());
    }

    /** What is asked for, and the rest as {@code otherwise} has it; another profile takes the model that ships with it. */
    public ExtractorOptions over(ExtractorOptions otherwise) {
        Profile wanted = profile == null ? otherwise.profile() : profile;
        boolean ships = shippedModel || wanted != otherwise.profile();
        return new ExtractorOptions(
                wanted,
                model != null ? model : ships ? null : otherwise.model(),
                ontology == null ? otherwise.ontology() : ontology,
                minConfidence == null ? otherwise.minConfidence() : minConfidence,
                allClauses == null ? otherwise.allClauses() : allClauses);
    }
}
