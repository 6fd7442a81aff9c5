package org.graphwright.export;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.graphwright.query.Prefixes;

/** Writes sorted quads in one of the forms of RDF. Turtle, TriG and the line formats stream; JSON-LD and RDF/XML need all in memory. */
final class RdfWriter {
    private final ExportFormat format;
    private final OutputStream out;

    RdfWriter(ExportFormat format, OutputStream out) {
        this.format = format;
        this.out = out;
    }

    void write(QuadSorter sorted) {
        switch (format) {
            case TURTLE -> stream(sorted, RDFFormat.TURTLE_BLOCKS);
            case TRIG -> stream(sorted, RDFFormat.TRIG_BLOCKS);
            case NTRIPLES -> stream(sorted, RDFFormat.NTRIPLES_UTF8);
            case NQUADS -> stream(sorted, RDFFormat.NQUADS_UTF8);
            case JSONLD -> collect(sorted, RDFFormat.JSONLD11_PRETTY);
            case RDFXML -> collect(sorted, RDFFormat.RDFXML_PLAIN);
            default -> throw new IllegalArgumentException(format + " is not RDF");
        }
    }

    private void stream(QuadSorter sorted, RDFFormat rdfFormat) {
        Context context = RIOT.getContext().copy();
        // "@prefix" is what readers older than RDF 1.1 know as well.
        context.set(RIOT.symTurtleDirectiveStyle, "at");
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, rdfFormat, context);
        writer.start();
        StreamRDFOps.sendPrefixesToStream(Prefixes.mapping(), writer);
        sorted.sendTo(writer);
        writer.finish();
    }

    private void collect(QuadSorter sorted, RDFFormat rdfFormat) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
        boolean xml = format == ExportFormat.RDFXML;
        sorted.sendTo(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                graph.add(xml ? clean(triple) : triple);
            }
        });
        RDFWriter.source(graph).format(rdfFormat).output(out);
    }

    private static Triple clean(Triple triple) {
        Node object = triple.getObject();
        if (!object.isLiteral()
                || object.getLiteralLexicalForm().equals(XmlText.clean(object.getLiteralLexicalForm()))) {
            return triple;
        }
        String text = XmlText.clean(object.getLiteralLexicalForm());
        Node cleaned = object.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralDT(text, object.getLiteralDatatype())
                : NodeFactory.createLiteralLang(text, object.getLiteralLanguage());
        return Triple.create(triple.getSubject(), triple.getPredicate(), cleaned);
    }
}
