package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.Test;

class GraphStatsTest {
    @Test
    void testPagesAndEmptyArticlesAreNotTheNewestAndDateNothing() {
        Stats before = new GraphStats(ExampleGraph.load(), Ontology.standard(), 100).read();
        DatasetGraph dataset = ExampleGraph.load();
        Txn.executeWrite(dataset, () -> RDFParser.fromString("""
                        PREFIX gw: <https://graphwright.org/ontology#>
                        PREFIX a: <https://graphwright.org/article/>
                        GRAPH a:test { a:test a gw:Article ; gw:articleId "t" ; gw:title "TEST PAGE:Publish" ; gw:date "2031-01-01" . <https://graphwright.org/article/test#m> a gw:Mention }
                        GRAPH a:bare { a:bare a gw:Article ; gw:articleId "e" ; gw:title "Bare" ; gw:date "1931-01-01" }
                        """, Lang.TRIG).parse(dataset));
        Stats stats = new GraphStats(dataset, Ontology.standard(), 100).read();
        assertThat(stats.articles()).isEqualTo(before.articles() + 2);
        assertThat(stats.firstDay()).isEqualTo(before.firstDay()).isNotEmpty();
        assertThat(stats.lastDay()).isEqualTo(before.lastDay());
        assertThat(stats.newest().subList(0, before.newest().size())).isEqualTo(before.newest());
        assertThat(stats.newest()).extracting(ArticleRef::title).endsWith("TEST PAGE:Publish", "Bare");
    }

    @Test
    void countsAlikeByNumbersOfTermsAndByTerms() {
        DatasetGraph stored = ExampleGraph.load();
        DatasetGraph inMemory = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(inMemory, () -> RDFDataMgr.read(inMemory, "src/test/resources/graph/example.trig"));
        for (int listed : new int[] {0, 2, 100}) {
            Stats stats = new GraphStats(stored, Ontology.standard(), listed).read();
            assertThat(stats).isEqualTo(new GraphStats(inMemory, Ontology.standard(), listed).read());
            assertThat(stats.top()).hasSizeLessThanOrEqualTo(listed);
        }
    }

    @Test
    void countsOnceWhatManyGraphsSayAndNothingThatIsDeniedOrClaimed() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(dataset, () -> RDFParser.fromString("""
                        PREFIX gw: <https://graphwright.org/ontology#>
                        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        PREFIX a: <https://graphwright.org/article/>
                        PREFIX id: <https://graphwright.org/id/>
                        PREFIX g: <https://graphwright.org/graph/>
                        GRAPH a:1 {
                          a:1 a gw:Article ; gw:title "One" . id:x a gw:Person ; rdfs:label "X" . id:y a gw:Person ; rdfs:label "Y" .
                          <https://graphwright.org/article/1#e> rdf:reifies <<( id:x gw:knows id:y )>> .
                          <https://graphwright.org/article/1#d> rdf:reifies <<( id:x gw:leads id:y )>> ; gw:negated true .
                          <https://graphwright.org/article/1#c> rdf:reifies <<( id:y gw:leads id:x )>> ; gw:claimedBy id:x
                        }
                        GRAPH a:2 {
                          a:2 a gw:Article ; gw:title "Two" . id:x a gw:Person ; rdfs:label "X" .
                          <https://graphwright.org/article/2#e> rdf:reifies <<( id:x gw:knows id:y )>>
                        }
                        GRAPH g:things { id:x a gw:Person . g:b rdf:reifies <<( id:x gw:knows id:y )>> ; gw:belief 0.9 }
                        """, Lang.TRIG).parse(dataset));
        Stats stats = new GraphStats(dataset, Ontology.standard(), 5).read();
        assertThat(stats.articles()).isEqualTo(2);
        assertThat(stats.things()).isEqualTo(2);
        assertThat(stats.facts()).isEqualTo(1);
        assertThat(stats.evidence()).isEqualTo(2);
        assertThat(stats.classes()).extracting(Stats.Count::count).containsExactly(2L);
        assertThat(stats.properties())
                .extracting(Stats.Count::iri)
                .containsExactly("https://graphwright.org/ontology#knows");
    }
}
