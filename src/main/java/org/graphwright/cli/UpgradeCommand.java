package org.graphwright.cli;

import org.graphwright.pipeline.BuildProgress;
import org.graphwright.pipeline.GraphUpgrade;
import org.graphwright.pipeline.LoadSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code graphwright upgrade}: a graph that an older version wrote, as this one writes it. */
@Command(
        name = "upgrade",
        description = {
            "Writes the graph anew as this version of the program does, from what was read before: no article is read.",
            "'rebuild' also reads articles again that another version, model or ontology read."
        },
        footerHeading = "%nExamples:%n",
        footer = "  graphwright upgrade --graph news")
final class UpgradeCommand extends AbstractCommand {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() {
        LoadSummary loaded = new GraphUpgrade(graph.folder, BuildProgress.NONE).upgrade();
        err().println("wrote " + Terminal.counted(loaded.articles(), "article") + " of " + graph.folder
                + " anew; none was read");
        return FINE;
    }
}
