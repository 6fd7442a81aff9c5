package org.graphwright.compare;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.TreeMap;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.graphwright.ontology.Base;
import org.graphwright.query.Prefixes;

/**
 * A difference as a TurtlePatch: what SPARQL 1.1 Update has of {@code DELETE DATA} and {@code INSERT DATA}. Applied to the older graph as it is
 * exported without evidence, it gives the newer one; IRIs are those of the newer one's base.
 */
public final class DifferencePatch {
    private final Difference difference;

    public DifferencePatch(Difference difference) {
        this.difference = requireNonNull(difference, "difference is null");
    }

    /** The patch. */
    public String text() {
        Base base = difference.newer().base();
        PrefixMap map = PrefixMapFactory.createForOutput();
        StringBuilder text = new StringBuilder();
        new TreeMap<>(new Prefixes(base).all()).forEach((prefix, namespace) -> {
            map.add(prefix, namespace);
            text.append("PREFIX ")
                    .append(prefix)
                    .append(": <")
                    .append(namespace)
                    .append(">\n");
        });
        NodeFormatterTTL terms = new NodeFormatterTTL(null, map);
        text.append("\nDELETE DATA {\n");
        append(text, difference.removed(), base, terms);
        text.append("} ;\nINSERT DATA {\n");
        append(text, difference.added(), base, terms);
        return text.append("}\n").toString();
    }

    private static void append(StringBuilder text, Collection<Triple> triples, Base base, NodeFormatterTTL terms) {
        for (Triple triple : triples) {
            IndentedLineBuffer line = new IndentedLineBuffer();
            line.print("  ");
            terms.format(line, base.named(triple.getSubject()));
            line.print(" ");
            terms.format(line, base.named(triple.getPredicate()));
            line.print(" ");
            terms.format(line, base.named(triple.getObject()));
            text.append(line.asString()).append(" .\n");
        }
    }
}
