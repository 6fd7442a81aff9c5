package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.ontology.Coordinates;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Position;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.Test;

class PlaceMapTest {
    private static final BrowseFilter ALL = new BrowseFilter("", "", "", "", "", "", 0);
    private static final Node CHINA = NodeFactory.createURI("https://graphwright.org/id/place/china");
    private static final Node BEIJING = NodeFactory.createURI("https://graphwright.org/id/place/beijing");
    private static final Node XI = NodeFactory.createURI("https://graphwright.org/id/person/xi-jinping");

    private final DatasetGraph dataset = ExampleGraph.load();
    private final PlaceMap map =
            new PlaceMap(dataset, new Browse(dataset, Ontology.standard()), Coordinates.standard());

    @Test
    void knowsWherePlacesWithAnIdentifierAre() {
        Listing<MappedPlace> places = map.all(ALL, 10);
        assertThat(places.items()).singleElement().satisfies(place -> {
            assertThat(place.thing().label()).isEqualTo("China");
            assertThat(place.at()).isEqualTo(new Position(35, 105));
            assertThat(place.articles()).isEqualTo(2);
        });
    }

    @Test
    void countsWhatJoinsAPlaceToAThing() {
        assertThat(map.of(XI, ALL, 10).items()).singleElement().satisfies(place -> {
            assertThat(place.facts()).isEqualTo(1);
            assertThat(place.articles()).isEqualTo(2);
        });
        assertThat(map.of(XI, new BrowseFilter("", "", "", "", "2017-02", "", 0), 10)
                        .items())
                .singleElement()
                .satisfies(place -> assertThat(place.articles()).isEqualTo(1));
    }

    @Test
    void keepsToTheThingsThatAreGiven() {
        assertThat(map.among(List.of(BEIJING, XI), ALL, 10).found()).isZero();
        assertThat(map.among(List.of(BEIJING, CHINA, CHINA), ALL, 10).found()).isEqualTo(1);
    }
}
