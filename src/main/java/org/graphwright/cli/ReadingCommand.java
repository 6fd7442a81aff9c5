package org.graphwright.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.article.Reject;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Extractors;
import org.graphwright.model.Article;
import org.graphwright.ontology.Base;
import org.graphwright.pipeline.BuildSummary;
import org.graphwright.pipeline.Change;
import org.graphwright.pipeline.GraphArticles;
import org.graphwright.pipeline.GraphBuild;
import org.graphwright.pipeline.ReaderFactory;
import org.graphwright.pipeline.SettingsAgreement;
import org.graphwright.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code build}, {@code add} and {@code replace} have in common: articles in, graph out. */
abstract class ReadingCommand extends AbstractCommand {
    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private GraphOption graph = new GraphOption();

    @Mixin
    private ExtractionOptions options = new ExtractionOptions();

    @Mixin
    private IdentityOptions identity = new IdentityOptions();

    @Option(names = "--quiet", description = "No progress and no closing summary; rejects are told all the same.")
    private boolean quiet;

    /** What the IRIs of things are to begin with; null for what the graph has. */
    @Nullable
    Base base() {
        return null;
    }

    /** What may happen to the graph. */
    abstract Change change();

    @Override
    int run() throws IOException {
        if (change() != Change.ANY) {
            GraphStore.requireExisting(graph.folder);
        }
        int jobs = options.jobs();
        ExtractorOptions agreed = new SettingsAgreement(graph.folder).agree(options.request());
        new SettingsAgreement(graph.folder).keepBase(base());
        identity.keep(graph.folder);
        List<Reject> rejects = new ArrayList<>();
        BuildReport report = new BuildReport(err(), graph.folder, quiet);
        try (Stream<Article> read = input.read(rejects::add, new GraphArticles(graph.folder)::has);
                Extractors extractors = options.load(agreed)) {
            BuildSummary summary = new GraphBuild(
                            graph.folder,
                            ReaderFactory.of(extractors),
                            jobs,
                            report.progress(quiet ? -1 : input.count()))
                    .build(read.iterator(), change());
            rejects.addAll(summary.rejects());
            report.close(summary, rejects);
            if (change() != Change.ANY && !summary.rejects().isEmpty()) {
                err().println("new articles come in by the command add, changed ones by replace");
            }
        }
        return rejects.isEmpty() ? FINE : FAILED;
    }
}
