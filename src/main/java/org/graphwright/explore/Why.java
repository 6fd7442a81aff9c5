package org.graphwright.explore;

import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Ontology;

/** Gives the sentences in which a fact was read. */
public final class Why {
    private final DatasetGraph dataset;
    private final Ontology ontology;

    /**
     * @param dataset what is read
     * @param ontology knows how properties are called
     */
    public Why(DatasetGraph dataset, Ontology ontology) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
    }

    /**
     * The facts that match, each with all its passages, in {@link FactSummary#ORDER}.
     *
     * @param subject the subject, or {@link Node#ANY}
     * @param property the property, or {@link Node#ANY}
     * @param object a thing or literal, or {@link Node#ANY}; of the three at least subject or object is given
     */
    public List<FactSummary> of(Node subject, Node property, Node object) {
        if (subject.equals(Node.ANY) && object.equals(Node.ANY)) {
            throw new IllegalArgumentException("neither subject nor object is given");
        }
        return Txn.calculateRead(
                dataset,
                () -> new FactSummaries(dataset, ontology, Integer.MAX_VALUE)
                        .of(dataset.getUnionGraph().stream(subject, property, object)
                                .distinct()
                                .toList()));
    }
}
