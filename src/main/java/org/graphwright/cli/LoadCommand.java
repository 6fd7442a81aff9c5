package org.graphwright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.graphwright.pipeline.LoadSummary;
import org.graphwright.pipeline.OutputLoading;
import org.graphwright.pipeline.OutputPart;
import org.graphwright.query.Prefixes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphwright load OUTPUT}: what a cluster has built into a graph of this machine. */
@Command(
        name = "load",
        description = {
            "Makes a graph of what 'graphwright cluster' or spark-submit has built, or of a part of it.",
            "Things keep the IRIs that they have there. Stopped, the same command goes on where it was; given again after a later job, it"
                    + " brings in what has changed."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright load built --graph kg",
            "  graphwright load built --graph lately --since 2026-01-01",
            "  graphwright load built --graph paris --about Paris"
        })
final class LoadCommand extends AbstractCommand {
    @Parameters(paramLabel = "OUTPUT", description = "The output of a job, on this machine.")
    @SuppressWarnings("NullAway.Init")
    private Path output;

    @Mixin
    private GraphOption graph = new GraphOption();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Only articles of this day or later, as 2026-01-31.")
    private @Nullable LocalDate since;

    @Option(
            names = "--about",
            paramLabel = "THING",
            description = "Only articles that mention a thing, by name, IRI or a prefixed name such as place:paris.")
    private @Nullable String about;

    @Option(names = "--quiet", description = "No progress and no closing summary.")
    private boolean quiet;

    @Override
    int run() {
        if (!Files.isDirectory(output)) {
            err().println("graphwright: " + output + ": no such folder");
            return FAILED;
        }
        BuildReport report = new BuildReport(err(), graph.folder, quiet);
        String thing = about == null ? null : Prefixes.STANDARD.expand(about).orElse(about);
        LoadSummary summary =
                new OutputLoading(graph.folder, report.progress(-1)).load(output, new OutputPart(since, thing));
        if (!quiet) {
            err().println(Terminal.counted(summary.articles(), "article") + " loaded, "
                    + Terminal.counted(summary.things(), "thing") + " described anew; the graph is in "
                    + graph.folder);
        }
        return FINE;
    }
}
