package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.ontology.Base;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The IRIs of things on a server. */
class ThingServletTest {
    private static final GraphServer SERVER = GraphServer.start(
            ExampleGraph.load(),
            Ontology.standard(),
            new ServeOptions("127.0.0.1", 0, Duration.ofSeconds(20), 1000, null));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static HttpResponse<String> get(String path, String accept) {
        return Calls.get(SERVER, path, accept);
    }

    @Test
    void aBaseThatEndsInAHashCannotBeAnsweredAsItStands() {
        assertThat(SERVER.answersIris()).isTrue();
        DatasetGraph graph = ExampleGraph.load();
        Txn.executeWrite(graph, () -> graph.add(new Base("https://example.org/kg#").quad()));
        ServeOptions options = new ServeOptions("127.0.0.1", 0, Duration.ofSeconds(20), 1000, null);
        try (GraphServer server = GraphServer.start(graph, Ontology.standard(), options)) {
            assertThat(server.answersIris()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/turtle | text/turtle",
                "application/ld+json | application/ld+json",
                "application/json | application/json",
                "application/n-triples | application/n-triples",
                "application/rdf+xml, text/html;q=0.1 | application/rdf+xml",
                "text/html;q=0.2, text/turtle;q=0.9, */*;q=0.1 | text/turtle",
                "text/html;q=0, */*;q=0.5 | application/xhtml+xml",
                "text/*;q=0.5, text/html;q=0 | text/turtle"
            })
    void triplesInTheFormThatIsWanted(String accept, String mediaType) {
        HttpResponse<String> answer = get("id/person/geng-shuang", accept);
        if (mediaType.contains("xhtml")) {
            assertThat(answer.statusCode()).isEqualTo(303);
            return;
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
                .isEqualTo(mediaType + ";charset=utf-8");
        assertThat(answer.headers().allValues("Vary")).contains("Accept");
        Lang lang = mediaType.contains("json")
                ? Lang.JSONLD
                : mediaType.contains("xml") ? Lang.RDFXML : mediaType.contains("turtle") ? Lang.TURTLE : Lang.NTRIPLES;
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(answer.body(), lang).parse(graph);
        Node geng = NodeFactory.createURI("https://graphwright.org/id/person/geng-shuang");
        assertThat(graph.contains(geng, RDFS.label.asNode(), NodeFactory.createLiteralLang("Geng Shuang", "en")))
                .isTrue();
        assertThat(graph.contains(
                        NodeFactory.createURI("https://graphwright.org/id/organization/foreign-ministry-of-china"),
                        RDFS.label.asNode(),
                        Node.ANY))
                .as("what it names has a name")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "*/*", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"})
    void peopleAreSentToThePage(String accept) {
        HttpResponse<String> answer = get("id/person/geng-shuang", accept);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/#/thing?iri=https%3A%2F%2Fgraphwright.org%2Fid%2Fperson%2Fgeng-shuang");
        assertThat(get("article/china-video-0a1b2c3d", accept).headers().firstValue("Location"))
                .hasValue("/#/article?iri=https%3A%2F%2Fgraphwright.org%2Farticle%2Fchina-video-0a1b2c3d");
    }

    @Test
    void whatIsNotThereIsNotFoundAndWhatIsNotOfferedNotAcceptable() {
        assertThat(get("id/person/nobody", "text/turtle").statusCode()).isEqualTo(404);
        assertThat(get("id/", "text/turtle").statusCode()).isEqualTo(404);
        assertThat(get("id/person/geng-shuang", "image/png").statusCode()).isEqualTo(406);
        assertThat(get("id/person/geng-shuang", "nonsense;;q=;,/,").statusCode())
                .isEqualTo(406);
    }

    @Test
    void percentSignsAndHostileNames() {
        assertThat(get("id/person/geng%2Dshuang", "text/turtle").statusCode()).isEqualTo(200);
        for (String hostile : new String[] {
            "id/person/a%0D%0AX-Evil:%20yes", "id/person/%3Cscript%3E", "id/person/%22%3E%3C/x", "id/person/%E2%80%AE"
        }) {
            HttpResponse<String> answer = get(hostile, "text/html");
            assertThat(answer.statusCode()).as(hostile).isIn(400, 404);
            assertThat(answer.headers().map()).doesNotContainKey("x-evil");
            assertThat(answer.body()).doesNotContain("<script>", "\"></x");
        }
    }

    @Test
    void headHasNoBodyAndNothingIsWritten() {
        URI thing = URI.create(SERVER.address() + "id/person/geng-shuang");
        HttpResponse<String> head = Calls.send(HttpRequest.newBuilder(thing)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .header("Accept", "text/turtle")
                .build());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
        for (String method : new String[] {"POST", "PUT", "DELETE"}) {
            assertThat(Calls.send(HttpRequest.newBuilder(thing)
                                    .method(method, HttpRequest.BodyPublishers.ofString("x"))
                                    .build())
                            .statusCode())
                    .isEqualTo(405);
        }
    }
}
