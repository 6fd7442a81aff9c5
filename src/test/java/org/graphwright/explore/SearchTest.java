package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.graphwright.model.Status;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.AmbiguousNameException;
import org.graphwright.query.ExampleGraph;
import org.graphwright.query.NamedThing;
import org.graphwright.query.QueryFailure;
import org.graphwright.query.UnknownNameException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final DatasetGraph EXAMPLE = ExampleGraph.load();
    private static final DatasetGraph NAMES = names();

    private static DatasetGraph names() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(dataset, () -> RDFParser.fromString("""
                        PREFIX gw: <https://graphwright.org/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX : <https://graphwright.org/id/>
                        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                        GRAPH :things {
                          :vladimir a gw:Person ; rdfs:label "Vladimir Putin" ; skos:altLabel "Putin", "Mr. Putin" .
                          :computing a gw:Organization ; rdfs:label "Computing Society" .
                          :putina a gw:Person ; rdfs:label "Lyudmila Putina" .
                          :group a gw:Organization ; rdfs:label "Friends of Putin" .
                          :boris a gw:Person ; rdfs:label "Boris Johnson" ; skos:altLabel "Johnson" .
                          :lyndon a gw:Person ; rdfs:label "Lyndon B. Johnson" .
                          :macron a gw:Person ; rdfs:label "Emmanuel Macron" .
                          :erdogan a gw:Person ; rdfs:label "Recep Tayyip Erdoğan" .
                          :schroeder a gw:Person ; rdfs:label "Gerhard Schröder" .
                          :mueller a gw:Person ; rdfs:label "Robert Mueller" .
                          :muller a gw:Person ; rdfs:label "Thomas Müller" .
                          :obrien a gw:Person ; rdfs:label "Mary O’Brien" .
                          :zolc a gw:Person ; rdfs:label "Łukasz Żółć" .
                          :aero a gw:Place ; rdfs:label "Ærø" .
                          :qaeda a gw:Organization ; rdfs:label "al-Qaeda" .
                          :istanbul a gw:Place ; rdfs:label "İstanbul" .
                          :weiss a gw:Person ; rdfs:label "Anna Weiß" .
                          :cote a gw:Place ; rdfs:label "Côte d’Ivoire" .
                          :dorde a gw:Person ; rdfs:label "Đorđe Marković" .
                          :asa a gw:Person ; rdfs:label "Åsa Lindström" .
                          :iran a gw:Country ; rdfs:label "Iran" .
                          :iceland a gw:Country ; rdfs:label "Iceland" .
                          :slovenia a gw:Country ; rdfs:label "Slovenia" .
                          :zambia a gw:Country ; rdfs:label "Zambia" .
                          :cross a gw:Organization ; rdfs:label "Red Cross" .
                          :joan a gw:Person ; rdfs:label "Joan Hale" .
                        }
                        GRAPH :a { :a a gw:Article ; gw:title "Putin speaks" ; gw:date "2020-01-01"^^xsd:date ; gw:text "Vladimir Putin met Mary O'Brien. Johnson stayed at home." .
                          :m1 gw:refersTo :vladimir . :m2 gw:refersTo :vladimir . :m3 gw:refersTo :group . :m4 gw:refersTo :boris . :m5 gw:refersTo :muller }
                        GRAPH :b { :b a gw:Article ; gw:title "Computing" ; gw:date "2021-01-01"^^xsd:date ; gw:text "A society for computing met. Putin was not there, and nobody else of any name was, as far as is known to those who were. All went home early, which is not of note to many." }
                        GRAPH :c { :c a gw:Article ; gw:title "None" ; gw:date "2022-01-01"^^xsd:date ; gw:text "Nothing of note." }
                        """, Lang.TRIG).parse(dataset));
        return dataset;
    }

    private static Search search(DatasetGraph dataset) {
        return new Search(dataset, Ontology.standard(), 0, 10);
    }

    private static List<String> things(String words) {
        return search(NAMES).things(words).stream().map(NamedThing::label).toList();
    }

    @Test
    void beginningsOfWordsFindThingsByNameAndAlias() {
        Search search = search(EXAMPLE);
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

    @Test
    void theNameItselfGoesBeforeItsWordsAndTheseBeforeTheirBeginnings() {
        assertThat(things("putin")).containsExactly("Vladimir Putin", "Friends of Putin", "Lyudmila Putina");
        assertThat(things("johnson")).containsExactly("Boris Johnson", "Lyndon B. Johnson");
        assertThat(things("comput")).containsExactly("Computing Society");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '|',
            value = {
                "Erdogan = Recep Tayyip Erdoğan",
                "ERDOĞAN = Recep Tayyip Erdoğan",
                "Erdoğan = Recep Tayyip Erdoğan",
                "Erdogn = Recep Tayyip Erdoğan",
                "Schroder = Gerhard Schröder",
                "Schroeder = Gerhard Schröder",
                "Schroe = Gerhard Schröder",
                "gerhard  schröder = Gerhard Schröder",
                "O'Brien = Mary O’Brien",
                "O’Brien = Mary O’Brien",
                "OʼBrien = Mary O’Brien",
                "O′Brien = Mary O’Brien",
                "O`Brien = Mary O’Brien",
                "mary o brien = Mary O’Brien",
                "O Brien = Mary O’Brien",
                "o brien = Mary O’Brien",
                "O brie = Mary O’Brien",
                "Lukasz Zolc = Łukasz Żółć",
                "Aero = Ærø",
                "Aerø = Ærø",
                "Istanbul = İstanbul",
                "istanbul = İstanbul",
                "weiss = Anna Weiß",
                "Côte d'Ivoire = Côte d’Ivoire",
                "bris johnson = Boris Johnson",
                "Johnson, Boris = Boris Johnson",
                "Macorn = Emmanuel Macron",
                "Macron's = Emmanuel Macron",
                "President Macron = Emmanuel Macron",
                "E. Macron = Emmanuel Macron",
                "Al Qaeda = al-Qaeda",
                "alqaeda = al-Qaeda",
                "al–Qaeda = al-Qaeda",
                "el-Qaeda = al-Qaeda",
                "Robert Muelelr = Robert Mueller",
                "Djordje Markovic = Đorđe Marković",
                "djordj = Đorđe Marković",
                "Aasa Lindstroem = Åsa Lindström",
                "Joann Hale = Joan Hale",
                "Slovemia = Slovenia",
                "Emmanuel J. Macron = Emmanuel Macron",
                "Emmanuel Jean-Michel Macron = Emmanuel Macron",
                "President Lyndon Baines Johnson = Lyndon B. Johnson",
                "Emanuel J. Macorn = Emmanuel Macron"
            })
    void otherSpellingsAndErrorsOfTypingAreForgiven(String words, String name) {
        assertThat(things(words)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Iraq", "Ireland", "Slovakia", "Gambia", "Ross", "John Hale"})
    void anotherNameIsNoErrorOfTyping(String words) {
        assertThat(things(words)).isEmpty();
    }

    @Test
    void whatIsOnlyLikeTheWordsIsSaidToBe() {
        assertThat(search(NAMES).search("Joan Hale").thingsNear()).isFalse();
        assertThat(search(NAMES).search("Joann Hale").thingsNear()).isTrue();
        assertThat(search(NAMES).search("Joan B. Hale").thingsNear()).isTrue();
        SearchResult nothing = search(NAMES).search("Quetzalcoatl");
        assertThat(nothing.thingsNear()).as("there are none").isFalse();
        assertThat(nothing.articlesNear()).isFalse();
        assertThat(things("Red B. Cross")).as("bodies have no middle names").isEmpty();
    }

    @Test
    void everybodyOfASoundIsFoundAndNobodyOfAnother() {
        assertThat(things("mueller")).containsExactly("Thomas Müller", "Robert Mueller");
        assertThat(things("putin computing")).isEmpty();
        assertThat(things("xyzzy")).isEmpty();
        assertThat(things("a")).contains("Anna Weiß").doesNotContain("Emmanuel Macron");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "?",
                "~",
                "^",
                ":",
                "/",
                "\\",
                "\"",
                "(",
                "[",
                "-",
                "+",
                "...",
                "\" OR uri:*",
                "label:[a TO z]",
                "+-&&||!(){}[]^\"~*?:\\/",
                "\u0000",
                "\u001b[31m",
                "\ud83d"
            })
    void hostileWordsAreOnlyWords(String words) {
        assertThat(search(NAMES).things(words)).isEmpty();
        assertThat(search(NAMES).search(words).articles()).isEmpty();
    }

    @Test
    void signsAroundWordsAreNoSyntax() {
        assertThat(things("+\"Emmanuel\" -Macron*")).containsExactly("Emmanuel Macron");
        assertThat(things("(macron OR)")).isEmpty();
        assertThatThrownBy(() -> things("word ".repeat(1025)))
                .isInstanceOf(QueryFailure.class)
                .hasMessage("5125 characters are too many to look for, 1000 are the most");
        assertThatThrownBy(() -> things("word ".repeat(150)))
                .isInstanceOf(QueryFailure.class)
                .hasMessage("150 words are too many to look for, 100 are the most");
    }

    @Test
    void articlesAreFoundByWordTheBestFirst() {
        SearchResult result = search(NAMES).search("putin");
        assertThat(result.articlesFound()).isEqualTo(2);
        assertThat(result.articles())
                .extracting(hit -> hit.article().title())
                .as("one has the word in its title, and less else")
                .containsExactly("Putin speaks", "Computing");
        ArticleHit second = result.articles().get(1);
        Mark mark = second.marks().get(0);
        assertThat(second.snippet().substring(mark.begin(), mark.end())).isEqualTo("Putin");
        assertThat(second.snippet())
                .startsWith("A society for computing met. Putin")
                .endsWith("…");
        assertThat(search(NAMES).search("put").articles())
                .as("beginnings where no article has the word")
                .hasSize(2);
        assertThat(search(NAMES).search("Vladmir OʼBrien").articles()).hasSize(1);
        assertThat(search(NAMES).search("O Brien").articles()).hasSize(1);
        assertThat(search(EXAMPLE).search("speaks").articles().get(0).snippet()).isEmpty();
    }

    @Test
    void someOfWhatIsFoundAndHowMuchThereIs() {
        SearchResult page = new Search(NAMES, Ontology.standard(), 1, 1).search("putin");
        assertThat(page.things()).extracting(NamedThing::label).containsExactly("Friends of Putin");
        assertThat(page.thingsFound()).isEqualTo(3);
        assertThat(page.articles()).hasSize(1);
        assertThat(new Search(NAMES, Ontology.standard(), 9, 1).search("putin").things())
                .isEmpty();
    }

    @Test
    void whatHasSomeOfTheWordsIsSuggestedWhereNothingHasAll() {
        SearchResult none = search(NAMES).search("Zaphod Johnson");
        assertThat(none.thingsFound() + none.articlesFound()).isZero();
        assertThat(none.suggestions())
                .extracting(NamedThing::label)
                .containsExactly("Boris Johnson", "Lyndon B. Johnson");
        assertThat(search(NAMES).search("Putan").suggestions())
                .as("another letter makes other names of short words: they are only suggested")
                .extracting(NamedThing::label)
                .startsWith("Vladimir Putin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '|',
            value = {
                "Putin = vladimir",
                "VLADIMIR PUTIN = vladimir",
                "President Vladimir Putin = vladimir",
                "Macron = macron",
                "E. Macron = macron",
                "Macron, Emmanuel = macron",
                "President Macron = macron",
                "Erdogan = erdogan",
                "Gerhard Schroeder = schroeder",
                "Mary O'Brien = obrien",
                "Mary  O`Brien = obrien",
                "Robert Mueller = mueller",
                "Thomas Mueller = muller",
                "Al Qaeda = qaeda",
                "Emmanuel Macron's = macron",
                "Johnson = boris"
            })
    void oneThingIsMeant(String name, String iri) {
        assertThat(new ThingFinder(NAMES, Ontology.standard()).find(name).getURI())
                .isEqualTo("https://graphwright.org/id/" + iri);
    }

    @Test
    void whoeverMayBeMeantIsListed() {
        ThingFinder finder = new ThingFinder(NAMES, Ontology.standard());
        assertThatThrownBy(() -> finder.find("Muller"))
                .isInstanceOf(AmbiguousNameException.class)
                .hasMessageContaining("2 things");
        assertThatThrownBy(() -> finder.find("Macorn"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage(
                        "nothing in the graph is called 'Macorn'; much like it: Emmanuel Macron <https://graphwright.org/id/macron>");
        assertThatThrownBy(() -> finder.find("Friends"))
                .as("only persons are called by a part of their name")
                .isInstanceOf(UnknownNameException.class);
    }

    @Test
    void whyGivesTheSentencesOfAFact() {
        ThingFinder finder = new ThingFinder(EXAMPLE, Ontology.standard());
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
        ThingFinder finder = new ThingFinder(EXAMPLE, Ontology.standard());
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
