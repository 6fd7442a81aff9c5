package org.graphwright.explore;

import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.FactEvidence;
import org.graphwright.query.GraphView;
import org.graphwright.query.Prefixes;
import org.graphwright.query.TermOrder;

/** Gives the sentences in which a fact was read. */
public final class Why {
    private final DatasetGraph dataset;

    public Why(DatasetGraph dataset) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
    }

    /**
     * The facts that match, each with its passages, sorted.
     *
     * @param subject the subject, or {@link Node#ANY}
     * @param property the property, or {@link Node#ANY}
     * @param object a thing or literal, or {@link Node#ANY}; of the three at least subject or object is given
     */
    public List<ExplainedFact> of(Node subject, Node property, Node object) {
        if (subject.equals(Node.ANY) && object.equals(Node.ANY)) {
            throw new IllegalArgumentException("neither subject nor object is given");
        }
        return Txn.calculateRead(dataset, () -> {
            GraphView view = new GraphView(dataset);
            EvidenceView evidence = new EvidenceView(dataset);
            PassageReader passages = new PassageReader(view);
            return dataset.getUnionGraph().stream(subject, property, object)
                    .distinct()
                    .filter(evidence::isFact)
                    .sorted(TermOrder.TRIPLES)
                    .map(fact -> explain(fact, evidence.of(fact), view, passages))
                    .toList();
        });
    }

    private static ExplainedFact explain(
            Triple fact, List<FactEvidence> evidence, GraphView view, PassageReader passages) {
        String property = fact.getPredicate().getURI();
        return new ExplainedFact(
                passages.thing(fact.getSubject()),
                property,
                Prefixes.localName(property),
                fact.getObject().isURI() ? passages.thing(fact.getObject()) : null,
                view.label(fact.getObject()),
                passages.passages(evidence));
    }
}
