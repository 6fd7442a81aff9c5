package org.graphwright.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.graphwright.ontology.Ontology;
import org.graphwright.pipeline.SettingsFolder;
import org.graphwright.query.Prefixes;
import org.graphwright.store.GraphStore;
import org.graphwright.store.KeptBase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option of every command that works on a graph. */
final class GraphOption {
    @Option(
            names = "--graph",
            paramLabel = "DIR",
            defaultValue = "kg",
            description = "The graph's folder (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    private @Nullable GraphStore opened;

    /** What the graph's IRIs begin with, and what they began with before. */
    KeptBase base() {
        return new KeptBase(folder);
    }

    /** Short names for the graph's IRIs. */
    Prefixes prefixes() {
        return new Prefixes(base().read());
    }

    /** What the graph was built with that {@link #open} opened, or that counts by now. */
    Ontology ontology() {
        return new SettingsFolder(opened == null ? folder : opened.view())
                .read()
                .ontology();
    }

    /** What a store's graph was built with, for what reads many; says of each what {@link #open} says. */
    Ontology ontology(GraphStore store) {
        tell(store, folder, command.commandLine().getErr());
        return new SettingsFolder(store.view()).read().ontology();
    }

    /** Opens the graph, which must be there; says so where that takes a copy of it, and where it should be written anew. */
    GraphStore open() {
        GraphStore store = GraphStore.openExisting(folder);
        opened = store;
        tell(store, folder, command.commandLine().getErr());
        return store;
    }

    /** Says what the reader of a graph in a folder must know of it. */
    static void tell(GraphStore store, Path folder, PrintWriter err) {
        if (store.isCopy()) {
            err.println("graphwright: " + folder + " cannot be written: reading a copy of it in " + store.view());
        }
        if (store.isWrittenOtherwise()) {
            err.println("graphwright: the graph in " + folder
                    + " was written by another version and may lack what this one shows, such as main events and beliefs;"
                    + " write it anew, reading no article, with: graphwright upgrade"
                    + ShellWord.graph(folder.toString()));
        }
    }
}
