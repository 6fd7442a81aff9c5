package org.graphwright.cli;

import org.graphwright.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code graphwright compact}: gives disk space back. */
@Command(
        name = "compact",
        description = "Give back the disk space of what was replaced and removed. What the graph says stays the same.",
        footerHeading = "%nExamples:%n",
        footer = "  graphwright compact --graph news")
final class CompactCommand extends AbstractCommand {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() {
        try (GraphStore store = graph.open()) {
            store.compact();
        }
        err().println("compacted " + graph.folder);
        return FINE;
    }
}
