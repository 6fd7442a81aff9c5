package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries made to break the server: after each of them it answers the next one. */
class HardQueriesTest {
    private static final int CHAIN = 30_000;
    private static final ServeOptions OPTIONS = new ServeOptions("127.0.0.1", 0, Duration.ofMinutes(10), 100, null);

    private static DatasetGraph chain;
    private static GraphServer server;

    @BeforeAll
    static void start() {
        chain = DatabaseMgr.createDatasetGraph();
        Node next = NodeFactory.createURI("urn:next");
        Txn.executeWrite(chain, () -> {
            for (int i = 0; i < CHAIN; i++) {
                chain.add(link("g", 0), link("n", i), next, link("n", i + 1));
            }
        });
        server = GraphServer.start(chain, Ontology.standard(), OPTIONS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void answersTheNext() {
        HttpResponse<String> answer = sparql("ASK { <urn:n0> <urn:next> <urn:n1> }");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("true");
    }

    @Test
    void followsAPathOfThirtyThousandHops() {
        HttpResponse<String> answer = sparql("SELECT (COUNT(?x) AS ?n) { <urn:n0> <urn:next>+ ?x }");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"" + CHAIN + "\"");
    }

    @Test
    @Timeout(600)
    void stopsAPathBetweenAllThings() {
        ServeOptions options = new ServeOptions("127.0.0.1", 0, Duration.ofSeconds(4), 100, null);
        try (GraphServer hasty = GraphServer.start(chain, Ontology.standard(), options)) {
            HttpResponse<String> answer =
                    Calls.sparql(hasty, "SELECT (COUNT(*) AS ?n) { ?a (<urn:next>|^<urn:next>)* ?b }");
            assertThat(answer.statusCode()).isEqualTo(503);
        }
    }

    @Test
    @Timeout(600)
    void whatIsStoppedBetweenTwoRowsIsNoAnswer() {
        ServeOptions options = new ServeOptions("127.0.0.1", 0, Duration.ofSeconds(2), 100, null);
        try (GraphServer hasty = GraphServer.start(chain, Ontology.standard(), options)) {
            HttpResponse<String> answer = Calls.sparql(
                    hasty,
                    "SELECT ?n { { BIND (1 AS ?n) } UNION"
                            + " { SELECT (COUNT(*) AS ?n) { ?a (<urn:next>|^<urn:next>)* ?b } } }");
            assertThat(answer.statusCode()).isEqualTo(503);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { FILTER (REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '^(a+)+$')) }",
                "ASK { BIND (CONCAT('^(a', '+)+$') AS ?r) FILTER (REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', ?r)) }",
                "ASK { { SELECT ?x { BIND (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '^(a|aa)+$', '') AS ?x) } }"
                        + " FILTER (?x = '') }"
            })
    @Timeout(600)
    void matchesWithoutBacktracking(String query) {
        HttpResponse<String> answer = sparql(query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { FILTER (REGEX('aa', '(a)\\\\1')) }",
                "ASK { FILTER (REGEX('aa', '((a{100}){100}){100}')) }",
                "ASK { FILTER (REGEX('aa', '(?=a)a')) }"
            })
    void refusesPatternsThatCouldRunForEver(String query) {
        HttpResponse<String> answer = sparql(query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("regular expression");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } }",
                "SELECT * { { SELECT ?s { SERVICE ?where { ?s ?p ?o } } } VALUES ?where { <http://127.0.0.1:9/> } }",
                "ASK { OPTIONAL { GRAPH ?g { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT (EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } AS ?x) { }",
                "DESCRIBE ?s { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"
            })
    void refusesServiceWhereverItHides(String query) {
        HttpResponse<String> answer = sparql(query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("SERVICE is not allowed");
    }

    private static HttpResponse<String> sparql(String query) {
        return Calls.sparql(server, query);
    }

    private static Node link(String name, int number) {
        return NodeFactory.createURI("urn:" + name + number);
    }
}
