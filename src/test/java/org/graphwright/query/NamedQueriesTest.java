package org.graphwright.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

/** What the named queries answer on a graph of three articles, row by row. */
class NamedQueriesTest {
    private static final GraphQuery QUERY = new GraphQuery(load(), Ontology.standard(), Duration.ofMinutes(10));

    private static DatasetGraph load() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(dataset, () -> RDFParser.fromString("""
                        VERSION "1.2"
                        PREFIX gw: <https://graphwright.org/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX owl: <http://www.w3.org/2002/07/owl#>
                        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> PREFIX : <https://graphwright.org/id/>
                        GRAPH :things {
                          :ann a gw:Person ; rdfs:label "Ann Abel" . :bob a gw:Person ; rdfs:label "Bob Bell" . :cleo a gw:Person ; rdfs:label "Cleo Cole" .
                          :oz a gw:Country ; rdfs:label "Oz" ; owl:sameAs <http://www.wikidata.org/entity/Q1> .
                          :k1 rdf:reifies <<( :ann gw:headOfState :oz )>> ; gw:belief 0.9 ; gw:sources 2 .
                          :k2 rdf:reifies <<( :bob gw:headOfState :oz )>> ; gw:belief 0.8 ; gw:sources 1 .
                          :k3 rdf:reifies <<( :ann gw:metWith :bob )>> ; gw:belief 0.7 ; gw:sources 1 .
                          :k4 rdf:reifies <<( :cleo gw:headOfState :oz )>> ; gw:belief 0.3 ; gw:sources 1 .
                        }
                        GRAPH :a1 {
                          :a1 a gw:Article ; gw:articleId "one" ; gw:title "Ann rules" ; gw:url "https://news.example/1" ; gw:date "2001-01-01"^^xsd:date .
                          :ann gw:headOfState :oz .
                          :e1 rdf:reifies <<( :ann gw:headOfState :oz )>> ; gw:inArticle :a1 ; gw:confidence 0.9 ; gw:sentence "Ann rules Oz." ; gw:sentenceBegin 0 ; gw:when "2000-05-01" .
                          :e2 rdf:reifies <<( :cleo gw:headOfState :oz )>> ; gw:inArticle :a1 ; gw:confidence 0.6 ; gw:sentence "Bob says Cleo rules Oz." ; gw:sentenceBegin 14 ; gw:claimedBy :bob .
                          :m1 gw:refersTo :ann ; gw:inArticle :a1 ; gw:begin 50 ; gw:end 53 . :m2 gw:refersTo :oz ; gw:inArticle :a1 ; gw:begin 10 ; gw:end 12 .
                          :q1 a gw:Quotation ; gw:inArticle :a1 ; gw:quote "Ann is right." ; gw:begin 50 ; gw:end 63 ; gw:speaker :bob ; gw:direct true ; gw:confidence 0.8 .
                        }
                        GRAPH :a2 {
                          :a2 a gw:Article ; gw:articleId "two" ; gw:title "Same" ; gw:date "2003-01-01"^^xsd:date .
                          :bob gw:headOfState :oz . :ann gw:metWith :bob . :cleo gw:headOfState :oz .
                          :e3 rdf:reifies <<( :bob gw:headOfState :oz )>> ; gw:inArticle :a2 ; gw:confidence 0.8 ; gw:sentence "Bob rules Oz." ; gw:sentenceBegin 0 ; gw:tense "current" .
                          :e4 rdf:reifies <<( :ann gw:headOfState :oz )>> ; gw:inArticle :a2 ; gw:confidence 0.7 ; gw:sentence "Ann ruled before." ; gw:sentenceBegin 20 ; gw:tense "former" .
                          :e5 rdf:reifies <<( :ann gw:metWith :bob )>> ; gw:inArticle :a2 ; gw:confidence 0.7 ; gw:sentence "Ann met Bob." ; gw:sentenceBegin 40 .
                          :e6 rdf:reifies <<( :cleo gw:headOfState :oz )>> ; gw:inArticle :a2 ; gw:confidence 0.3 ; gw:sentence "Cleo, head of Oz." ; gw:sentenceBegin 60 .
                        }
                        GRAPH :a3 {
                          :a3 a gw:Article ; gw:articleId "three" ; gw:title "Same" ; gw:date "2004-01-01"^^xsd:date .
                          :v1 a gw:Meeting ; gw:agent :cleo ; gw:participant :bob ; gw:firstDay "2003-12-31"^^xsd:date .
                          :t1 gw:tellsOf :v1 ; gw:inArticle :a3 ; gw:sentence "Cleo and Bob met on Wednesday." .
                        }
                        GRAPH :verbs {
                          :dan a gw:Person ; rdfs:label "Dan Dole" . :eve a gw:Person ; rdfs:label "Eve Elm" . :a5 gw:date "2005-01-01"^^xsd:date . :a6 gw:date "2006-01-01"^^xsd:date .
                          :dan gw:openRelation :eve . :k5 rdf:reifies <<( :dan gw:openRelation :eve )>> ; gw:belief 0.6 ; gw:sources 2 .
                          :e7 rdf:reifies <<( :dan gw:openRelation :eve )>> ; gw:relation "thanked" ; gw:inArticle :a5 ; gw:confidence 0.7 ; gw:sentence "Dan thanked Eve." ; gw:sentenceBegin 0 .
                          :e8 rdf:reifies <<( :dan gw:openRelation :eve )>> ; gw:relation "draw" ; gw:begin 14 ; gw:end 18 ; gw:inArticle :a6 ; gw:confidence 0.6 ; gw:sentence "Dan drew Eve." ; gw:sentenceBegin 10 .
                          :e9 rdf:reifies <<( :dan gw:openRelation :eve )>> ; gw:relation "hit" ; gw:inArticle :a6 ; gw:confidence 0.6 ; gw:sentence "Bob says Dan hit Eve." ; gw:sentenceBegin 14 ; gw:claimedBy :bob .
                        }
                        GRAPH :a4 {
                          :a4 a gw:Article ; gw:articleId "four" ; gw:title "Bog" .
                          :bog a gw:City ; rdfs:label "Bog" ; gw:locatedIn :oz .
                          :v2 a gw:Attack ; rdfs:label "Attack: Bog" ; gw:heldIn :bog ; gw:killed 11 .
                          :t2 gw:tellsOf :v2 ; gw:inArticle :a4 ; gw:begin 0 ; gw:sentence "Eleven died in Bog." .
                          :v3 a gw:Attack ; rdfs:label "Attack" ; gw:killed 2 .
                          :t3 gw:tellsOf :v3 ; gw:inArticle :a4 ; gw:begin 20 ; gw:sentence "Two died elsewhere." .
                          :v4 a gw:Launch ; rdfs:label "Launch: Bob" ; gw:eventDate "2029" ; gw:firstDay "2029-01-01"^^xsd:date . :t4 gw:tellsOf :v4 ; gw:inArticle :a3 ; gw:begin 1 ; gw:sentence "Bob flies in 2029." .
                          :v5 a gw:Launch ; rdfs:label "Launch: Ann" ; gw:eventDate "2004" ; gw:firstDay "2004-01-01"^^xsd:date . :t5 gw:tellsOf :v5 ; gw:inArticle :a3 ; gw:begin 2 ; gw:sentence "Ann flies this year." .
                          :m3 gw:refersTo :ann ; gw:inArticle :a4 ; gw:begin 50 ; gw:end 53 .
                          :q2 a gw:Quotation ; gw:inArticle :a4 ; gw:quote "Ann mourns." ; gw:begin 50 ; gw:end 61 ; gw:speaker :ann ; gw:direct true ; gw:confidence 0.8 .
                          :q3 a gw:Quotation ; gw:inArticle :a4 ; gw:quote "I saw it." ; gw:begin 70 ; gw:end 80 ; gw:speakerWords "one witness" ; gw:direct true ; gw:confidence 0.8 .
                        }
                        """, Lang.TRIG).parse(dataset));
        return dataset;
    }

    private static List<String> rows(String name, Map<String, String> values) {
        NamedQuery query = QueryLibrary.standard().find(name).orElseThrow();
        return QUERY.table(QUERY.prepare(query, values)).texts().stream()
                .map(row -> String.join(" | ", row))
                .toList();
    }

    @Test
    void factsOfAnArticle() {
        List<String> facts = List.of(
                "Ann Abel | head of state | Oz | 0.9 |  |  |  | Ann rules Oz.",
                "Cleo Cole | head of state | Oz | 0.6 | Bob Bell |  |  | Bob says Cleo rules Oz.");
        for (String name : List.of("one", "Ann rules", "ann ru", "https://news.example/1", "id:a1")) {
            assertThat(rows("facts-of-article", Map.of("article", name)))
                    .as(name)
                    .isEqualTo(facts);
        }
        for (String name : List.of("Same", "sa")) {
            assertThatThrownBy(() -> rows("facts-of-article", Map.of("article", name)))
                    .as(name)
                    .isInstanceOf(AmbiguousNameException.class)
                    .hasMessageContaining("2 articles begin", "/id/a2>  Same", "/id/a3>  Same");
        }
        assertThatThrownBy(() -> rows("facts-of-article", Map.of("article", "Ann rulse")))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("much like it: Ann rules");
    }

    @Test
    void anArticleSaysAFactOnceByItsSurestSentenceAndACopyQuotesNothingAnew() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(dataset, () -> RDFParser.fromString("""
                        VERSION "1.2"
                        PREFIX gw: <https://graphwright.org/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX : <https://graphwright.org/id/>
                        GRAPH :things { :ann rdfs:label "Ann" . :bob rdfs:label "Bob" . :oz rdfs:label "Oz" }
                        GRAPH :a1 {
                          :a1 a gw:Article ; gw:articleId "one" ; gw:title "First" .
                          :e1 rdf:reifies <<( :ann gw:bornIn :oz )>> ; gw:inArticle :a1 ; gw:confidence 0.8 ; gw:sentence "Ann of Oz." ; gw:sentenceBegin 0 ; gw:tense "former" .
                          :e2 rdf:reifies <<( :ann gw:bornIn :oz )>> ; gw:inArticle :a1 ; gw:confidence 0.9 ; gw:sentence "Ann of Oz." ; gw:sentenceBegin 0 ; gw:tense "current" .
                          :e3 rdf:reifies <<( :ann gw:bornIn :oz )>> ; gw:inArticle :a1 ; gw:confidence 0.9 ; gw:sentence "She is of Oz." ; gw:sentenceBegin 9 .
                          :e4 rdf:reifies <<( :ann gw:bornIn :oz )>> ; gw:inArticle :a1 ; gw:confidence 0.7 ; gw:sentence "Of Oz, says Bob." ; gw:sentenceBegin 20 ; gw:claimedBy :bob .
                          :q1 a gw:Quotation ; gw:inArticle :a1 ; gw:quote "Yes." ; gw:speaker :bob ; gw:confidence 0.8 .
                        }
                        GRAPH :a2 {
                          :a2 a gw:Article ; gw:articleId "two" ; gw:title "Copy" ; gw:copyOf :a1 .
                          :q2 a gw:Quotation ; gw:inArticle :a2 ; gw:quote "Yes." ; gw:speaker :bob ; gw:confidence 0.8 .
                          :q3 a gw:Quotation ; gw:inArticle :a2 ; gw:quote "No." ; gw:speaker :bob ; gw:confidence 0.8 .
                        }
                        """, Lang.TRIG).parse(dataset));
        GraphQuery query = new GraphQuery(dataset, Ontology.standard(), Duration.ofMinutes(10));
        assertThat(query.table(query.prepare(
                                QueryLibrary.standard().find("facts-of-article").orElseThrow(),
                                Map.of("article", "one")))
                        .texts())
                .extracting(row -> row.get(3) + row.get(4) + " " + row.get(7))
                .containsExactly("0.9 Ann of Oz.", "0.7Bob Of Oz, says Bob.");
        assertThat(query.table(query.prepare(
                                QueryLibrary.standard().find("who-said-what").orElseThrow(), Map.of()))
                        .texts())
                .extracting(row -> row.get(2) + " " + row.get(row.size() - 1))
                .containsExactly("No. Copy", "Yes. First");
    }

    @Test
    void whoMetWhom() {
        assertThat(rows("who-met-whom", Map.of()))
                .containsExactly(
                        "2003-12-31 | Bob Bell | Cleo Cole | 1 | Cleo and Bob met on Wednesday.",
                        "2003-01-01 | Ann Abel | Bob Bell | 1 | Ann met Bob.");
        assertThat(rows("who-met-whom", Map.of("thing", "Bob Bell", "until", "2003-12-30")))
                .containsExactly("2003-01-01 | Bob Bell | Ann Abel | 1 | Ann met Bob.");
        assertThat(rows("who-met-whom", Map.of("thing", "Cleo Cole")))
                .containsExactly("2003-12-31 | Cleo Cole | Bob Bell | 1 | Cleo and Bob met on Wednesday.");
    }

    @Test
    void holdersOfAnOfficeInTime() {
        assertThat(rows("holders-of", Map.of("body", "Oz")))
                .containsExactly(
                        "head of state | Ann Abel | 2000-05-01 |  | 2001-01-01 | 2001-01-01 | 2003-01-01 | 0.9 | 2",
                        "head of state | Bob Bell |  |  | 2003-01-01 | 2003-01-01 |  | 0.8 | 1");
        assertThat(rows("holders-of", Map.of("body", "Oz", "role", "head of state", "least", "0")))
                .hasSize(3);
        assertThat(rows("holders-of", Map.of("body", "Oz", "role", "coachOf"))).isEmpty();
        assertThat(rows("holders-of", Map.of("body", "Oz", "on", "2000-04-30"))).isEmpty();
        assertThat(rows("holders-of", Map.of("body", "Oz", "on", "2002-06-01")))
                .singleElement()
                .asString()
                .contains("Ann Abel");
        assertThat(rows("holders-of", Map.of("body", "Oz", "on", "2003-02-01")))
                .singleElement()
                .asString()
                .contains("Bob Bell");
    }

    @Test
    void quotationsAboutAThing() {
        assertThat(rows("quotations-about", Map.of("thing", "Ann Abel")))
                .containsExactly("2001-01-01 | Bob Bell | Ann is right. | true | 0.8 | Ann rules");
        assertThat(rows("quotations-about", Map.of("thing", "Oz"))).isEmpty();
    }

    @Test
    void whoSaidWhat() {
        assertThat(rows("who-said-what", Map.of())).hasSize(3);
        assertThat(rows("who-said-what", Map.of("speaker", "Ann Abel")))
                .containsExactly(" | Ann Abel | Ann mourns. | true | 0.8 | Bog");
    }

    @Test
    void eventsInAPlaceWithDead() {
        assertThat(rows("events", Map.of("class", "Attack"))).hasSize(2);
        for (String place : List.of("Bog", "Oz")) {
            assertThat(rows("events", Map.of("in", place)))
                    .singleElement()
                    .asString()
                    .contains("Attack: Bog", "Eleven died in Bog.");
        }
        assertThat(rows("events", Map.of("dead", "2"))).hasSize(2);
        assertThat(rows("events", Map.of("dead", "3"))).hasSize(1);
        assertThat(rows("events", Map.of("class", "Launch")))
                .as("what was still to come when it was told stands behind what has happened")
                .extracting(row -> row.split(" \\| ")[0] + row.split(" \\| ")[5])
                .containsExactly("2004", "2029true");
    }

    @Test
    void edgesWithWeights() {
        assertThat(rows("edge-list", Map.of()))
                .containsExactly(
                        "Ann Abel | Oz | head of state | 2 | 0.9 | id:ann | id:oz",
                        "Dan Dole | Eve Elm | drew, thanked | 2 | 0.6 | id:dan | id:eve",
                        "Bob Bell | Oz | head of state | 1 | 0.8 | id:bob | id:oz",
                        "Ann Abel | Bob Bell | met with | 1 | 0.7 | id:ann | id:bob");
        assertThat(rows("edge-list", Map.of("property", "metWith"))).hasSize(1);
        assertThat(rows("edge-list", Map.of("class", "Place"))).isEmpty();
    }

    @Test
    void thingsWithExternalIdentifiers() {
        assertThat(rows("with-identifiers", Map.of()))
                .singleElement()
                .asString()
                .startsWith("Oz | ")
                .endsWith(" | wd:Q1 | 1");
        assertThat(rows("with-identifiers", Map.of("class", "Person"))).isEmpty();
    }

    @Test
    void whatNoPropertyFitsHasTheSentencesOwnVerb() {
        assertThat(rows("new-since", Map.of("since", "2005-01-01")))
                .containsExactly(
                        "2005-01-01 | Dan Dole | thanked | Eve Elm | 0.6",
                        "2006-01-01 | Dan Dole | drew | Eve Elm | 0.6");
        assertThat(rows("new-since", Map.of("since", "2005-01-02")))
                .containsExactly("2006-01-01 | Dan Dole | drew | Eve Elm | 0.6");
        assertThat(rows("facts-in-several-articles", Map.of()))
                .contains("Dan Dole | drew, thanked | Eve Elm | 2 | 0.6");
        assertThat(rows("facts-by-belief", Map.of()))
                .contains("0.6 | Dan Dole | thanked | Eve Elm | 2 | Dan thanked Eve.");
        assertThat(rows("claims", Map.of()))
                .contains("Bob Bell | Dan Dole | hit | Eve Elm | 0.6 | Bob says Dan hit Eve.");
        assertThat(rows("evidence-of", Map.of("subject", "Dan Dole")))
                .containsExactly(
                        "drew | Eve Elm | 0.6 |  | 2006-01-01 |  | Dan drew Eve.",
                        "thanked | Eve Elm | 0.7 |  | 2005-01-01 |  | Dan thanked Eve.");
        assertThat(rows("between", Map.of("a", "Dan Dole", "b", "Eve Elm")))
                .extracting(row -> row.split(" \\| ")[1])
                .containsExactly("drew", "thanked");
    }
}
