package org.graphwright.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Extraction;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.ontology.Iris;
import org.junit.jupiter.api.Test;

class GraphWriterTest {
    private static final String ARTICLE = Iris.article("bank");
    private static final DatasetGraph GRAPH = Graphs.parse(Graphs.nquads(SampleExtraction.of("bank")));

    @Test
    void everythingLiesInTheArticlesGraph() {
        assertThat(ask("SELECT DISTINCT ?x { GRAPH ?x { ?s ?p ?o } }")).containsExactly(ARTICLE);
        assertThat(ask("SELECT (COUNT(*) AS ?x) { ?s ?p ?o }")).containsExactly("0");
    }

    @Test
    void aFactIsAPlainTripleWithEvidence() {
        assertThat(ask("SELECT ?x { GRAPH ?g { <%1$s#e1> gw:headOf ?o . ?e rdf:reifies <<( <%1$s#e1> gw:headOf ?o )>> ;"
                        + " gw:sentence ?x ; gw:sentenceBegin 0 ; gw:sentenceEnd 28 ; gw:begin 0 ; gw:end 27 ;"
                        + " gw:confidence 0.93 ; gw:by 'pair-model' ; gw:extractor 'graphwright/test' ;"
                        + " gw:subjectMention <%1$s#m1> ; gw:objectMention <%1$s#m2> ; gw:inArticle <%1$s> } }"))
                .containsExactly("Ada Nyström leads Quarzbank.");
    }

    @Test
    void aClaimIsReifiedAndNotAsserted() {
        assertThat(ask("SELECT ?x { GRAPH ?g { ?s gw:metWith ?x } }")).isEmpty();
        assertThat(ask(
                        "SELECT ?x { GRAPH ?g { ?e rdf:reifies <<( ?s gw:metWith ?o )>> ; gw:cue 'met' ; gw:when '2021-05-03' ;"
                                + " gw:claimedBy ?x } }"))
                .containsExactly(ARTICLE + "#e1");
    }

    @Test
    void anInferredFactPointsToItsPremises() {
        assertThat(ask("SELECT ?x { GRAPH ?g { <%1$s#f3> gw:premise ?x ; gw:by 'rule' } }"))
                .containsExactly(ARTICLE + "#f1");
    }

    @Test
    void aLiteralKeepsItsDatatype() {
        assertThat(
                        ask(
                                "SELECT ?x { GRAPH ?g { <%1$s#e3> gw:birthDate ?d BIND(DATATYPE(?d) AS ?x) FILTER(STR(?d)='1970') } }"))
                .containsExactly("http://www.w3.org/2001/XMLSchema#gYear");
    }

    @Test
    void mentionsQuotationsEventsAndOpenRelationsAreThere() {
        assertThat(ask("SELECT ?x { GRAPH ?g { ?m gw:surface ?x ; gw:refersTo <%1$s#e1> } } ORDER BY ?x"))
                .containsExactly("Ada Nyström", "she");
        assertThat(ask("SELECT ?x { GRAPH ?g { ?m gw:value ?x ; gw:mentionType gw:Date } } ORDER BY ?x"))
                .containsExactly("1970", "2021-05-03");
        assertThat(ask("SELECT ?x { GRAPH ?g { ?q a gw:Quotation ; gw:speaker <%1$s#e1> ; gw:addressee <%1$s#e3> ;"
                        + " gw:direct true ; gw:quote ?x } }"))
                .containsExactly("We met Bo in Oslo on 3 May 2021,");
        assertThat(ask("SELECT ?x { GRAPH ?g { ?v gw:agent <%1$s#e1> , <%1$s#e3> ; gw:heldIn <%1$s#e4> ."
                        + " ?m a gw:EventMention ; gw:tellsOf ?v ; gw:when ?x ; gw:main true ; gw:surface 'met' } }"))
                .containsExactly("2021-05-03");
        assertThat(ask("SELECT ?x { GRAPH ?g { ?m a gw:EventMention ; gw:patientWords ?x } }"))
                .containsExactly("We");
        assertThat(
                        ask(
                                "SELECT ?x { GRAPH ?g { ?v gw:amount ?x ; gw:currency 'EUR' } FILTER (DATATYPE(?x) = <http://www.w3.org/2001/XMLSchema#decimal>) }"))
                .containsExactly("2500000.0");
        assertThat(
                        ask(
                                "SELECT ?x { GRAPH ?g { ?v gw:injured ?y . ?e rdf:reifies <<( ?v gw:injured 2 )>> ; gw:begin ?x } }"))
                .containsExactly("33");
        assertThat(
                        ask(
                                "SELECT ?x { GRAPH ?g { ?e rdf:reifies <<( ?s gw:openRelation ?o )>> ; gw:relation ?x ; gw:negated true } }"))
                .containsExactly("tell");
        assertThat(ask("SELECT ?x { GRAPH ?g { ?s gw:openRelation ?x } }")).isEmpty();
    }

