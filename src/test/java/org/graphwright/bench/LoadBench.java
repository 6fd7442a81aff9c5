package org.graphwright.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.store.GraphStore;

/**
 * What loading a graph costs beside TDB2's own bulk loader, which version 0.1.0 used, and what reading it costs then: {@code LoadBench GRAPH
 * COPIES FOLDER}. The articles of a graph are loaded so many times, each time under other names and with other long texts, about the same things.
 */
public final class LoadBench {
    private static final int LONG_TEXT = 24;
    private static final int ASKED = 1000;
    private static final String ARTICLE = Vocabulary.BASE + "article/";

    private final List<Quad> quads;
    private final int copies;

    private LoadBench(Path graph, int copies) {
        this.quads = read(graph);
        this.copies = copies;
    }

    public static void main(String... args) throws IOException {
        LoadBench bench = new LoadBench(Path.of(args[0]), Integer.parseInt(args[1]));
        Path folder = Path.of(args[2]);
        bench.time("quads alone", folder, () -> bench.send(new StreamRDFBase()));
        Path phased = folder.resolve("phased");
        bench.time("TDB2's loader", phased, () -> bench.phased(phased));
        Path packed = folder.resolve("packed");
        bench.time("packed", packed, () -> bench.packed(packed));
        for (int round = 0; round < 3; round++) {
            bench.ask("TDB2's loader", phased);
            bench.ask("packed", packed.resolve("generations/000001/tdb2"));
        }
    }

    /** Reads all that is said of things and about them, as cards do. */
    private void ask(String what, Path folder) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        double cpu = cpuSeconds();
        long[] found = {0};
        Txn.executeRead(
                dataset,
                () -> quads.stream()
                        .filter(quad -> quad.getPredicate().equals(Vocabulary.REFERS_TO))
                        .map(Quad::getObject)
                        .distinct()
                        .limit(ASKED)
                        .forEach(thing -> {
                            found[0] += Iter.count(dataset.find(Node.ANY, thing, Node.ANY, Node.ANY));
                            found[0] += Iter.count(dataset.find(Node.ANY, Node.ANY, Node.ANY, thing));
                        }));
        TDBInternal.expel(dataset);
        System.out.printf(
                Locale.ROOT,
                "%s: %,d quads of %,d things, %.2f CPU-seconds%n",
                what,
                found[0],
                ASKED,
                cpuSeconds() - cpu);
    }

    private void time(String what, Path folder, Runnable load) throws IOException {
        double cpu = cpuSeconds();
        long start = System.nanoTime();
        load.run();
        System.out.printf(
                Locale.ROOT,
                "%s: %,d quads, %.1f s, %.1f CPU-seconds, %s MB on disk%n",
                what,
                (long) quads.size() * copies,
                (System.nanoTime() - start) / 1e9,
                cpuSeconds() - cpu,
                size(folder));
    }

    private void phased(Path folder) {
        folder.toFile().mkdirs();
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        DataLoader loader = LoaderFactory.phasedLoader(dataset, (format, arguments) -> {});
        loader.startBulk();
        send(loader.stream());
        loader.finishBulk();
        TDBInternal.expel(dataset);
    }

    private void packed(Path folder) {
        try (GraphStore store = GraphStore.open(folder)) {
            store.update(List.of(), List.of(), this::send, Map.of(), Instant.EPOCH);
        }
    }

    private void send(StreamRDF sink) {
        for (int copy = 0; copy < copies; copy++) {
            String mark = "copy-" + copy + "-";
            quads.forEach(quad -> sink.quad(renamed(quad, mark)));
        }
    }

    private static List<Quad> read(Path graph) {
        try (GraphStore store = GraphStore.openExisting(graph)) {
            return store.read(dataset -> {
                List<Quad> found = new ArrayList<>();
                dataset.find().forEachRemaining(found::add);
                return found;
            });
        }
    }

    private static Quad renamed(Quad quad, String mark) {
        return Quad.create(
                renamed(quad.getGraph(), mark),
                renamed(quad.getSubject(), mark),
                quad.getPredicate(),
                renamed(quad.getObject(), mark));
    }

    private static Node renamed(Node node, String mark) {
        if (node.isURI() && node.getURI().startsWith(ARTICLE)) {
            return NodeFactory.createURI(ARTICLE + mark + node.getURI().substring(ARTICLE.length()));
        }
        if (node.isTripleTerm()) {
            Triple fact = node.getTriple();
            return NodeFactory.createTripleTerm(
                    renamed(fact.getSubject(), mark), fact.getPredicate(), renamed(fact.getObject(), mark));
        }
        if (node.isLiteral() && node.getLiteralLexicalForm().length() > LONG_TEXT) {
            return NodeFactory.createLiteralString(mark + node.getLiteralLexicalForm());
        }
        return node;
    }

    /** What the disk has of it: files of TDB2 have stretches without content. */
    private static String size(Path folder) throws IOException {
        Process du = new ProcessBuilder("du", "-sm", folder.toString()).start();
        return new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\\s")[0];
    }

    private static double cpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }
}
