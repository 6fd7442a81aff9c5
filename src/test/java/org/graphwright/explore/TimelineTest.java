package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void aFactReadTwiceForOneTimeStandsOnceAndWhatEndedStandsAtItsEnd() {
        DatasetGraph dataset = ExampleGraph.load();
        again(dataset, "10", "2017-01-16");
        again(dataset, "20", "../2017-02");
        assertThat(timeline(dataset, "Xi Jinping"))
                .filteredOn(entry -> entry.label().contains("met with"))
                .extracting(entry -> entry.when() + " " + entry.label().replaceAll(".*; ", ""))
                .containsExactly(
                        "2017-01-16 Xi Jinping met with Doris Leuthard",
                        "../2017-02 Xi Jinping met with Doris Leuthard");
    }

    @Test
    void whatIsMutualIsSaidFromOneSide() {
        DatasetGraph dataset = ExampleGraph.load();
        Txn.executeWrite(dataset, () -> {
            Quad dated = dataset.stream(Node.ANY, Node.ANY, Vocabulary.CUE, NodeFactory.createLiteralString("meet"))
                    .findFirst()
                    .orElseThrow();
            Node evidence = NodeFactory.createURI(dated.getSubject().getURI() + "30");
            dataset.stream(dated.getGraph(), dated.getSubject(), Node.ANY, Node.ANY)
                    .toList()
                    .forEach(quad -> dataset.add(
                            quad.getGraph(), evidence, quad.getPredicate(), turned(quad.getObject(), dataset)));
        });
        assertThat(timeline(dataset, "Xi Jinping"))
                .filteredOn(entry -> entry.label().contains("met with"))
                .isNotEmpty()
                .noneMatch(entry -> entry.label().contains("Doris Leuthard met with Xi Jinping"));
        assertThat(timeline(dataset, "Doris Leuthard"))
                .anyMatch(entry -> entry.label().contains("Doris Leuthard met with Xi Jinping"));
    }

    /** A triple term from its other side, which is then a fact, too; other values as they are. */
    private static Node turned(Node object, DatasetGraph dataset) {
        if (!object.isTripleTerm()) {
            return object;
        }
        Triple fact = object.getTriple();
        Triple other = Triple.create(fact.getObject(), fact.getPredicate(), fact.getSubject());
        dataset.stream(Node.ANY, fact.getSubject(), fact.getPredicate(), fact.getObject())
                .toList()
                .forEach(quad ->
                        dataset.add(quad.getGraph(), other.getSubject(), other.getPredicate(), other.getObject()));
        return NodeFactory.createTripleTerm(other);
    }

    @Test
    void aSentenceThatIsReadAsEventAndAsFactsStandsOnceForEachTime() {
        List<TimelineEntry> all = timeline(ExampleGraph.load(), "Xi Jinping");
        assertThat(all)
                .filteredOn(entry -> entry.label().contains("met with Doris Leuthard"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.what()).isEqualTo("event"))
                .satisfies(entry -> assertThat(entry.label()).endsWith("; Xi Jinping met with Doris Leuthard"));
        assertThat(all.stream()
                        .filter(entry -> !entry.what().equals("article"))
                        .map(entry -> List.of(entry.when(), entry.article().iri(), entry.text())))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void aCopyOfAnArticleIsNoLineOfItsOwn() {
        DatasetGraph dataset = ExampleGraph.load();
        List<ArticleRef> before = articles(dataset);
        assertThat(before).hasSizeGreaterThan(1);
        Node original = NodeFactory.createURI(before.get(0).iri());
        Node copy = NodeFactory.createURI(before.get(1).iri());
        Txn.executeWrite(dataset, () -> dataset.add(copy, copy, Vocabulary.COPY_OF, original));
        assertThat(articles(dataset))
                .extracting(ArticleRef::iri)
                .hasSize(before.size() - 1)
                .contains(original.getURI())
                .doesNotContain(copy.getURI());
    }

    private static List<ArticleRef> articles(DatasetGraph dataset) {
        return timeline(dataset, "Xi Jinping").stream()
                .filter(entry -> entry.what().equals("article"))
                .map(TimelineEntry::article)
                .toList();
    }

    private static List<TimelineEntry> timeline(DatasetGraph dataset, String name) {
        return new Timeline(dataset, Ontology.standard()).of(new ThingFinder(dataset, Ontology.standard()).find(name));
    }

    /** Adds the evidence that has a date once more, in another sentence and for the time given. */
    private static void again(DatasetGraph dataset, String suffix, String when) {
        Txn.executeWrite(dataset, () -> {
            Quad dated = dataset.stream(Node.ANY, Node.ANY, Vocabulary.CUE, NodeFactory.createLiteralString("meet"))
                    .findFirst()
                    .orElseThrow();
            Node evidence = NodeFactory.createURI(dated.getSubject().getURI() + suffix);
            dataset.stream(dated.getGraph(), dated.getSubject(), Node.ANY, Node.ANY)
                    .toList()
                    .forEach(quad -> dataset.add(
                            quad.getGraph(),
                            evidence,
                            quad.getPredicate(),
                            quad.getPredicate().equals(Vocabulary.WHEN)
                                    ? NodeFactory.createLiteralString(when)
                                    : quad.getPredicate().equals(Vocabulary.SENTENCE)
                                            ? NodeFactory.createLiteralString("They met, said " + suffix + ".")
                                            : quad.getObject()));
        });
    }
}
