package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.Test;

class PathFinderTest {
    private static final DatasetGraph EXAMPLE = ExampleGraph.load();

    private static List<String> paths(String from, String to, int hops) {
        ThingFinder finder = new ThingFinder(EXAMPLE, Ontology.standard());
        return new PathFinder(EXAMPLE, Ontology.standard(), hops, 5)
                .between(finder.find(from), finder.find(to)).stream()
                        .map(PathFinderTest::readable)
                        .toList();
    }

    private static String readable(FoundPath path) {
        return path.steps().get(0).from().label()
                + path.steps().stream()
                        .map(step -> (step.forward() ? " -" : " <-")
                                + step.fact().label()
                                + (step.forward() ? "-> " : "- ")
                                + step.to().label())
                        .collect(Collectors.joining());
    }

    @Test
    void theSurestOfTheShortestWaysIsFirst() {
        assertThat(paths("Geng Shuang", "China", 6))
                .containsExactly("Geng Shuang -birth place-> Beijing -located in-> China");
    }

    @Test
    void whatIsOnlyClaimedIsNoWay() {
        assertThat(paths("Doris Leuthard", "Switzerland", 6)).isEmpty();
    }

    @Test
    void aWayHasTheProductOfItsConfidences() {
        ThingFinder finder = new ThingFinder(EXAMPLE, Ontology.standard());
        FoundPath path = new PathFinder(EXAMPLE, Ontology.standard(), 3, 1)
                .between(finder.find("Geng Shuang"), finder.find("China"))
                .get(0);
        assertThat(path.belief()).isEqualTo(0.45 * 0.92, within(1e-9));
        assertThat(path.steps().get(1).fact().passages().get(0).sentence())
                .isEqualTo("He was born in Beijing, in China.");
    }

    @Test
    void noWayWithinTheHopsOrToItself() {
        assertThat(paths("Beijing", "Switzerland", 2)).isEmpty();
        assertThat(paths("Beijing", "Beijing", 2)).isEmpty();
        assertThatThrownBy(() -> new PathFinder(EXAMPLE, Ontology.standard(), 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChainOfThousandsOfFactsIsFound() {
        DatasetGraph chain = DatabaseMgr.createDatasetGraph();
        Node graph = NodeFactory.createURI("x:g");
        Txn.executeWrite(chain, () -> {
            for (int i = 0; i < 3_000; i++) {
                Triple fact = Triple.create(
                        NodeFactory.createURI("x:" + i),
                        NodeFactory.createURI("x:p"),
                        NodeFactory.createURI("x:" + (i + 1)));
                chain.add(graph, fact.getSubject(), fact.getPredicate(), fact.getObject());
                chain.add(
                        graph, NodeFactory.createURI("x:f" + i), RDF.Nodes.reifies, NodeFactory.createTripleTerm(fact));
            }
        });
        List<FoundPath> found = new PathFinder(chain, Ontology.standard(), 5_000, 1)
                .between(NodeFactory.createURI("x:0"), NodeFactory.createURI("x:3000"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).steps()).hasSize(3_000);
    }
}
