package org.graphwright.cli;

import org.graphwright.pipeline.GraphCompaction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code graphwright compact}: gives disk space back. */
@Command(
        name = "compact",
        description = {
            "Give back the disk space of what was replaced and removed. What the graph says stays the same.",
            "What was read in articles goes where all of a shard's articles were replaced or removed."
        },
        footerHeading = "%nExamples:%n",
        footer = "  graphwright compact --graph news")
final class CompactCommand extends AbstractCommand {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() {
        int shards = new GraphCompaction(graph.folder).compact();
        err().println("compacted " + graph.folder + ", " + Terminal.counted(shards, "shard") + " taken away");
        return FINE;
    }
}
