package org.graphwright.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.graphwright.export.PlainStatements;
import org.graphwright.store.GraphStore;

/** Quads as lines, sorted. */
final class Quads {
    private Quads() {}

    /** Those of the generation that counts. */
    static SortedSet<String> of(Path output) throws IOException {
        SortedSet<String> quads = new TreeSet<>();
        Path folder = output.resolve(Files.readString(output.resolve("current")).strip())
                .resolve("quads");
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file :
                    all.filter(each -> each.toString().endsWith(".nq.gz")).toList()) {
                try (BufferedReader in = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                    in.lines().forEach(quads::add);
                }
            }
        }
        return quads;
    }

    /** Those of a graph's store, without its log. */
    static SortedSet<String> ofStore(Path graph) throws IOException {
        return ofStore(graph, false);
    }

    /** @param rdf11 with {@code rdf:Statement} in place of triple terms */
    static SortedSet<String> ofStore(Path graph, boolean rdf11) throws IOException {
        Path file = graph.resolveSibling(graph.getFileName() + ".nq");
        try (GraphStore store = GraphStore.openExisting(graph);
                OutputStream out = Files.newOutputStream(file)) {
            store.read(dataset -> {
                StreamRDF lines = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
                StreamRDF writer = rdf11 ? new PlainStatements(lines) : lines;
                writer.start();
                dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                    if (!quad.getGraph().equals(GraphStore.LOG)) {
                        writer.quad(quad);
                    }
                });
                writer.finish();
                return true;
            });
        }
        return new TreeSet<>(Files.readAllLines(file));
    }
}
