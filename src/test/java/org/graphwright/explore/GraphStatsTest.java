package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
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
}
