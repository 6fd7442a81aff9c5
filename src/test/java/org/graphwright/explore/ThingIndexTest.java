package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.Test;

/** A view of which only that is read which it shows is the one that is made of all that is there. */
class ThingIndexTest {
    private static final Ontology ONTOLOGY = Ontology.standard();
    private static final DatasetGraph EXAMPLE = ExampleGraph.load();

    private final Browse browse = new Browse(EXAMPLE, ONTOLOGY);

    @Test
    void cardsAreAsThoseOfWhichAllIsRead() {
        assertThat(browse.things()).isPresent();
        for (Node thing : browse.catalogue().things().keySet()) {
            for (int listed : new int[] {1, 2, 8, Integer.MAX_VALUE}) {
                assertThat(browse.cards(1, listed).of(thing))
                        .as("%s, %d", thing, listed)
                        .isEqualTo(new ThingCard(EXAMPLE, ONTOLOGY, 1, listed).of(thing));
            }
        }
    }

    @Test
    void timelinesAreAsThoseOfWhichAllIsRead() {
        for (Node thing : browse.catalogue().things().keySet()) {
            assertThat(browse.timeline().of(thing))
                    .as("%s", thing)
                    .isEqualTo(new Timeline(EXAMPLE, ONTOLOGY).of(thing));
        }
        assertThat(browse.catalogue().things().keySet())
                .flatMap(thing -> browse.timeline().of(thing))
                .as("a fact, which stands with the event that the same sentence tells")
                .anyMatch(entry -> entry.label().endsWith("; Xi Jinping met with Doris Leuthard"));
    }

    @Test
    void drawingsAreAsThoseOfWhichAllIsRead() {
        for (Node thing : browse.catalogue().things().keySet()) {
            for (int edges : new int[] {1, 3, 60}) {
                assertThat(browse.neighbourhood(edges).around(thing))
                        .as("%s, %d", thing, edges)
                        .isEqualTo(new Neighbourhood(EXAMPLE, ONTOLOGY, edges).around(thing));
            }
        }
    }
}