    @Test
    void equalExtractionsGiveEqualBytes() {
        assertThat(Graphs.nquads(SampleExtraction.of("bank"))).isEqualTo(Graphs.nquads(SampleExtraction.of("bank")));
    }

    @Test
    void aThingIsNamedByItsEntitysIri() {
        Extraction sample = SampleExtraction.of("bank");
        List<Entity> resolved = sample.entities().stream()
                .map(entity -> entity.withIri("https://graphwright.org/id/" + entity.id()))
                .toList();
        DatasetGraph graph = Graphs.parse(Graphs.nquads(sample.withEntities(resolved)));
        assertThat(
                        ask(
                                graph,
                                "SELECT ?x { GRAPH ?g { ?e rdf:reifies <<( <https://graphwright.org/id/e1> gw:headOf ?x )>> } }"))
                .containsExactly("https://graphwright.org/id/e2");
        assertThat(ask(graph, "SELECT DISTINCT ?x { GRAPH ?g { ?x ?p ?o } FILTER(REGEX(STR(?x), '#e[0-9]')) }"))
                .isEmpty();
    }

    @Test
    void articlesDoNotSayWhatThingsAreCalled() {
        assertThat(ask("SELECT ?x { GRAPH ?g { ?x a gw:Person } }")).isEmpty();
        assertThat(ask("SELECT ?x { GRAPH ?g { ?s rdfs:label ?x } }")).isEmpty();
    }

    @Test
    void hostileTextComesBackAsItWas() {
        String text = "\"> <script>\u0000\u0001\r\n\t\\u0041 } { | ^ ` <http://x> \uD83D\uDE00";
        Article article = new Article("../../etc/passwd?<>\n\"", text, null, text, "javascript:alert(1)", text);
        Extraction extraction = new Extraction(
                article,
                List.of(),
                List.of(new Mention(
                        new MentionId("m1"),
                        0,
                        text.length(),
                        new ClassName("Person"),
                        MentionKind.NAME,
                        new EntityId("e1"),
                        1,
                        null)),
                List.of(new Entity(new EntityId("e1"), new ClassName("Person"), text, List.of(text + "!"), null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "x");
        DatasetGraph graph = Graphs.parse(Graphs.nquads(extraction));
        assertThat(ask(graph, "SELECT ?x { GRAPH ?g { ?a gw:text ?x } }")).containsExactly(text);
        assertThat(ask(graph, "SELECT ?x { GRAPH ?g { ?m gw:surface ?x } }")).containsExactly(text);
        assertThat(ask(graph, "SELECT ?x { GRAPH ?x { ?a gw:text ?t } }")).containsExactly(Iris.article(article.id()));
    }

    @Test
    void whatNoReaderTakesIsReplacedAndOffsetsStay() {
        String text = "x\uD800y\uDC00 \uFFFE\uFFFF\uD83D\uDE00 Bo\uDBFF";
        Extraction extraction = new Extraction(
                new Article("half", text, null, text, null, "half.txt"),
                List.of(),
                List.of(new Mention(
                        new MentionId("m1"), 10, 12, new ClassName("Person"), MentionKind.NAME, null, 1, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "x");
        DatasetGraph graph = Graphs.parse(Graphs.nquads(extraction));
        assertThat(ask(graph, "SELECT ?x { GRAPH ?g { ?a gw:text ?x } }"))
                .containsExactly("x\uFFFDy\uFFFD \uFFFD\uFFFD\uD83D\uDE00 Bo\uFFFD");
        assertThat(ask(graph, "SELECT ?x { GRAPH ?g { ?m gw:surface ?x } }")).containsExactly("Bo");
    }

    private static List<String> ask(String query) {
        return ask(GRAPH, query.formatted(ARTICLE));
    }

    static List<String> ask(DatasetGraph graph, String query) {
        String prefixes = "PREFIX gw: <https://graphwright.org/ontology#> "
                + "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> "
                + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
        List<String> values = new ArrayList<>();
        try (QueryExec exec = QueryExec.dataset(graph)
                .query(prefixes + query)
                .set(ARQ.queryTimeout, "10000")
                .build()) {
            RowSet rows = exec.select();
            rows.forEachRemaining(row -> values.add(
                    row.get("x").isLiteral()
                            ? row.get("x").getLiteralLexicalForm()
                            : row.get("x").getURI()));
        }
        return values;
    }
}
