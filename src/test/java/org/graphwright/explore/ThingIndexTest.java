package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.Test;

/** A card of which only that is read which it shows is the one that is made of all that is there. */
class ThingIndexTest {
    private static final Ontology ONTOLOGY = Ontology.standard();

    @Test
    void cardsAreAsThoseOfWhichAllIsRead() {
        checkCards(ExampleGraph.load());
    }

    static void checkCards(DatasetGraph dataset) {
        Browse browse = new Browse(dataset, ONTOLOGY);
        for (Node thing : browse.catalogue().things().keySet()) {
            for (int listed : new int[] {1, 2, 8, Integer.MAX_VALUE}) {
                assertThat(browse.cards(1, listed).of(thing))
                        .as("%s, %d", thing, listed)
                        .isEqualTo(new ThingCard(dataset, ONTOLOGY, 1, listed).of(thing));
            }
        }
    }
}
