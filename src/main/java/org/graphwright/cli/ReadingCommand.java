package org.graphwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.article.Articles;
import org.graphwright.article.Reject;
import org.graphwright.build.AuthorityFolder;
import org.graphwright.build.BuildSummary;
import org.graphwright.build.Change;
import org.graphwright.build.GraphBuild;
import org.graphwright.build.IdentityFolder;
import org.graphwright.build.ReaderFactory;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Extractors;
import org.graphwright.extract.Profile;
import org.graphwright.model.Article;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code build}, {@code add} and {@code replace} have in common: articles in, graph out. */
abstract class ReadingCommand extends AbstractCommand {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files (.txt, .md, .html, .jsonl), folders, or - for standard input.")
    private List<String> paths = List.of();

    @Mixin
    private GraphOption graph = new GraphOption();

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

    @Option(
            names = "--identity",
            paramLabel = "FILE",
            description =
                    "owl:sameAs and owl:differentFrom statements in Turtle, which always win; kept with the graph.")
    private @Nullable Path identity;

    @Option(
            names = "--authority",
            paramLabel = "FILE",
            description =
                    "One's own list of things, in RDF or CSV, to which those of the graph are linked; kept with the graph.")
    private @Nullable Path authority;

    @Option(names = "--jobs", paramLabel = "N", description = "Articles read at once (default: one a core).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "No progress and no closing summary; rejects are told all the same.")
    private boolean quiet;

    /** What may happen to the graph. */
    abstract Change change();

    @Override
    int run() throws IOException {
        if (change() != Change.ANY && !GraphStore.exists(graph.folder)) {
            throw new StoreException(
                    "no graph in " + graph.folder
                            + ": make one with 'graphwright build', or name its folder with --graph",
                    null);
        }
        if (jobs < 1) {
            throw usage("--jobs " + jobs + " makes no sense: give 1 or more");
        }
        if (identity != null) {
            new IdentityFolder(graph.folder).add(identity);
        }
        if (authority != null) {
            new AuthorityFolder(graph.folder).add(authority);
        }
        List<Reject> rejects = new ArrayList<>();
        BuildReport report = new BuildReport(err(), graph.folder, quiet);
        try (Stream<Article> read = new Articles(System.in, rejects::add).read(paths);
                Extractors extractors = new Extractors(new ExtractorOptions(
                        profile, model, ontology, ExtractorOptions.DEFAULT.minConfidence(), false))) {
            BuildSummary summary = new GraphBuild(
                            graph.folder,
                            extractors.ontology(),
                            ReaderFactory.of(extractors),
                            jobs,
                            report.progress(count()))
                    .build(read.iterator(), change());
            rejects.addAll(summary.rejects());
            report.close(summary, rejects);
        }
        return rejects.isEmpty() ? FINE : FAILED;
    }

    /** How many articles there are, which tells the time left; a negative number if it cannot be told beforehand. */
    private long count() throws IOException {
        if (quiet || paths.contains("-")) {
            return -1;
        }
        try (Stream<Article> read = new Articles(System.in, reject -> {}).read(paths)) {
            return read.mapToLong(article -> 1).sum();
        }
    }
}
