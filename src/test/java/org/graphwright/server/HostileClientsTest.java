package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Map<String, String> LISTED = Map.of(
            "class", "Person",
            "property", "headOfState",
            "country", "place:china",
            "source", "example.org",
            "since", "2017",
            "until", "2030-01",
            "least", "0.5",
            "order", "newest",
            "offset", "0",
            "limit", "5");

    /** The calls, with what is asked of each that has an answer. */
    private static final Map<String, Map<String, String>> CALLS = new TreeMap<>(Map.ofEntries(
            Map.entry("overview", Map.of()),
            Map.entry("search", Map.of("q", "xi", "limit", "5", "offset", "1")),
            Map.entry("things", Map.of("q", "xi", "limit", "5", "offset", "1")),
            Map.entry("titles", Map.of("q", "xi", "limit", "5")),
            Map.entry("events", LISTED),
            Map.entry("named", Map.of("q", "xi", "limit", "5")),
            Map.entry("card", Map.of("thing", "Xi Jinping", "passages", "5", "listed", "9")),
            Map.entry("article", Map.of("article", "https://graphwright.org/article/china-video-0a1b2c3d")),
            Map.entry("browse", LISTED),
            Map.entry("facts", LISTED),
            Map.entry("articles", LISTED),
            Map.entry("neighbourhood", Map.of("thing", "Xi Jinping", "limit", "5")),
            Map.entry(
                    "evidence",
                    Map.of("subject", "person:xi-jinping", "property", "gw:headOfState", "object", "place:china")),
            Map.entry("timeline", Map.of("thing", "Xi Jinping")),
            Map.entry("path", Map.of("from", "Geng Shuang", "to", "China", "hops", "2", "without", "France")),
            Map.entry("ask", Map.of("q", "Who leads China?")),
            Map.entry(
                    "places",
                    Map.of("thing", "Xi Jinping", "among", "https://graphwright.org/id/place/china", "limit", "5")),
            Map.entry("terms", Map.of()),
            Map.entry("queries", Map.of()),
            Map.entry(
                    "query",
                    Map.of(
                            "name",
                            "facts-of",
                            "text",
                            "ASK {}",
                            "format",
                            "json",
                            "sort",
                            "subject",
                            "limit",
                            "5",
                            "offset",
                            "1",
                            "p.thing",
                            "Xi Jinping"))));

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
    void theseAreAllCalls() {
        String refusal = Calls.get(server, "api/none", "*/*").body();
        assertThat(refusal).contains("there are: " + String.join(", ", CALLS.keySet()) + "\"");
    }

    /** By the sources, so that nobody forgets to try a new one. */
    @Test
    void theseAreAllParameters() throws IOException {
        Set<String> read = new TreeSet<>();
        for (String source : List.of("GraphApi", "QueryCalls", "BrowseCalls", "RowsWanted")) {
            read.addAll(
                    parameters(Files.readString(Path.of("src/main/java/org/graphwright/server/" + source + ".java"))));
        }
        assertThat(CALLS.values().stream().flatMap(values -> values.keySet().stream()))
                .filteredOn(name -> !name.startsWith("p."))
                .containsAll(read)
                .isSubsetOf(read);
    }

    private static Set<String> parameters(String source) {
        return Pattern.compile("request(?:\\.\\w+\\(|, )\"(\\w+)\"")
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void noValueOfAParameterIsMoreThanAValue() {
        CALLS.forEach((call, good) -> good.keySet()
                .forEach(parameter -> VALUES.forEach(value -> {
                    Map<String, String> values = new TreeMap<>(good);
                    values.put(parameter, value);
                    if (parameter.equals("name") || parameter.startsWith("p.")) {
                        values.remove("text");
                    }
                    String query = values.entrySet().stream()
                            .map(each -> each.getKey() + "=" + Calls.encode(each.getValue()))
                            .collect(Collectors.joining("&"));
                    assertIsHarmless("api/" + call + "?" + query);
                })));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/",
                "api/search/",
                "sparql?query=",
                "sparql?query=ASK%7B%7D&default-graph-uri=",
                "sparql?query=ASK%7B%7D&named-graph-uri=",
                "sparql?query=ASK%7B%7D&output=",
                "sparql?query=ASK%7B%7D&format=",
                "sparql?query=ASK%7B%7D&results=",
                "sparql?query=ASK%7B%7D&timeout=",
                "sparql?query=ASK%7B%7D&stylesheet=",
                "sparql?query=ASK%7B%7D&callback=",
                "sparql?update=",
                "sparql/",
                "data?graph=",
                "data?default=",
                "data?default&format=",
                "data/",
                "id/",
                "id/person/",
                "event/",
                "article/",
                "dossier/",
                "dossier?thing=",
                "vendor/",
                ""
            })
    void norOfAnotherAddress(String address) {
        VALUES.forEach(value -> assertIsHarmless(address + Calls.encode(value)));
    }

    private static void assertIsHarmless(String address) {
        HttpResponse<String> answer = Calls.get(server, address, "*/*");
        assertThat(answer.statusCode()).as(address).isIn(200, 400, 404, 405, 406, 409, 415);
        assertThat(answer.headers().map()).as(address).doesNotContainKey("X-Injected");
        // an address that is none in itself, such as with a backslash, the server's library refuses before anything of
        // ours
        if (answer.statusCode() != 400) {
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(address)
                    .isPresent();
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(address)
                    .hasValue("nosniff");
        }
        if (answer.headers().firstValue("Content-Type").orElse("text/html").contains("html")) {
            assertThat(answer.body()).as(address).doesNotContain("<script>alert");
        }
        assertThat(answer.body()).as(address).doesNotContain("root:").doesNotContain("Exception");
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
