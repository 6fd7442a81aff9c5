package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.explore.Card;
import org.graphwright.explore.FactSummary;
import org.graphwright.explore.Passage;
import org.graphwright.explore.ThingCard;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.NamedThing;

/** Answers who or what a thing is, where a question asks for no more than that, by the line that its card begins with. */
final class WhoAnswers {
    // Sentences of a fact and of an answer; by hand.
    private static final int SENTENCES = 2;
    private static final int MOST_SENTENCES = 4;

    /** Where somebody or something is from does not yet tell who or what that is. */
    private static final Pattern TELL_LITTLE =
            Pattern.compile("((citizen of|[\\p{Ll} -]*\\b(based in|in)) [^;]*(; )?)+");

    private final ThingCard cards;

    WhoAnswers(DatasetGraph dataset, Ontology ontology) {
        this.cards = new ThingCard(requireNonNull(dataset, "dataset is null"), ontology, SENTENCES);
    }

    /** One answer, on the first of the things that may be meant of which a sure fact says what it is; none for other questions. */
    List<FoundAnswer> find(Reading reading, Shapes shapes, Deadline deadline) {
        if (!reading.asksOnlyWho()) {
            return List.of();
        }
        for (NamedThing thing : reading.names().get(0).things()) {
            deadline.check();
            Node node = NodeFactory.createURI(thing.iri());
            if (shapes.properties(node).isEmpty()) {
                continue;
            }
            Card card = cards.of(node);
            List<FactSummary> facts = card.facts().stream()
                    .filter(group -> !group.inverse())
                    .flatMap(group -> group.facts().stream())
                    .filter(card::tells)
                    .filter(fact -> !fact.passages().isEmpty())
                    .toList();
            if (!card.summary().isEmpty()
                    && !facts.isEmpty()
                    && !TELL_LITTLE.matcher(card.summary()).matches()) {
                return List.of(answer(card, facts));
            }
        }
        return List.of();
    }

    private static FoundAnswer answer(Card card, List<FactSummary> facts) {
        List<Source> sources = facts.stream()
                .map(fact -> fact.passages().get(0))
                .map(WhoAnswers::source)
                .distinct()
                .limit(MOST_SENTENCES)
                .toList();
        double belief = facts.stream().mapToDouble(FactSummary::belief).min().orElseThrow();
        return new FoundAnswer(card.summary(), null, belief, card.thing().label() + ": " + card.summary(), sources);
    }

    private static Source source(Passage passage) {
        return new Source(passage.sentence(), passage.article());
    }
}
