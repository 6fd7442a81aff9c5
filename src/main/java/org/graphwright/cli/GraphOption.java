package org.graphwright.cli;

import java.nio.file.Path;
import org.graphwright.ontology.Ontology;
import org.graphwright.store.GraphStore;
import picocli.CommandLine.Option;

/** The option of every command that works on a graph. */
final class GraphOption {
    @Option(
            names = "--graph",
            paramLabel = "DIR",
            defaultValue = "kg",
            description = "The graph's folder (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** What the graph was built with. */
    Ontology ontology() {
        return Ontology.standard();
    }

    /** Opens the graph, which must be there. */
    GraphStore open() {
        return GraphStore.openExisting(folder);
    }
}
