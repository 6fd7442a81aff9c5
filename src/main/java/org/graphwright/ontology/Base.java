package org.graphwright.ontology;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.VOID;

/**
 * What the IRIs of a graph's things, events, articles and beliefs begin with. Inside the program, and in shards, they have the standard one;
 * a graph's store has its own. Terms of the ontology, and the names of the graphs of things and of the log, are the same in all graphs.
 *
 * @param iri absolute, http or https, ends in {@code /} or {@code #}
 */
public record Base(String iri) implements Serializable {
    /** The graph with how and when articles came in, which also has the base where it is not the standard one. */
    public static final Node LOG = NodeFactory.createURI(Vocabulary.BASE + "graph/log");

    /** Characters; by hand. */
    private static final int LONGEST = 500;

    private static final Pattern FORM =
            Pattern.compile("https?://(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*+)|\\[[0-9A-Fa-f:.]++])"
                    + "(?::\\d{1,5}+)?(?:/(?:[\\p{L}\\p{N}._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*+)++#?");
    private static final Pattern OWN = Pattern.compile("(?:id|event|article|belief)/.+");

    /** That of graphs for which no other is asked. */
    public static final Base STANDARD = new Base(Vocabulary.BASE);

    public Base {
        requireNonNull(iri, "iri is null");
        String problem = problem(iri);
        if (!problem.isEmpty()) {
            throw new IllegalArgumentException(problem);
        }
    }

    /** That of a graph's store, by what its log says. */
    public static Base of(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            var kept = dataset.find(LOG, LOG, VOID.uriSpace.asNode(), Node.ANY);
            return kept.hasNext() ? new Base(kept.next().getObject().getLiteralLexicalForm()) : STANDARD;
        });
    }

    /** What the log says of it; see {@link #of}. */
    public Quad quad() {
        return Quad.create(LOG, LOG, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(iri));
    }

    /** The IRI that a graph of this base has for one of the program's; other IRIs as they are. */
    public String named(String own) {
        if (isStandard() || !own.startsWith(Vocabulary.BASE)) {
            return own;
        }
        String local = own.substring(Vocabulary.BASE.length());
        if (!OWN.matcher(local).matches()) {
            return own;
        }
        return iri + (isHash() ? local.replace('#', '/') : local);
    }

    /** The program's IRI for one of a graph of this base; other IRIs as they are. */
    public String own(String named) {
        if (isStandard() || !named.startsWith(iri)) {
            return named;
        }
        String local = named.substring(iri.length());
        if (!OWN.matcher(local).matches()) {
            return named;
        }
        return Vocabulary.BASE + (isHash() ? local.replaceFirst("^(article/[^/]+)/", "$1#") : local);
    }

    /** The same for a node; see {@link #named(String)}. Triple terms are named part by part. */
    public Node named(Node node) {
        if (isStandard()) {
            return node;
        }
        if (node.isURI()) {
            String named = named(node.getURI());
            return named.equals(node.getURI()) ? node : NodeFactory.createURI(named);
        }
        if (node.isTripleTerm()) {
            return NodeFactory.createTripleTerm(
                    named(node.getTriple().getSubject()),
                    named(node.getTriple().getPredicate()),
                    named(node.getTriple().getObject()));
        }
        return node;
    }

    /** The same for all nodes of a quad. */
    public Quad named(Quad quad) {
        return isStandard()
                ? quad
                : Quad.create(
                        named(quad.getGraph()),
                        named(quad.getSubject()),
                        named(quad.getPredicate()),
                        named(quad.getObject()));
    }

    /** True for the one that the program itself has. */
    public boolean isStandard() {
        return iri.equals(Vocabulary.BASE);
    }

    private boolean isHash() {
        return iri.endsWith("#");
    }

    private static String problem(String iri) {
        String says = iri.length() > LONGEST ? iri.substring(0, LONGEST) + "…" : iri;
        if (iri.length() > LONGEST || !FORM.matcher(iri).matches() || !iri.matches(".*[/#]")) {
            return "the base '" + says.replaceAll("\\p{Cntrl}", "?")
                    + "' is not an http or https IRI that ends in / or #," + " such as https://example.org/news/";
        }
        if (iri.contains("/./") || iri.contains("/../")) {
            return "the base '" + says + "' has a step . or .. in its path: write it without";
        }
        if (iri.startsWith(Vocabulary.NAMESPACE) || iri.equals(Vocabulary.BASE + "ontology/")) {
            return "the base '" + says + "' is the ontology's: things want another";
        }
        if (iri.matches(".*[/#](?:id|event|article|belief|graph)/#?")) {
            return "the base '" + says + "' ends in what the graph itself appends to it: leave the last step out";
        }
        return "";
    }
}
