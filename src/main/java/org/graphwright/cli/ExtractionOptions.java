package org.graphwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Extractors;
import org.graphwright.extract.Profile;
import org.graphwright.extract.trained.Scales;
import org.graphwright.pipeline.SettingsRequest;
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
            description =
                    "accurate (a transformer) or light (linear models: faster, less sure); a graph that is there goes on with its own"
                            + " (default: accurate).")
    private @Nullable Profile profile;

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

    @Option(
            names = "--article-seconds",
            paramLabel = "N",
            description = "Processor time that one article may take; what takes longer is left aside and told"
                    + " (default: ${DEFAULT-VALUE}).")
    private int articleSeconds = (int) Extractors.USUAL_LONGEST.toSeconds();

    /**
     * What the options say of extractors.
     *
     * @param minConfidence below it facts are left out
     * @param allClauses whether every clause is an open relation
     */
    ExtractorOptions extractor(double minConfidence, boolean allClauses) {
        Profile wanted = profile == null ? ExtractorOptions.DEFAULT.profile() : profile;
        return new ExtractorOptions(wanted, model, ontology, minConfidence, allClauses);
    }

    /** What the options ask of a graph, or where they do not say, what ships. */
    SettingsRequest request(boolean standard) {
        return standard ? new SettingsRequest(profile, model, model == null, ontology, null, null) : request();
    }

    /** What the options ask of a graph. */
    SettingsRequest request() {
        return new SettingsRequest(profile, model, false, ontology.isEmpty() ? null : ontology, null, null);
    }

    /**
     * Loads what reads, and says once if its confidences are not calibrated.
     *
     * @throws IOException if the model cannot be loaded
     */
    Extractors load(ExtractorOptions wanted) throws IOException {
        if (articleSeconds < 1) {
            throw new ParameterException(
                    command.commandLine(), "--article-seconds " + articleSeconds + " makes no sense: give 1 or more");
        }
        Extractors extractors = new Extractors(wanted, Duration.ofSeconds(articleSeconds));
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
