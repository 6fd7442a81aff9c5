package org.graphwright.cli;

import java.nio.file.Path;
import org.graphwright.ontology.Ontology;
import org.graphwright.pipeline.SettingsFolder;
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
        return new SettingsFolder(folder).read().ontology();
    }

    /** Opens the graph, which must be there, and of this version's form. */
    GraphStore open() {
        new SettingsFolder(folder).read();
        return GraphStore.openExisting(folder);
    }
}
