package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DossierServletTest {
    private static GraphServer server;

    @BeforeAll
    static void start() {
        DatasetGraph dataset = ExampleGraph.load();
        Txn.executeWrite(dataset, () -> RDFParser.fromString("""
                        PREFIX gw: <https://graphwright.org/ontology#>
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX owl: <http://www.w3.org/2002/07/owl#>
                        PREFIX t: <https://graphwright.org/id/person/>
                        GRAPH <x:twins> { t:twin owl:sameAs <http://www.wikidata.org/entity/Q1> , <javascript:alert(1)> . t:twin a gw:Person ; rdfs:label "Sam <Twin>" . t:twin-2 a gw:Person ; rdfs:label "Sam <Twin>" }
                        """, Lang.TRIG).parse(dataset));
        server = ExampleServer.start(dataset, 100);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void printsAThingWithItsFactsSentencesAndArticles() {
        HttpResponse<String> page = Calls.get(server, "dossier?thing=Xi+Jinping", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(page.body())
                .contains("<h1>Xi Jinping</h1>", "<h2>head of state</h2>", "Made on 20", " from 3 articles")
                .contains("<b>Xi Jinping</b>", "<li id=\"a1\">", "2017-03-01");
        assertThat(page.body().split("<blockquote>", -1)).doesNotHaveDuplicates();
        assertThat(page.body())
                .contains(
                        "<a href=\"https://news.example/china-video\" rel=\"noopener noreferrer\">https://news.example/china-video</a></li>");
        assertThat(Calls.get(server, "dossier.css", "*/*").body()).contains("@media print", "break-inside: avoid");
    }

    @Test
    void setsApartWhatIsLessSureAndSaysHowOftenAThingIsMentioned() {
        String page =
                Calls.get(server, "dossier?thing=Geng+Shuang", "text/html").body();
        assertThat(page).containsPattern("Mentioned \\d+ times? in \\d+ articles?");
        assertThat(page.substring(page.indexOf("<h2>Less sure</h2>"))).contains("birth place: Beijing");
    }

    @Test
    void leadsToTheSameThingElsewhereIfThatIsInTheWeb() {
        assertThat(Calls.get(server, "dossier?thing=person:twin", "text/html").body())
                .contains(
                        "<a href=\"http://www.wikidata.org/entity/Q1\" rel=\"noopener noreferrer\">",
                        "javascript:alert(1)")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void printsTheWaysBetweenTwo() {
        String page = Calls.get(server, "dossier?thing=Geng+Shuang&other=China", "text/html")
                .body();
        assertThat(page).contains("<h1>Geng Shuang and China</h1>", "located in");
    }

    @Test
    void saysWhatIsWrong() {
        HttpResponse<String> none = Calls.get(server, "dossier", "*/*");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(none.body()).contains("<h1>A dossier is of a thing", "To the overview");
        HttpResponse<String> mistyped = Calls.get(server, "dossier?thing=China&othr=%3Cb%3E", "*/*");
        assertThat(mistyped.statusCode()).isEqualTo(400);
        assertThat(mistyped.body()).contains("no parameter &#39;othr&#39;").doesNotContain("<b>");
        HttpResponse<String> unknown = Calls.get(server, "dossier?thing=%3Cb%3Enobody", "*/*");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Nothing in the graph is called so").doesNotContain("<b>nobody");
        assertThat(Calls.get(server, "dossier?thing=China&other=China", "*/*").body())
                .contains("from and to are one thing");
    }

    @Test
    void letsOneChooseWhereSeveralAreCalledSo() {
        HttpResponse<String> choice = Calls.get(server, "dossier?thing=" + Calls.encode("Sam <Twin>"), "text/html");
        assertThat(choice.statusCode()).isEqualTo(409);
        assertThat(choice.body())
                .contains("<h1>Which one is meant?</h1>")
                .contains(
                        "<a href=\"dossier?thing=https%3A%2F%2Fgraphwright.org%2Fid%2Fperson%2Ftwin-2\">Sam &lt;Twin&gt;</a> person");
    }
}
