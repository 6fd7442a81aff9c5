package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The limits that {@code security.md} tells of are those that hold. */
class LimitsTest {
    private static GraphServer server;

    @BeforeAll
    static void start() {
        server = ExampleServer.start(1000);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void areWrittenDownAsTheyAreSet() throws IOException {
        List<String> told = Files.readAllLines(Path.of("src/site/markdown/security.md"));
        assertThat(told)
                .anyMatch(line -> line.startsWith("| time of a query | %d s, then status 503 |"
                        .formatted(ServeOptions.STANDARD.timeout().toSeconds())))
                .anyMatch(line ->
                        line.startsWith("| rows of an answer | %,d |".formatted(ServeOptions.STANDARD.maxRows())))
                .contains(
                        "| a request's body | %d MB, %d fields, not packed | – |"
                                .formatted(GraphServer.MOST_BODY_BYTES >> 20, GraphServer.MOST_FIELDS),
                        "| a request's first lines | %d kB, then 431 or 414 | – |"
                                .formatted(GraphServer.MOST_HEAD_BYTES >> 10),
                        "| words looked for | 100 | – |",
                        "| threads of the server | %d | – |".formatted(GraphServer.MOST_THREADS),
                        "| silence of a connection | %d s | – |".formatted(GraphServer.MOST_SILENCE.toSeconds()));
    }

    @Test
    void holdForTheFirstLines() {
        String some = "a".repeat(7 << 10);
        String more = "a".repeat(9 << 10);
        assertThat(Calls.get(server, "?" + some, "*/*").statusCode()).isEqualTo(200);
        assertThat(Calls.get(server, "?" + more, "*/*").statusCode()).isEqualTo(414);
        assertThat(Calls.get(server, "", "*/*, a/" + some).statusCode()).isEqualTo(200);
        assertThat(Calls.get(server, "", "*/*, a/" + more).statusCode()).isEqualTo(431);
    }

    @Test
    void holdForABody() {
        String query = "ASK {} #";
        assertThat(asked("application/sparql-query", query + "a".repeat(1_000_000)))
                .isEqualTo(200);
        assertThat(asked("application/sparql-query", query + "a".repeat(1 << 20)))
                .isEqualTo(413);
        String form = "query=ASK%7B%7D";
        assertThat(asked("application/x-www-form-urlencoded", form + fields(99)))
                .isEqualTo(200);
        assertThat(asked("application/x-www-form-urlencoded", form + fields(100)))
                .isBetween(400, 413);
    }

    @Test
    void holdForWords() {
        assertThat(Calls.get(server, "api/search?q=" + words(100), "*/*").statusCode())
                .isEqualTo(200);
        assertThat(Calls.get(server, "api/search?q=" + words(101), "*/*").statusCode())
                .isEqualTo(400);
    }

    private static String fields(int number) {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < number; i++) {
            fields.append("&a").append(i).append("=b");
        }
        return fields.toString();
    }

    private static String words(int number) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < number; i++) {
            words.append('w').append(i).append('+');
        }
        return words.toString();
    }

    private static int asked(String type, String body) {
        return Calls.send(HttpRequest.newBuilder(URI.create(server.address() + "sparql"))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build())
                .statusCode();
    }
}
