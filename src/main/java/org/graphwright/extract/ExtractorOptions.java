package org.graphwright.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How articles are read.
 *
 * @param profile which kind of models reads
 * @param model folder of another trained model of the same form, or null for the one that ships
 * @param ontology the user's own ontology files, in Turtle, added to the standard one
 * @param minConfidence facts below it are left out, 0 to 1
 * @param allClauses true to report every clause as an open relation, false for the best few between entities
 */
public record ExtractorOptions(
        Profile profile, @Nullable Path model, List<Path> ontology, double minConfidence, boolean allClauses) {
    /** What is read with if nothing else is said. */
    public static final ExtractorOptions DEFAULT = new ExtractorOptions(Profile.ACCURATE, null, List.of(), 0, false);

    public ExtractorOptions {
        Objects.requireNonNull(profile, "profile is null");
        ontology = List.copyOf(ontology);
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException("minimum confidence out of 0..1: " + minConfidence);
        }
    }

    /** The same with the model in a folder, or with the one that ships. */
    public ExtractorOptions withModel(@Nullable Path folder) {
        return new ExtractorOptions(profile, folder, ontology, minConfidence, allClauses);
    }

    /** The same with these ontology files. */
    public ExtractorOptions withOntology(List<Path> files) {
        return new ExtractorOptions(profile, model, files, minConfidence, allClauses);
    }
}
