package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;
import org.graphwright.query.TermOrder;

/** What a graph has of a term: things of a class, facts of a property with a sentence. Belongs to one read transaction, which its user holds. */
public final class TermExamples {
    private final GraphView view;

    public TermExamples(DatasetGraph dataset) {
        view = new GraphView(requireNonNull(dataset, "dataset is null"));
    }

    /**
     * The first examples by the order of their terms, a line each; empty where the graph has none.
     *
     * @param term the IRI of a class or property
     * @param most no more than so many
     */
    public List<String> of(Node term, int most) {
        Graph union = view.union();
        List<Triple> uses = union.stream(Node.ANY, term, Node.ANY)
                .distinct()
                .sorted((a, b) -> TermOrder.TERMS.compare(a.getSubject(), b.getSubject()))
                .limit(most)
                .toList();
        if (!uses.isEmpty()) {
            return uses.stream().map(this::line).toList();
        }
        return view.subjects(RDF.type.asNode(), term).stream()
                .limit(most)
                .map(this::label)
                .toList();
    }

    private String line(Triple fact) {
        String sentence = view.subjects(RDF.Nodes.reifies, NodeFactory.createTripleTerm(fact)).stream()
                .flatMap(evidence -> view.text(evidence, Vocabulary.SENTENCE).stream())
                .findFirst()
                .map(text -> ": \u201C" + text + "\u201D")
                .orElse("");
        return label(fact.getSubject()) + " \u2192 " + label(fact.getObject()) + sentence;
    }

    private String label(Node node) {
        return view.text(node, RDFS.label.asNode())
                .or(() -> view.text(node, Vocabulary.SURFACE))
                .orElseGet(() -> GraphView.text(node));
    }
}
