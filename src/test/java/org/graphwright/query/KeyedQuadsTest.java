package org.graphwright.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyedQuadsTest {
    private static final Node P = node("p");
    private static final Node ONE = NodeFactory.createLiteralString("one");

    static Stream<DatasetGraph> datasets() {
        return Stream.of(
                        DatabaseMgr.createDatasetGraph(),
                        new DatasetGraphWrapper(new DatasetGraphWrapper(DatabaseMgr.createDatasetGraph())),
                        DatasetGraphFactory.createTxnMem())
                .map(KeyedQuadsTest::filled);
    }

    private static DatasetGraph filled(DatasetGraph dataset) {
        Txn.executeWrite(dataset, () -> RDFParser.fromString("""
                PREFIX : <http://example.org/>
                :s :p "default" .
                GRAPH :g { :s :p "one" , "two" . :t :p "one" }
                GRAPH :h { :s :p "one" ; :q "one" . :t :p "two" }
                GRAPH :i { :s :p "one" }
                """, Lang.TRIG).parse(dataset));
        return dataset;
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void handsOverEachQuadAndEachTripleOnce(DatasetGraph dataset) {
        Txn.executeRead(dataset, () -> {
            KeyedQuads quads = KeyedQuads.of(dataset);
            List<String> all = new ArrayList<>();
            quads.quads(Node.ANY, P, (graph, subject, object) -> all.add(names(quads, graph, subject, object)));
            assertThat(all).containsExactlyInAnyOrder("g s one", "g s two", "g t one", "h s one", "h t two", "i s one");
            List<String> ofOne = new ArrayList<>();
            quads.quads(node("h"), P, (graph, subject, object) -> ofOne.add(names(quads, graph, subject, object)));
            assertThat(ofOne).containsExactlyInAnyOrder("h s one", "h t two");
            List<String> triples = new ArrayList<>();
            quads.triples(P, Node.ANY, (subject, object) -> triples.add(names(quads, subject, object)));
            assertThat(triples).containsExactlyInAnyOrder("s one", "s two", "t one", "t two");
            List<String> ones = new ArrayList<>();
            quads.triples(P, ONE, (subject, object) -> ones.add(names(quads, subject, object)));
            assertThat(ones).containsExactlyInAnyOrder("s one", "t one");
            quads.triples(node("unknown"), Node.ANY, (subject, object) -> all.add("unknown"));
            assertThat(all).hasSize(6);
        });
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void keysAreEqualWhereTermsAre(DatasetGraph dataset) {
        Txn.executeRead(dataset, () -> {
            KeyedQuads quads = KeyedQuads.of(dataset);
            Set<Object> subjects = quads.subjects(P, ONE);
            assertThat(subjects).containsExactlyInAnyOrder(quads.key(node("s")), quads.key(node("t")));
            assertThat(quads.objects(node("q"))).isEqualTo(new HashSet<>(List.of(quads.key(ONE))));
            assertThat(subjects).doesNotContain(quads.key(node("unknown")));
            assertThat(quads.contains(quads.key(node("h")), quads.key(node("t")), P, Node.ANY))
                    .isTrue();
            assertThat(quads.contains(null, quads.key(node("t")), P, ONE)).isTrue();
            assertThat(quads.contains(quads.key(node("h")), null, node("q"), ONE))
                    .isTrue();
            assertThat(quads.contains(quads.key(node("i")), quads.key(node("t")), P, Node.ANY))
                    .isFalse();
            assertThat(quads.contains(null, quads.key(node("t")), node("q"), Node.ANY))
                    .isFalse();
            assertThat(quads.contains(null, null, P, NodeFactory.createLiteralString("default")))
                    .isFalse();
            assertThat(quads.contains(null, null, node("unknown"), Node.ANY)).isFalse();
        });
    }

    @Test
    void readsNoTermsOfAStoreThatIsWrapped() {
        DatasetGraph wrapped = filled(new DatasetGraphWrapper(DatabaseMgr.createDatasetGraph()));
        Txn.executeRead(wrapped, () -> {
            KeyedQuads quads = KeyedQuads.of(wrapped);
            assertThat(quads.subjects(P, Node.ANY)).hasSize(2).noneMatch(Node.class::isInstance);
        });
    }

    private static String names(KeyedQuads quads, Object... keys) {
        return String.join(
                " ",
                Stream.of(keys)
                        .map(key -> GraphView.text(quads.term(key)).replace("http://example.org/", ""))
                        .toList());
    }

    private static Node node(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }
}
