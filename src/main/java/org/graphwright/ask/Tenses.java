package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.explore.Passage;
import org.graphwright.ontology.Vocabulary;

/** Knows whether a passage tells of the time that a question asks about. */
final class Tenses {
    private static final Node FORMER = NodeFactory.createLiteralString("former");
    private static final Node FUTURE = NodeFactory.createLiteralString("future");
    private static final Set<String> PRESENT = Set.of("is", "are", "s", "whos");
    private static final Set<String> PAST = Set.of("former", "ex", "previous", "past");

    private final DatasetGraph dataset;

    Tenses(DatasetGraph dataset) {
        this.dataset = requireNonNull(dataset, "dataset is null");
    }

    /** False for what was once, where the question asks what is; and for what is, where it asks for what is former. */
    boolean fits(Reading reading, Passage passage) {
        Node evidence = NodeFactory.createURI(passage.evidence());
        boolean former = dataset.contains(Node.ANY, evidence, Vocabulary.TENSE, FORMER);
        if (reading.words().stream().anyMatch(word -> PAST.contains(word.plain()))) {
            return former;
        }
        boolean present = reading.words().stream().limit(2).anyMatch(word -> PRESENT.contains(word.plain()))
                || reading.words().get(0).possessive();
        return !present || !former && !dataset.contains(Node.ANY, evidence, Vocabulary.TENSE, FUTURE);
    }
}
