package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small share of {@code src/test/scripts/campaign http}. */
class HostileClientsTest {
    private static final int MORE_THAN_THREADS = 450;

    private static final List<String> VALUES = List.of(
            "'",
            "\"",
            "\\",
            "\0",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "} DROP ALL {",
            "x\r\nX-Injected: yes",
            "${jndi:ldap://x}",
            "\u202e",
            "\ufffe",
            "-1",
            "99999999999",
            "*:*",
            "file:///etc/passwd",
            "gw:",
            "<>",
            "a AND (",
            "[* TO *]");

    private static GraphServer server;

    @BeforeAll
    static void start() {
        server = GraphServer.start(
                ExampleGraph.load(),
                Ontology.standard(),
                new ServeOptions("127.0.0.1", 0, Duration.ofMinutes(10), 1000, null));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search?q=",
                "search?q=xi&limit=",
                "things?q=",
                "card?thing=",
                "card?passages=5&thing=",
                "article?article=",
                "neighbourhood?thing=",
                "evidence?property=gw:headOf&object=gw:x&subject=",
                "evidence?subject=gw:a&object=gw:x&property=",
                "timeline?thing=",
                "path?to=China&from=",
                "path?from=China&to=China&hops=",
                "query?name=",
                "query?text=",
                "query?name=facts-of&p.thing=",
                "query?text=ASK%7B%7D&format=",
                ""
            })
    void noValueOfAParameterIsMoreThanAValue(String call) {
        for (String value : VALUES) {
            HttpResponse<String> answer = Calls.get(server, "api/" + call + Calls.encode(value), "*/*");
            assertThat(answer.statusCode()).as(value).isIn(200, 400, 404, 409);
            assertThat(answer.headers().map()).as(value).doesNotContainKey("X-Injected");
            assertThat(answer.body()).doesNotContain("root:").doesNotContain("Exception");
        }
    }

    @Test
    void whoSendsSlowlyOrNothingHoldsUpNobody() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < MORE_THAN_THREADS; i++) {
                Socket socket =
                        new Socket(server.address().getHost(), server.address().getPort());
                slow.add(socket);
                String request = i % 2 == 0
                        ? "GET / HTTP/1.1\r\nHost: loc"
                        : "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type(i)
                                + "\r\nContent-Length: 5000\r\n\r\nquery=";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(Calls.sparql(server, "ASK { ?s ?p ?o }").body()).contains("true");
            assertThat(Calls.get(server, "api/overview", "*/*").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static String type(int number) {
        return number % 4 == 1 ? "application/sparql-query" : "application/x-www-form-urlencoded";
    }
}
