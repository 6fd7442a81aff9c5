package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks the table of calls in {@code serve.md}: each parameter is taken as it is documented, and what is beyond its bounds refused. */
class ApiDocumentationTest {
    private static final Pattern PARAMETER = Pattern.compile("`([a-zA-Z.]+)`(?: \\(([0-9]+), up to ([0-9]+)\\))?");

    private static final Map<String, String> VALUES = Map.of(
            "q", "xi",
            "thing", "person:xi-jinping",
            "article", "article:china-video-0a1b2c3d",
            "subject", "person:xi-jinping",
            "property", "gw:headOfState",
            "object", "place:china",
            "from", "person:geng-shuang",
            "to", "place:china",
            "name", "facts-of&p.thing=Xi+Jinping");

    private static GraphServer server;

    private record Parameter(String name, String most) {
        boolean isNumber() {
            return !most.isEmpty();
        }
    }

    private record Call(String name, List<Parameter> parameters, List<String> keys) {}

    @BeforeAll
    static void start() {
        server = ExampleServer.start(100);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyCallIsDocumented() throws IOException {
        String named = get("api/nothing").body().replaceAll(".*there are: ([^\"]*)\".*", "$1");
        assertThat(calls()).extracting(Call::name).containsExactlyInAnyOrder(named.split(", "));
    }

    @Test
    void everyParameterWorksAsDocumented() throws IOException {
        for (Call call : calls()) {
            Map<String, String> needed = new LinkedHashMap<>();
            call.parameters().stream()
                    .filter(parameter -> VALUES.containsKey(parameter.name()))
                    .forEach(parameter -> needed.put(parameter.name(), VALUES.get(parameter.name())));
            HttpResponse<String> plain = get(address(call.name(), needed));
            assertThat(plain.statusCode()).as(call + plain.body()).isEqualTo(200);
            call.keys().forEach(key -> assertThat(plain.body()).as(call.name()).contains('"' + key + '"'));
            for (Parameter parameter : call.parameters()) {
                if (parameter.isNumber()) {
                    assertThat(status(call, needed, parameter, parameter.most()))
                            .as(call + " " + parameter)
                            .isEqualTo(200);
                    long beyond = Long.parseLong(parameter.most()) + 1;
                    assertThat(status(call, needed, parameter, Long.toString(beyond)))
                            .as(call + " " + parameter)
                            .isEqualTo(400);
                    assertThat(status(call, needed, parameter, "x"))
                            .as(call + " " + parameter)
                            .isEqualTo(400);
                } else if (needed.containsKey(parameter.name())
                        && !List.of("articles", "facts", "places").contains(call.name())) {
                    assertThat(status(call, needed, parameter, ""))
                            .as(call + " " + parameter)
                            .isEqualTo(400);
                }
            }
        }
    }

    /** A parameter of another call was mistaken for one of this, and would be left out unnoticed. */
    @Test
    void aCallTakesNoParameterThatIsNotDocumentedForIt() throws IOException {
        for (Call call : calls()) {
            HttpResponse<String> refused = get("api/" + call.name() + "?zzz=1");
            assertThat(refused.statusCode()).as(call.name()).isEqualTo(400);
            String known = refused.body().replaceAll(".* but ([^;\"]*).*", "$1");
            assertThat(call.parameters())
                    .as(call.name())
                    .extracting(Parameter::name)
                    // what the words of a cell give besides
                    .filteredOn(name ->
                            !List.of("p.NAME", "json", "csv", "tsv", "turtle").contains(name))
                    .containsExactlyInAnyOrder(known.startsWith("{") ? new String[0] : known.split(", "));
        }
        assertThat(get("api/browse?property=headOfState").body()).contains("takes no parameter 'property'");
    }

    @Test
    void aQuerysFormatsAreThoseDocumented() {
        for (String format : List.of("json", "csv", "tsv")) {
            assertThat(get("api/query?format=" + format + "&text=" + Calls.encode("SELECT * { ?s ?p ?o }"))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(get("api/query?format=turtle&text=" + Calls.encode("DESCRIBE place:china"))
                        .body())
                .contains("China");
        assertThat(get("api/query?format=pdf&name=what-is-in").statusCode()).isEqualTo(400);
    }

    private static int status(Call call, Map<String, String> needed, Parameter parameter, String value) {
        Map<String, String> values = new LinkedHashMap<>(needed);
        values.put(parameter.name(), value);
        return get(address(call.name(), values)).statusCode();
    }

    private static String address(String call, Map<String, String> values) {
        return "api/" + call + "?"
                + values.entrySet().stream()
                        .map(value -> value.getKey() + "=" + value.getValue())
                        .collect(Collectors.joining("&"));
    }

    private static HttpResponse<String> get(String path) {
        return Calls.get(server, path, "*/*");
    }

    private static List<Call> calls() throws IOException {
        List<Call> calls = new ArrayList<>();
        List<String> lines = Files.readAllLines(Path.of("src/site/markdown/serve.md"));
        int at = lines.indexOf("| call | parameters | answer |") + 2;
        for (; lines.get(at).startsWith("|"); at++) {
            String[] cells = lines.get(at).split("\\|");
            List<Parameter> parameters = new ArrayList<>();
            Matcher matcher = PARAMETER.matcher(cells[2]);
            while (matcher.find()) {
                parameters.add(new Parameter(matcher.group(1), matcher.group(3) == null ? "" : matcher.group(3)));
            }
            List<String> keys = new ArrayList<>();
            Matcher key = Pattern.compile("`([a-zA-Z]+)`").matcher(cells[3].replaceAll("\\[`", ""));
            while (key.find()) {
                keys.add(key.group(1));
            }
            calls.add(new Call(cells[1].replace("`", "").strip(), parameters, keys));
        }
        return calls;
    }
}
