package org.graphwright.export;

import static java.util.Objects.requireNonNull;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/** Sorted quads behind the triples that come first, in one of the forms of RDF. All of them stream but RDF/XML, which needs all in memory. */
final class SortedRdf {
    private final List<Triple> first;
    private final QuadSorter sorted;
    private final SortedMap<String, String> prefixes;

    /** @param prefixes those that are declared, by prefix */
    SortedRdf(List<Triple> first, QuadSorter sorted, SortedMap<String, String> prefixes) {
        this.first = List.copyOf(first);
        this.sorted = requireNonNull(sorted, "sorted is null");
        this.prefixes = requireNonNull(prefixes, "prefixes is null");
    }

    /**
     * Writes them; the stream stays open.
     *
     * @param relative what IRIs of Turtle and TriG are written relative to; empty for nothing
     * @param names the label that the graph has for a node, which JSON-LD repeats
     */
    void write(ExportFormat format, OutputStream out, String relative, Function<Node, Optional<Node>> names) {
        switch (format) {
            case TURTLE, TRIG -> send(new TurtleWriter(out, relative, prefixes, new NestedNodes(first)));
            case NTRIPLES -> send(StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8));
            case NQUADS -> send(StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8));
            case JSONLD -> send(new JsonLdWriter(out, new JsonLdContext(prefixes), names));
            case RDFXML -> writeXml(out);
            default -> throw new IllegalArgumentException(format + " is not RDF");
        }
    }

    private void writeXml(OutputStream out) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(prefixes);
        send(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                graph.add(XmlText.clean(triple));
            }
        });
        RDFWriter.source(graph).format(RDFFormat.RDFXML_PLAIN).output(out);
    }

    private void send(StreamRDF writer) {
        writer.start();
        first.forEach(writer::triple);
        sorted.sendTo(writer);
        writer.finish();
    }
}
