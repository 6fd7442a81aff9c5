package org.graphwright.export;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

/** Finds out which prefixes Turtle of the quads that it is sent needs, and counts these. */
final class UsedPrefixes extends StreamRDFBase {
    private final Map<String, String> known;
    private final NodeFormatterTTL terms;
    private final SortedMap<String, String> used = new TreeMap<>();
    private @Nullable Node lastSubject;
    private long size;

    /** @param known prefix to namespace */
    UsedPrefixes(Map<String, String> known) {
        this.known = Map.copyOf(known);
        PrefixMap map = PrefixMapFactory.createForOutput();
        known.forEach(map::add);
        this.terms = new NodeFormatterTTL(null, map, NodeToLabel.createScopeByDocument());
    }

    @Override
    public void triple(Triple triple) {
        size++;
        if (!triple.getSubject().equals(lastSubject)) {
            lastSubject = triple.getSubject();
            use(lastSubject);
        }
        if (!triple.getPredicate().equals(RDF.Nodes.type)) {
            use(triple.getPredicate());
        }
        use(triple.getObject());
    }

    @Override
    public void quad(Quad quad) {
        use(quad.getGraph());
        triple(quad.asTriple());
    }

    /** Prefix to namespace, sorted. */
    SortedMap<String, String> used() {
        return Collections.unmodifiableSortedMap(used);
    }

    /** How many triples came. */
    long size() {
        return size;
    }

    private void use(Node node) {
        if (node.isTripleTerm()) {
            use(node.getTriple().getSubject());
            use(node.getTriple().getPredicate());
            use(node.getTriple().getObject());
        } else if (node.isURI() || isTyped(node)) {
            IndentedLineBuffer buffer = new IndentedLineBuffer();
            terms.format(buffer, node);
            String text = buffer.asString();
            String name = node.isURI()
                    ? text
                    : text.substring(text.lastIndexOf('"') + 1).replaceFirst("^\\^\\^", "");
            int colon = name.indexOf(':');
            if (!name.startsWith("<") && colon >= 0) {
                String prefix = name.substring(0, colon);
                String namespace = known.get(prefix);
                if (namespace != null) {
                    used.put(prefix, namespace);
                }
            }
        }
    }

    private static boolean isTyped(Node node) {
        return node.isLiteral()
                && node.getLiteralLanguage().isEmpty()
                && !node.getLiteralDatatypeURI().endsWith("#string");
    }
}
