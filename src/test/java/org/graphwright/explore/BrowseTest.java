package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.Test;

class BrowseTest {
    private static final String CHINA = "https://graphwright.org/id/place/china";
    private static final BrowseFilter ALL = new BrowseFilter("", "", "", "", "", "", 0.5);

    private static final String SLIGHT = """
            PREFIX gw: <https://graphwright.org/ontology#>
            GRAPH <https://graphwright.org/article/test-1> {
              <https://graphwright.org/article/test-1> a gw:Article ; gw:articleId "t" ; gw:title "TEST PAGE: one" ; gw:date "2030-01-01" .
              <https://graphwright.org/article/test-1#m> a gw:Mention ; gw:refersTo <https://graphwright.org/id/place/china> .
            }
            GRAPH <https://graphwright.org/article/empty-1> {
              <https://graphwright.org/article/empty-1> a gw:Article ; gw:articleId "e" ; gw:title "Nothing" ; gw:date "2029-01-01" .
            }
            """;

    private static final Browse BROWSE = new Browse(dataset(), Ontology.standard());

    private static DatasetGraph dataset() {
        DatasetGraph dataset = ExampleGraph.load();
        Txn.executeWrite(dataset, () -> RDFParser.fromString(SLIGHT, Lang.TRIG).parse(dataset));
        return dataset;
    }

    @Test
    void thingsOfAClassTheMostMentionedFirst() {
        Listing<ListedThing> persons = BROWSE.things(new BrowseFilter("Person", "", "", "", "", "", 0), false, 0, 2);
        assertThat(persons.items())
                .extracting(t -> t.thing().label())
                .startsWith("Xi Jinping")
                .hasSize(2);
        assertThat(persons.found()).isGreaterThan(2);
        assertThat(facet(persons.facets(), "class"))
                .containsExactly(new Facet.Value("Person", "Person", persons.found()));
    }

    @Test
    void whoIsNewComesFirstByTheEarliestArticleOfEach() {
        List<ListedThing> newest = BROWSE.things(ALL, true, 0, 100).items();
        assertThat(newest).extracting(ListedThing::first).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void thingsOfACountryAndOfADay() {
        assertThat(BROWSE.things(new BrowseFilter("", "", CHINA, "", "", "", 0), false, 0, 50)
                        .items())
                .extracting(t -> t.thing().label())
                .contains("China", "Xi Jinping")
                .doesNotContain("Davos");
        assertThat(BROWSE.things(new BrowseFilter("", "", "", "", "2017-01", "2017-01", 0), false, 0, 50)
                        .items())
                .allSatisfy(thing -> assertThat(thing.articles()).isEqualTo(1))
                .extracting(t -> t.thing().label())
                .contains("Davos")
                .doesNotContain("Geng Shuang");
    }

    @Test
    void eventsOfAClassAndMonthWithTheSentenceThatTells() {
        Listing<EventView> met = BROWSE.events(new BrowseFilter("Meeting", "", "", "", "2017-01", "2017-01", 0), 0, 50);
        assertThat(met.items()).extracting(EventView::type).containsOnly("Meeting");
        assertThat(met.items())
                .extracting(EventView::when)
                .allSatisfy(day -> assertThat(day).startsWith("2017-01"));
        assertThat(facet(met.facets(), "month")).containsExactly(new Facet.Value("2017-01", "2017-01", met.found()));
        assertThat(BROWSE.events(new BrowseFilter("Meeting", "", "", "", "2018", "", 0), 0, 50)
                        .found())
                .isLessThan(BROWSE.events(new BrowseFilter("Meeting", "", "", "", "", "", 0), 0, 50)
                        .found());
        assertThat(BROWSE.events(new BrowseFilter("", "", CHINA, "", "", "", 0), 0, 50)
                        .items())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.tellings()).isNotEmpty());
    }

    @Test
    void factsOfAPropertyAreThoseThatArticlesAssertTheSurestFirst() {
        Listing<FactSummary> facts = BROWSE.facts(new BrowseFilter("", "headOfState", "", "", "", "", 0), 0, 50);
        assertThat(facts.items()).extracting(FactSummary::value).contains("China");
        assertThat(facts.items()).extracting(FactSummary::belief).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(BROWSE.facts(new BrowseFilter("", "headOfState", "", "", "", "", 1), 0, 50)
                        .items())
                .isEmpty();
    }

    @Test
    void aMeetingIsOneFactWhoeverIsNamedFirst() {
        String turned = """
                PREFIX gw: <https://graphwright.org/ontology#>
                PREFIX person: <https://graphwright.org/id/person/>
                GRAPH <https://graphwright.org/article/turned-1> {
                  <https://graphwright.org/article/turned-1> a gw:Article ; gw:articleId "u" ; gw:title "Met" ; gw:date "2020-01-01" .
                  person:doris-leuthard gw:metWith person:xi-jinping .
                  <https://graphwright.org/article/turned-1#f> a gw:Evidence ; gw:confidence 0.9 ;
                    rdf:reifies <<( person:doris-leuthard gw:metWith person:xi-jinping )>> .
                }
                """;
        DatasetGraph dataset = dataset();
        Txn.executeWrite(
                dataset,
                () -> RDFParser.fromString(
                                "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>\n" + turned, Lang.TRIG)
                        .parse(dataset));
        Browse browse = new Browse(dataset, Ontology.standard());
        BrowseFilter met = new BrowseFilter("", "metWith", "", "", "", "", 0);
        assertThat(browse.facts(met, 0, 50).found()).isEqualTo(1);
        assertThat(browse.facts(new BrowseFilter("", "metWith", "", "", "2020-01", "2020-01", 0), 0, 50)
                        .found())
                .isEqualTo(1);
    }

    @Test
    void articlesNewestFirstButTestPagesAndThoseWithoutAnythingLast() {
        Listing<ArticleRef> articles = BROWSE.articles(ALL, 0, 50);
        assertThat(articles.items()).extracting(ArticleRef::title).startsWith("China reacts to video");
        assertThat(articles.items().subList(articles.found() - 2, articles.found()))
                .extracting(ArticleRef::title)
                .containsExactly("TEST PAGE: one", "Nothing");
        assertThat(facet(articles.facets(), "source"))
                .extracting(Facet.Value::value)
                .contains("news.example");
        assertThat(facet(articles.facets(), "month"))
                .extracting(Facet.Value::value)
                .containsExactly("2017-01", "2017-03");
    }

    @Test
    void apartOfAListAndWhatIsBeyondItsEnd() {
        assertThat(BROWSE.articles(ALL, 1, 1).items()).hasSize(1);
        assertThat(BROWSE.articles(ALL, 100, 10).items()).isEmpty();
    }

    private static List<Facet.Value> facet(List<Facet> facets, String name) {
        return facets.stream()
                .filter(facet -> facet.name().equals(name))
                .findFirst()
                .orElseThrow()
                .values();
    }
}
