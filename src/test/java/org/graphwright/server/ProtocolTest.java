package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that other servers of SPARQL are said to answer wrongly: each has its status and a sentence. */
class ProtocolTest {
    private static final String EVERYTHING = Calls.encode("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }");
    private static final String TYPES = Calls.encode("CONSTRUCT { ?s a ?o } { ?s a ?o }");

    private static GraphServer server;

    @BeforeAll
    static void start() {
        server = ExampleServer.start(10_000);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/ld+json",
                "application/rdf+xml",
                "application/rdf+json",
                "application/rdf+xml, application/ld+json;q=0.5"
            })
    void formatsWithoutTripleTermsAreNotGivenForThem(String accept) {
        for (String path : new String[] {"sparql?query=" + EVERYTHING, "data?default"}) {
            HttpResponse<String> answer = Calls.get(server, path, accept);
            assertThat(answer.statusCode()).as(path).isEqualTo(406);
            assertThat(answer.body())
                    .contains("cannot carry the triple terms of RDF 1.2")
                    .doesNotContain("jena");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"output=json-ld", "format=rdf/xml", "output=application/rdf%2Bjson"})
    void norWhenTheAddressAsksForThem(String parameter) {
        assertThat(Calls.get(server, "sparql?query=" + EVERYTHING + "&" + parameter, "*/*")
                        .statusCode())
                .isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/n-triples",
                "application/trig",
                "application/n-quads",
                "application/rdf+thrift",
                "application/rdf+protobuf",
                "application/trix+xml",
                "text/html",
                "*/*",
                "application/rdf+xml, text/turtle;q=0.5"
            })
    void othersAreGiven(String accept) {
        for (String path : new String[] {"sparql?query=" + EVERYTHING, "data?default"}) {
            HttpResponse<String> answer = Calls.get(server, path, accept);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).contains("reifies");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/ld+json, @id",
        "application/rdf+xml, rdf:about",
        "application/rdf+json, uri",
        "text/turtle, PREFIX"
    })
    void whereThereAreNoTripleTermsAllAreGiven(String accept, String part) {
        HttpResponse<String> answer = Calls.get(server, "sparql?query=" + TYPES, accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).containsIgnoringCase(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparql", "api/query", ""})
    void bodiesThatAreTooLargeOrInNoCharacterSetAreRefused(String path) throws Exception {
        String form = "Content-Type: application/x-www-form-urlencoded";
        String tooMany = "query=" + "a".repeat(1 << 20);
        // none of a body that says its length is read; of others as much as is allowed
        refused(path, form + "\r\nContent-Length: 3000000", "", 413);
        refused(path, "Content-Type: application/sparql-query\r\nContent-Length: 3000000", "", 413);
        String chunk = Integer.toHexString(tooMany.length()) + "\r\n" + tooMany + "\r\n0\r\n\r\n";
        refused(path, form + "\r\nTransfer-Encoding: chunked", chunk, 413);
        for (String charset : new String[] {"none", "%00", "utf-99"}) {
            refused(path, form + "; charset=" + charset + "\r\nContent-Length: 11", "query=ASK{}", 415);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparql", "api/query", "api/overview", ""})
    void bodiesThatAreTornOrPackedAreRefused(String path) throws Exception {
        for (String type :
                new String[] {"application/x-www-form-urlencoded", "application/sparql-query", "application/json"}) {
            String content = "Content-Type: " + type;
            for (String chunk : new String[] {"ZZ\r\n", "-1\r\n\r\n"}) {
                assertThat(raw("POST /" + path + " HTTP/1.1\r\n" + content + "\r\nTransfer-Encoding: chunked", chunk))
                        .as(path + " " + type + " " + chunk)
                        .startsWith("HTTP/1.1 400")
                        .contains("the request cannot be read");
            }
            refused(path, content + "\r\nContent-Encoding: gzip\r\nContent-Length: 5", "ASK{}", 415);
        }
    }

    private static void refused(String path, String headers, String body, int status) throws Exception {
        String answer = raw("POST /" + path + " HTTP/1.1\r\n" + headers, body);
        assertThat(answer).as(headers).startsWith("HTTP/1.1 " + status).contains("Content-Security-Policy: ");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n")))
                .contains("of the request")
                .doesNotContain("Exception", "java", "<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparql", "sparql?query=ASK%7B%7D", "data?default", "api/overview", ""})
    void headIsAnsweredWithoutABody(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .method("HEAD", BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = Calls.send(request);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"data?default", "data", "data?graph=https%3A%2F%2Fgraphwright.org%2Fgraph%2Fthings"})
    void whoSaysNothingOfFormatsGetsOneWithTripleTerms(String path) throws Exception {
        assertThat(raw("GET /" + path + " HTTP/1.1")).startsWith("HTTP/1.1 200").doesNotContain("rdf+xml");
        assertThat(raw("GET /sparql?query=" + EVERYTHING + " HTTP/1.1"))
                .startsWith("HTTP/1.1 200")
                .contains("reifies");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparql", "data", "api/overview", ""})
    void optionsAreAnswered(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .method("OPTIONS", BodyPublishers.noBody())
                .build();
        assertThat(Calls.send(request).statusCode()).isBetween(200, 204);
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, text/turtle, sd:UnionDefaultGraph",
        "text/turtle, text/turtle, sd:UnionDefaultGraph",
        "application/n-triples, application/n-triples, sparql-service-description#endpoint> <http",
        "application/rdf+xml, application/rdf+xml, sd:endpoint",
        "application/ld+json, application/ld+json, sd:endpoint",
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', text/html, PREFIX gw:"
    })
    void theEndpointDescribesItself(String accept, String type, String text) {
        HttpResponse<String> answer = Calls.get(server, "sparql", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.body()).contains(text);
    }

    @Test
    void whatTheEndpointCannotDescribeItselfInIsRefused() {
        assertThat(Calls.get(server, "sparql", "image/png").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource({
        "https://good.example, https://good.example, https://good.example",
        "https://Good.Example:443, https://good.example, https://good.example",
        "*, https://any.example, *",
        "https://good.example, https://evil.example, ''"
    })
    void pagesOfTheNamedOriginsReadAnswers(String option, String origin, String allowed) {
        ServeOptions options = new ServeOptions("127.0.0.1", 0, Duration.ofMinutes(10), 5, option);
        try (GraphServer open = GraphServer.start(ExampleGraph.load(), Ontology.standard(), options)) {
            HttpRequest asked = HttpRequest.newBuilder(URI.create(open.address() + "sparql?query=ASK%7B%7D"))
                    .header("Origin", origin)
                    .build();
            assertThat(Calls.send(asked)
                            .headers()
                            .firstValue("Access-Control-Allow-Origin")
                            .orElse(""))
                    .isEqualTo(allowed);
            HttpRequest before = HttpRequest.newBuilder(URI.create(open.address() + "sparql"))
                    .method("OPTIONS", BodyPublishers.noBody())
                    .header("Origin", origin)
                    .header("Access-Control-Request-Method", "POST")
                    .header("Access-Control-Request-Headers", "content-type")
                    .build();
            assertThat(Calls.send(before)
                            .headers()
                            .firstValue("Access-Control-Allow-Methods")
                            .orElse(""))
                    .isEqualTo(allowed.isEmpty() ? "" : "GET, HEAD, POST");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "https://example.org/",
                "https://example.org/page",
                "null",
                "",
                "file://x",
                "https://a b"
            })
    void whatIsNoOriginIsRefused(String option) {
        assertThatThrownBy(() -> new ServeOptions("127.0.0.1", 0, Duration.ofMinutes(10), 5, option))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("an origin is * or a scheme and a host");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() throws Exception {
        for (String path : new String[] {
            "sparql?query=ASK%7B%FF%7D", "sparql?query=%", "api/search?q=%FF", "api/search?%FF=a&q=x", "data?graph=%FF"
        }) {
            assertThat(raw("GET /" + path + " HTTP/1.1"))
                    .as(path)
                    .startsWith("HTTP/1.1 400")
                    .contains("no UTF-8");
        }
        assertThat(raw("GET /api/%FF HTTP/1.1")).startsWith("HTTP/1.1 400");
        HttpRequest form = HttpRequest.newBuilder(URI.create(server.address() + "sparql"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=ASK%7B%FF%7D"))
                .build();
        assertThat(Calls.send(form).statusCode()).isEqualTo(400);
    }

    private static String raw(String line) throws Exception {
        return raw(line, "");
    }

    private static String raw(String line, String body) throws Exception {
        URI address = server.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void moreWordsThanAnyNameHasAreRefused() {
        String words = String.join("+", Collections.nCopies(400, "w"));
        for (String call : new String[] {"search?q=", "things?q=", "card?thing="}) {
            HttpResponse<String> answer = Calls.get(server, "api/" + call + words, "*/*");
            assertThat(answer.statusCode()).as(call).isEqualTo(400);
            assertThat(answer.body()).contains("400 words are too many to look for, 100 are the most");
            HttpResponse<String> longer = Calls.get(server, "api/" + call + "w".repeat(1_001), "*/*");
            assertThat(longer.statusCode()).as(call).isEqualTo(400);
            assertThat(longer.body()).contains("1001 characters").contains("1000 are the most");
        }
    }
}
