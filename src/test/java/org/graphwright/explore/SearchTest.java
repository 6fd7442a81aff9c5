package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.graphwright.model.Status;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.ExampleGraph;
import org.graphwright.query.NamedThing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final DatasetGraph EXAMPLE = ExampleGraph.load();
    private static final DatasetGraph INDEXED = indexed();

    private static DatasetGraph indexed() {
        EntityDefinition definition = new EntityDefinition("uri", "label");
        definition.setUidField("uid");
        definition.setPrimaryPredicate(RDFS.label.asNode());
        definition.set("label", SKOS.altLabel.asNode());
        DatasetGraph dataset = TextDatasetFactory.create(
                DatabaseMgr.createDatasetGraph(),
                TextDatasetFactory.createLuceneIndex(new ByteBuffersDirectory(), new TextIndexConfig(definition)));
        Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, "src/test/resources/graph/example.trig"));
        return dataset;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void beginningsOfWordsFindThingsByNameAndAlias(boolean index) {
        Search search = new Search(index ? INDEXED : EXAMPLE, 10);
        assertThat(search.things("xi")).extracting(NamedThing::label).containsExactly("Xi Jinping", "Xi");
        assertThat(search.things("Ji XI")).extracting(NamedThing::label).containsExactly("Xi Jinping");
        assertThat(search.things("foreign min"))
                .extracting(NamedThing::label)
                .containsExactly("Foreign Ministry of China");
        assertThat(search.things("chin"))
                .extracting(NamedThing::label)
                .containsExactly("China", "Foreign Ministry of China");
        assertThat(search.things("met"))
                .as("words of events are no names of things")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "\" OR uri:*", "label:[a TO z]", "+-&&||!(){}[]^\"~*?:\\/", "\\"})
    void hostileWordsAreOnlyWords(String words) {
        assertThat(new Search(INDEXED, 10).things(words)).isEmpty();
    }

    @Test
    void articlesAreFoundByTitleAndText() {
        SearchResult result = new Search(EXAMPLE, 10).search("spokesman ministry");
        assertThat(result.things()).isEmpty();
        assertThat(result.articles()).hasSize(1);
        assertThat(result.articles().get(0).article().title()).isEqualTo("China reacts to video");
        assertThat(result.articles().get(0).snippet())
                .contains("a spokesman for the Foreign Ministry")
                .startsWith("Pres")
                .endsWith("…");
        assertThat(new Search(EXAMPLE, 10).search("speaks").articles().get(0).snippet())
                .isEmpty();
    }

    @Test
    void whyGivesTheSentencesOfAFact() {
        ThingFinder finder = new ThingFinder(EXAMPLE);
        Node xi = finder.find("Xi Jinping");
        assertThat(new Why(EXAMPLE, Ontology.standard()).of(xi, Vocabulary.term("headOfState"), finder.find("China")))
                .singleElement()
                .satisfies(fact -> assertThat(fact.passages())
                        .extracting(Passage::confidence)
                        .containsExactly(0.91, 0.88));
        assertThat(new Why(EXAMPLE, Ontology.standard())
                        .of(xi, Vocabulary.term("position"), NodeFactory.createLiteralString("President")))
                .hasSize(1);
        assertThat(new Why(EXAMPLE, Ontology.standard()).of(xi, Node.ANY, Node.ANY))
                .hasSize(4);
        assertThatThrownBy(() -> new Why(EXAMPLE, Ontology.standard()).of(Node.ANY, Node.ANY, Node.ANY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void claimsAreExplainedThoughNoViewCountsThem() {
        ThingFinder finder = new ThingFinder(EXAMPLE);
        List<FactSummary> facts = new Why(EXAMPLE, Ontology.standard())
                .of(finder.find("Doris Leuthard"), Vocabulary.term("headOfState"), finder.find("Switzerland"));
        assertThat(facts).hasSize(1);
        assertThat(facts.get(0).status()).isEqualTo(Status.CLAIMED);
        assertThat(facts.get(0).passages().get(0).claimedBy()).isEqualTo("Xi Jinping");
    }

    @Test
    void statsCountWhatTheGraphHolds() {
        Stats stats = new GraphStats(EXAMPLE, Ontology.standard(), 2).read();
        assertThat(stats.articles()).isEqualTo(3);
        assertThat(stats.things()).isEqualTo(10);
        assertThat(stats.mentions()).isEqualTo(19);
        assertThat(stats.facts()).isEqualTo(9);
        assertThat(stats.evidence()).isEqualTo(10);
        assertThat(stats.quotations()).isEqualTo(1);
        assertThat(stats.events()).isEqualTo(1);
        assertThat(stats.firstDay()).isEqualTo("2017-01-17");
        assertThat(stats.lastDay()).isEqualTo("2017-03-01");
        assertThat(stats.classes().get(0).label() + stats.classes().get(0).count())
                .isEqualTo("Person5");
        assertThat(stats.eventClasses()).extracting(Stats.Count::label).containsExactly("Meeting");
        assertThat(stats.top()).extracting(NamedThing::label).containsExactly("Xi Jinping", "China");
        assertThat(stats.newest()).extracting(ArticleRef::date).containsExactly("2017-03-01", "2017-01-17");
    }
}
