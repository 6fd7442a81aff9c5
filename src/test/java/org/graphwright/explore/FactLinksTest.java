package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;

class FactLinksTest {
    private static final int THINGS = 120;

    private static Node thing(int number) {
        return NodeFactory.createURI("urn:t" + number);
    }

    /** Each met the next two, the more surely the higher its number is, and so the first ones too unlikely to count; and what only somebody says joins nothing. */
    private static DatasetGraph chain() {
        String facts = IntStream.range(0, THINGS)
                .mapToObj(i -> IntStream.of(1, 2)
                        .mapToObj(step ->
                                ("<urn:t%d> gw:metWith <urn:t%d> . <urn:b%d-%d> rdf:reifies <<( <urn:t%d> gw:metWith <urn:t%d> )>> ;"
                                                + " gw:belief %s .\n")
                                        .formatted(i, i + step, i, step, i, i + step, (double) i / THINGS))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining());
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(
                dataset,
                () -> RDFParser.fromString(
                                "PREFIX gw: <https://graphwright.org/ontology#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>\n"
                                        + "GRAPH <https://graphwright.org/graph/things> {\n" + facts + "}\n"
                                        + "GRAPH <urn:a> { <urn:t60> gw:metWith <urn:t90> . <urn:e2> rdf:reifies <<( <urn:t60> gw:metWith <urn:t90> )>> . <urn:e> rdf:reifies <<( <urn:t50> gw:metWith <urn:t100> )>> ; gw:claimedBy <urn:t3> }",
                                Lang.TRIG)
                        .parse(dataset));
        return dataset;
    }

    @Test
    void allFactsAtOnceJoinWhatThoseOfEachThingDo() {
        DatasetGraph dataset = chain();
        Txn.executeRead(dataset, () -> {
            FactLinks asked = new FactLinks(dataset);
            for (int i = 0; i < THINGS; i++) {
                List<FactLinks.Link> alone = new FactLinks(dataset).of(thing(i));
                assertThat(asked.of(thing(i))).as("thing %d", i).isEqualTo(alone);
            }
            assertThat(asked.isWhole()).isTrue();
            assertThat(asked.of(thing(100)))
                    .extracting(FactLinks.Link::to)
                    .containsExactlyInAnyOrder(thing(98), thing(99), thing(101), thing(102));
            assertThat(asked.of(thing(10))).isEmpty();
        });
    }

    @Test
    void whatIsAskedOfAFewIsLookedUpForThese() {
        DatasetGraph dataset = chain();
        Txn.executeRead(dataset, () -> {
            FactLinks asked = new FactLinks(dataset);
            assertThat(asked.of(thing(60))).as("one of them has no belief").hasSize(5);
            assertThat(asked.isWhole()).isFalse();
        });
    }
}
