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

    /** Before a verb's plain form they tell of another time. */
    private static final Set<String> NOT_NOW =
            Set.of("was", "were", "did", "had", "used", "will", "would", "could", "should", "may", "might");

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
        return !asksOfNow(reading) || !former && !dataset.contains(Node.ANY, evidence, Vocabulary.TENSE, FUTURE);
    }

    /** True of "Who is …", "Who leads …" and "Whose …" without a day, where nothing former is asked for. */
    boolean asksOfNow(Reading reading) {
        if (reading.words().stream().anyMatch(word -> PAST.contains(word.plain()))) {
            return false;
        }
        return reading.words().stream().limit(2).anyMatch(word -> PRESENT.contains(word.plain()))
                || reading.words().get(0).possessive()
                || reading.day() == null && hasPresentVerb(reading);
    }

    private static boolean hasPresentVerb(Reading reading) {
        Phrase phrase = reading.phrase();
        if (phrase == null || !phrase.verb()) {
            return false;
        }
        String base = phrase.words().get(0);
        String verb = reading.words().get(reading.phraseAt()).plain();
        return Set.of(base, base + "s", base + "es").contains(verb)
                && reading.words().stream().limit(reading.phraseAt()).noneMatch(word -> NOT_NOW.contains(word.plain()));
    }
}
