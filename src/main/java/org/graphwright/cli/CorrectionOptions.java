package org.graphwright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.CorrectionIris;
import org.graphwright.explore.ThingFinder;
import org.graphwright.pipeline.CorrectionChange;
import org.graphwright.pipeline.CorrectionFolder;
import org.graphwright.pipeline.GraphBuild;
import org.graphwright.pipeline.GraphResolution;
import org.graphwright.query.ArticleNames;
import org.graphwright.query.GraphView;
import org.graphwright.query.UnknownNameException;
import org.graphwright.store.GraphStore;
import org.graphwright.store.KeptBase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of every command that corrects a graph. */
final class CorrectionOptions {
    @Option(names = "--why", paramLabel = "TEXT", description = "The reason, kept with the correction.")
    private @Nullable String why;

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so (default: the user's name).")
    private @Nullable String by;

    @Option(
            names = "--later",
            description = "Only keep the correction: graphwright resolve, or the next build, applies it.")
    private boolean later;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    GraphOption graph;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    /** The name of who runs the program. */
    static String user() {
        String name = System.getProperty("user.name", "");
        return name.isBlank() ? "somebody" : name;
    }

    /** The IRIs of things that are named. */
    List<String> things(String... names) {
        try (GraphStore store = graph.open()) {
            ThingFinder finder = new ThingFinder(store.dataset(), graph.ontology());
            return Arrays.stream(names).map(name -> finder.find(name).getURI()).toList();
        }
    }

    /** What a thing is called, also where it is only renamed later; null for something elsewhere. */
    @Nullable
    String nameOf(String thing) throws IOException {
        String own = graph.base().own(thing);
        String renamed = null;
        for (CorrectionEntry entry : new CorrectionFolder(graph.folder).read().entries()) {
            if (entry.correction() instanceof Correction.Rename rename
                    && rename.thing().equals(own)) {
                renamed = rename.name();
            }
        }
        if (renamed != null) {
            return renamed;
        }
        try (GraphStore store = graph.open()) {
            return Txn.calculateRead(
                    store.dataset(),
                    () -> new GraphView(store.dataset())
                            .objects(NodeFactory.createURI(thing), RDFS.label.asNode()).stream()
                                    .findFirst()
                                    .map(Node::getLiteralLexicalForm)
                                    .orElse(null));
        }
    }

    /** The IRI of a thing, or of an article where no thing has the name. */
    String thingOrArticle(String name) {
        try (GraphStore store = graph.open()) {
            try {
                return new ThingFinder(store.dataset(), graph.ontology())
                        .find(name)
                        .getURI();
            } catch (UnknownNameException noThing) {
                try {
                    return new ArticleNames(store.dataset()).one(name).getURI();
                } catch (UnknownNameException neither) {
                    throw noThing;
                }
            }
        }
    }

    /** Keeps corrections of things by the graph's own IRIs, and applies them. */
    int keep(List<? extends Correction> corrections) throws IOException {
        return keep(corrections, new GraphResolution(graph.folder, graph.ontology()));
    }

    /** @param before that resolved the graph for it */
    int keep(List<? extends Correction> corrections, GraphResolution before) throws IOException {
        KeptBase base = graph.base();
        CorrectionIris own = new CorrectionIris(base::own);
        Instant now = Instant.now();
        List<CorrectionEntry> entries = corrections.stream()
                .map(correction -> CorrectionEntry.of(own.of(correction), by == null ? user() : by, now, why, null))
                .toList();
        List<CorrectionEntry> added = new CorrectionChange(graph.folder).keep(entries);
        PrintWriter err = command.commandLine().getErr();
        if (added.isEmpty()) {
            err.println("kept already");
            return AbstractCommand.FINE;
        }
        String ids = String.join(" ", added.stream().map(CorrectionEntry::id).toList());
        err.println("kept as " + ids + "; take it back with: graphwright correct undo " + ids
                + ShellWord.graph(graph.folder.toString()));
        if (added.stream().allMatch(entry -> entry.correction().isMark())) {
            return AbstractCommand.FINE;
        }
        return apply(before);
    }

    /** Applies what is kept, unless that is for later. */
    int apply() {
        return apply(new GraphResolution(graph.folder, graph.ontology()));
    }

    private int apply(GraphResolution before) {
        PrintWriter err = command.commandLine().getErr();
        if (later) {
            err.println("apply it with: graphwright resolve" + ShellWord.graph(graph.folder.toString()));
            return AbstractCommand.FINE;
        }
        var changed = GraphBuild.resolve(graph.folder, new BuildReport(err, graph.folder, true).progress(-1), before);
        err.println(
                changed.isNothing()
                        ? "nothing in the graph changed"
                        : Terminal.counted(changed.articles(), "article") + " changed, "
                                + Terminal.counted(changed.things(), "thing") + " described anew");
        return AbstractCommand.FINE;
    }
}
