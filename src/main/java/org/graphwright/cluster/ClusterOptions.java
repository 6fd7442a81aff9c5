package org.graphwright.cluster;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.extract.Extractors;
import org.graphwright.extract.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a job is told; knows nothing of Spark. */
public final class ClusterOptions {
    /** So often a task may fail before the job does: an article that takes its process down fails one twice. */
    public static final int TASK_FAILURES = 64;

    @Option(
            names = "--input",
            required = true,
            paramLabel = "PATH",
            description =
                    "Files or folders of articles on any file system that Hadoop knows: .jsonl, .warc and .parquet, packed or not, and"
                            + " all else that 'graphwright formats' lists; may be repeated.")
    List<String> input = new ArrayList<>();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description =
                    "Where shards, N-Quads and tables go. One that is there goes on: only new and changed articles are read.")
    @SuppressWarnings("NullAway.Init")
    String output;

    @Option(names = "--profile", paramLabel = "PROFILE", description = "accurate or light (default: accurate).")
    @Nullable
    Profile profile;

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "A trained model of one's own, in a folder that every machine has.")
    @Nullable
    String model;

    @Option(
            names = "--ontology",
            paramLabel = "FILE",
            description =
                    "Classes, properties and cues of one's own, in Turtle, on the machine that starts the job; may be repeated.")
    List<String> ontology = new ArrayList<>();

    @Option(
            names = "--like",
            paramLabel = "GRAPH",
            description =
                    "A graph's folder whose corrections and authority files are to be heeded, on the machine that starts the job.")
    @Nullable
    String like;

    @Option(
            names = "--rdf",
            paramLabel = "VERSION",
            defaultValue = "1.2",
            description =
                    "Of the N-Quads: 1.2, or 1.1 for stores that know no triple terms (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    String rdf;

    @Option(
            names = "--article-seconds",
            paramLabel = "N",
            description =
                    "Processor time that one article may take; what takes longer is rejected (default: ${DEFAULT-VALUE}).")
    int articleSeconds = (int) Extractors.USUAL_LONGEST.toSeconds();

    /** The same as words of a command line. */
    public List<String> arguments() {
        List<String> words = new ArrayList<>();
        input.forEach(path -> words.addAll(List.of("--input", path)));
        words.addAll(List.of("--output", output, "--rdf", rdf, "--article-seconds", "" + articleSeconds));
        if (profile != null) {
            words.addAll(List.of("--profile", profile.label()));
        }
        if (model != null) {
            words.addAll(List.of("--model", model));
        }
        ontology.forEach(file -> words.addAll(List.of("--ontology", file)));
        if (like != null) {
            words.addAll(List.of("--like", like));
        }
        return words;
    }

    /** What makes no sense of it, and what to do; null for nothing. */
    public @Nullable String wrong() {
        if (!rdf.equals("1.2") && !rdf.equals("1.1")) {
            return "--rdf " + rdf + " makes no sense: give 1.2 or 1.1";
        }
        if (output.isBlank() || input.stream().anyMatch(String::isBlank)) {
            return "--input and --output need names: one is empty";
        }
        return articleSeconds < 1 ? "--article-seconds " + articleSeconds + " makes no sense: give 1 or more" : null;
    }

    boolean isRdf11() {
        return rdf.equals("1.1");
    }
}
