package org.graphwright.cli;

import java.io.IOException;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Extractors;
import org.graphwright.ontology.Base;
import org.graphwright.pipeline.GraphRebuild;
import org.graphwright.pipeline.ReaderFactory;
import org.graphwright.pipeline.RebuildSummary;
import org.graphwright.pipeline.SettingsAgreement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code graphwright rebuild}: a graph anew from the texts in it. */
@Command(
        name = "rebuild",
        description = {
            "Makes the graph anew from what is in its folder; the articles' files are not needed.",
            "Articles are read again where the ontology, the profile, the model or the program is another than they were read with."
                    + " What is not said is as the graph was built with it. The graph stays as it is until the new one is whole; stopped,"
                    + " the same command goes on where it was."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright rebuild",
            "  graphwright rebuild --graph news --ontology my.ttl",
            "  graphwright rebuild --profile light"
        })
final class RebuildCommand extends AbstractCommand {
    @Mixin
    private GraphOption graph = new GraphOption();

    @Mixin
    private ExtractionOptions options = new ExtractionOptions();

    @Option(
            names = "--standard",
            description =
                    "The model and the ontology that ship, where no others are named, in place of the graph's own.")
    private boolean standard;

    @Mixin
    private BaseOption base = new BaseOption();

    @Option(names = "--quiet", description = "No progress and no closing summary.")
    private boolean quiet;

    @Override
    int run() throws IOException {
        int jobs = options.jobs();
        Base named = base.read();
        ExtractorOptions wanted = new SettingsAgreement(graph.folder).anew(options.request(standard));
        BuildReport report = new BuildReport(err(), graph.folder, quiet);
        try (Extractors extractors = options.load(wanted)) {
            ReaderFactory readers = ReaderFactory.of(extractors);
            RebuildSummary summary = new GraphRebuild(graph.folder, readers, jobs, report.progress(-1))
                    .rebuild(named == null ? graph.base().read() : named);
            report.close(summary);
            return summary.rejects().isEmpty() ? FINE : FAILED;
        }
    }
}
