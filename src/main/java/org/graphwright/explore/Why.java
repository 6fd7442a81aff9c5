package org.graphwright.explore;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.FactEvidence;

/** Gives the sentences in which a fact was read, and those in which somebody claims it. */
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
     * The facts and claims that match, each with all its passages, in {@link FactSummary#ORDER}.
     *
     * @param subject the subject, or {@link Node#ANY}
     * @param property the property, or {@link Node#ANY}
     * @param object a thing, or words in capitals or not, or {@link Node#ANY}; of the three at least subject or object is given
     */
    public List<FactSummary> of(Node subject, Node property, Node object) {
        if (subject.equals(Node.ANY) && object.equals(Node.ANY)) {
            throw new IllegalArgumentException("neither subject nor object is given");
        }
        return Txn.calculateRead(dataset, () -> {
            FactSummaries summaries = new FactSummaries(dataset, ontology, Integer.MAX_VALUE);
            EvidenceView evidence = new EvidenceView(dataset);
            boolean words = object.isLiteral() && subject.isURI();
            Node wanted = words ? Node.ANY : object;
            return Stream.concat(
                            dataset.getUnionGraph().stream(subject, property, wanted),
                            evidence.claims(subject, property, wanted).stream())
                    .distinct()
                    .filter(triple -> !words || isCalled(triple.getObject(), object.getLiteralLexicalForm()))
                    .flatMap(triple -> summary(summaries, triple, evidence.withClaims(triple)).stream())
                    .sorted(FactSummary.ORDER)
                    .toList();
        });
    }

    private static boolean isCalled(Node value, String text) {
        return value.isLiteral() && value.getLiteralLexicalForm().equalsIgnoreCase(text);
    }

    private static Optional<FactSummary> summary(FactSummaries summaries, Triple triple, List<FactEvidence> readings) {
        return readings.isEmpty() ? Optional.empty() : Optional.of(summaries.of(triple, readings));
    }
}
