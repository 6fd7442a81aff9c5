package org.graphwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Extractors;
import org.graphwright.extract.Profile;
import org.graphwright.extract.trained.Scales;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that extracts. */
final class ExtractionOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "accurate",
            description =
                    "accurate (a transformer) or light (linear models: faster, less sure; default: ${DEFAULT-VALUE}).")
    private Profile profile = Profile.ACCURATE;

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "A trained model of one's own instead of the one that ships.")
    private @Nullable Path model;

    @Option(
            names = "--ontology",
            paramLabel = "FILE",
            description = "Classes, properties and cues of one's own, in Turtle; may be repeated.")
    private List<Path> ontology = new ArrayList<>();

    @Option(names = "--jobs", paramLabel = "N", description = "Articles read at once (default: one a core).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    /**
     * What the options say of extractors.
     *
     * @param minConfidence below it facts are left out
     * @param allClauses whether every clause is an open relation
     */
    ExtractorOptions extractor(double minConfidence, boolean allClauses) {
        return new ExtractorOptions(profile, model, ontology, minConfidence, allClauses);
    }

    /**
     * Loads what reads, and says once if its confidences are not calibrated.
     *
     * @throws IOException if the model cannot be loaded
     */
    Extractors load(ExtractorOptions wanted) throws IOException {
        Extractors extractors = new Extractors(wanted);
        if (!extractors.isCalibrated()) {
            command.commandLine()
                    .getErr()
                    .println("the model " + wanted.model() + " has no " + Scales.FILE
                            + ": its probabilities are taken as they are");
        }
        return extractors;
    }

    /** How many articles are read at once, 1 or more. */
    int jobs() {
        if (jobs < 1) {
            throw new ParameterException(command.commandLine(), "--jobs " + jobs + " makes no sense: give 1 or more");
        }
        return jobs;
    }
}
