package org.graphwright.export;

import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Writes sorted triples and quads as Turtle and TriG that read well: {@code a}, predicates after {@code ;}, objects after {@code ,}, texts of
 * several lines as such. Keeps one subject in memory, where Jena's pretty writer keeps the graph; its streaming one has neither {@code a} nor
 * {@code ,}. How terms are written is Jena's.
 */
final class TurtleWriter extends StreamRDFBase {
    /** Characters of a line, as in this project's sources. */
    private static final int WIDTH = 120;

    private final Writer out;
    private final NodeFormatterTTL terms;
    private final NestedNodes nested;
    private final List<Triple> block = new ArrayList<>();
    private Node graph = Quad.defaultGraphIRI;
    private @Nullable Node open;

    /**
     * Writes the beginning.
     *
     * @param base what relative IRIs are resolved against; empty for none
     * @param prefixes prefix to namespace, in the order in which they are declared
     * @param nested blank nodes that are written where they are named
     */
    TurtleWriter(OutputStream out, String base, SortedMap<String, String> prefixes, NestedNodes nested) {
        this.nested = requireNonNull(nested, "nested is null");
        this.out = new BufferedWriter(new OutputStreamWriter(requireNonNull(out), StandardCharsets.UTF_8), 1 << 16);
        PrefixMap map = PrefixMapFactory.createForOutput();
        prefixes.forEach(map::add);
        this.terms = new NodeFormatterTTL(base.isEmpty() ? null : base, map, NodeToLabel.createScopeByDocument());
        if (!base.isEmpty()) {
            print("@base <" + base + "> .\n");
        }
        // "@prefix" is what readers older than RDF 1.1 know as well
        prefixes.forEach((prefix, namespace) -> print("@prefix " + prefix + ": <" + namespace + "> .\n"));
    }

    @Override
    public void triple(Triple triple) {
        quad(Quad.create(Quad.defaultGraphIRI, triple));
    }

    @Override
    public void quad(Quad quad) {
        if (nested.contains(quad.getSubject())) {
            return;
        }
        if (!block.isEmpty()
                && !(quad.getGraph().equals(graph)
                        && quad.getSubject().equals(block.get(0).getSubject()))) {
            writeBlock();
        }
        graph = quad.isDefaultGraph() ? Quad.defaultGraphIRI : quad.getGraph();
        block.add(quad.asTriple());
    }

    @Override
    public void finish() {
        if (!block.isEmpty()) {
            writeBlock();
        }
        closeGraph();
        flush();
    }

    private void writeBlock() {
        boolean named = !graph.equals(Quad.defaultGraphIRI);
        if (open != null && !open.equals(graph)) {
            closeGraph();
        }
        if (named && open == null) {
            print("\n" + text(graph) + " {");
            open = graph;
        }
        String indent = named ? "    " : "";
        print("\n" + indent + text(block.get(0).getSubject()) + "\n");
        for (int i = 0; i < block.size(); ) {
            Node predicate = block.get(i).getPredicate();
            List<String> objects = new ArrayList<>();
            while (i < block.size() && block.get(i).getPredicate().equals(predicate)) {
                objects.add(text(block.get(i++).getObject()));
            }
            String verb = predicate.equals(RDF.Nodes.type) ? "a" : text(predicate);
            print(indent + "    " + verb + " " + list(objects, indent, verb) + (i < block.size() ? " ;\n" : " .\n"));
        }
        block.clear();
    }

    private static String list(List<String> objects, String indent, String verb) {
        String line = String.join(", ", objects);
        return objects.size() == 1 || indent.length() + verb.length() + line.length() + 7 <= WIDTH
                ? line
                : String.join(",\n" + indent + "        ", objects);
    }

    private void closeGraph() {
        if (open != null) {
            print("}\n");
            open = null;
        }
    }

    private String text(Node node) {
        if (nested.contains(node)) {
            return nested.text(node, this::text);
        }
        if (node.isLiteral() && isLines(node)) {
            return "\"\"\"" + node.getLiteralLexicalForm() + "\"\"\"";
        }
        IndentedLineBuffer buffer = new IndentedLineBuffer();
        terms.format(buffer, node);
        return buffer.asString();
    }

    /** A plain text of several lines that needs no escapes. */
    private static boolean isLines(Node literal) {
        String text = literal.getLiteralLexicalForm();
        return text.indexOf('\n') >= 0
                && literal.getLiteralLanguage().isEmpty()
                && literal.getLiteralDatatypeURI().endsWith("#string")
                && !text.endsWith("\"")
                && !text.contains("\"\"\"")
                && text.chars().noneMatch(c -> c == '\\' || c == 0x7f || (c < ' ' && c != '\n'));
    }

    private void print(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
