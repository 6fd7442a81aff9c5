package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.ontology.Ontology;
import org.graphwright.pipeline.SettingsFolder;
import org.graphwright.server.Calls;
import org.graphwright.server.GraphServer;
import org.graphwright.server.ServeOptions;
import org.graphwright.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two articles of which one was printed twice, built as a user builds them: every view says the same of a fact. */
class FactViewsTest {
    private static final String REPORT =
            "French President Emmanuel Macron opened a new bridge over the river on Monday. "
                    + "President Emmanuel Macron and his wife Brigitte Macron would cross it first. "
                    + "Workers had built it in only fourteen months, with steel from three countries and stone from the hills nearby. "
                    + "People of the town came with flags and flowers, and a band played songs until the evening. "
                    + "The old bridge, which had stood for ninety years, will be taken down in the coming summer.";

    @TempDir
    private static Path folder;

    private static String graph;

    @BeforeAll
    static void build() throws IOException {
        Path articles = Files.writeString(
                folder.resolve("articles.jsonl"),
                article("agency", "2020-01-06", REPORT)
                        + article("paper", "2020-01-07", REPORT + " It cost nine million.")
                        + article("other", "2020-02-03", "French President Emmanuel Macron travelled to Berlin."));
        Path own = Files.writeString(folder.resolve("own.ttl"), """
                @prefix gw: <https://graphwright.org/ontology#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                gw:openRelation rdfs:domain gw:Person ; rdfs:range gw:Place ; rdfs:label "had to do with" .
                """);
        graph = folder.resolve("kg").toString();
        Cli.Result result = Cli.run(
                "build", articles.toString(), "--graph", graph, "--profile", "light", "--ontology", own.toString());
        assertThat(result.code()).as(result.err()).isZero();
    }

    private static String article(String id, String date, String text) {
        return "{\"id\": \"%s\", \"date\": \"%s\", \"text\": \"%s\"}%n".formatted(id, date, text);
    }

    @Test
    void anArticleAndItsCopyAreOneInTheTerminal() throws IOException {
        assertThat(run("stats"))
                .containsPattern("articles +2 +2020-01-06 to 2020-02-03")
                .containsPattern("copies +1 ");
        assertThat(run("show", "Emmanuel Macron"))
                .contains("in 2 articles and 1 copy")
                .contains("2020-01-07 paper (copy)")
                .containsPattern("head of state\n  France  0\\.\\d\\d, 2 articles\n");
        assertThat(run("query", "facts-of", "--param", "thing=Emmanuel Macron", "--format", "csv"))
                .containsPattern("Emmanuel Macron,\\S*headOfState,France,0\\.\\d+,2\r\n");
        run("export", "--format", "csv", "-o", folder.resolve("csv").toString());
        assertThat(Files.readString(folder.resolve("csv/edges.csv")))
                .containsPattern("gw:headOfState,headOfState,0\\.\\d+,0\\.\\d+,2,2,2020-01-06,2020-02-03,");
    }

    @Test
    void anArticleAndItsCopyAreOneInThePage() {
        try (GraphStore store = GraphStore.openExisting(Path.of(graph));
                GraphServer server = start(store)) {
            JsonNode overview = call(server, "overview");
            assertThat(overview.get("articles").asInt()).isEqualTo(2);
            assertThat(overview.get("copies").asInt()).isEqualTo(1);
            JsonNode card = call(server, "card?thing=" + Calls.encode("Emmanuel Macron") + "&passages=100");
            assertThat(card.get("articles").size()).isEqualTo(3);
            assertThat(card.get("copies").asInt()).isEqualTo(1);
            JsonNode onCard = headOfState(Stream.of(card.get("facts"))
                    .flatMap(JsonNode::valueStream)
                    .flatMap(group -> group.get("facts").valueStream()));
            JsonNode drawn = headOfState(call(server, "neighbourhood?thing=" + Calls.encode("Emmanuel Macron"))
                    .get("edges")
                    .valueStream());
            JsonNode onPath = headOfState(call(server, "path?from=" + Calls.encode("Emmanuel Macron") + "&to=France")
                    .valueStream()
                    .flatMap(path -> path.get("steps").valueStream())
                    .map(step -> step.get("fact")));
            JsonNode explained = headOfState(call(
                            server,
                            "evidence?property=gw:headOfState&subject=" + Calls.encode(iri(onCard, "subject"))
                                    + "&object=" + Calls.encode(iri(onCard, "object")))
                    .valueStream());
            for (JsonNode fact : List.of(onCard, drawn, onPath, explained)) {
                assertThat(fact.get("articles").asInt()).isEqualTo(2);
                assertThat(fact.get("evidence").asInt()).isEqualTo(2);
                assertThat(fact.get("status").asString()).isEqualTo("asserted");
                assertThat(fact.get("confidence")).isEqualTo(onCard.get("confidence"));
                assertThat(fact.get("first").asString()).isEqualTo("2020-01-06");
            }
            assertThat(onCard.get("passages")).isEqualTo(explained.get("passages"));
            assertThat(explained
                            .get("passages")
                            .valueStream()
                            .map(p -> p.get("sentence").asString()))
                    .hasSize(2)
                    .doesNotHaveDuplicates();
        }
    }

    /** Two pairs of mentions ("Emmanuel Macron", "his") and a cue say so in this sentence, and the copy has it again. */
    @Test
    void aSentenceIsShownOnceForAFact() {
        assertThat(run(
                                "query",
                                "-e",
                                "SELECT ?e { ?p gw:spouse ?w ~ ?e . ?e gw:sentence ?s . ?p rdfs:label 'Emmanuel Macron' }",
                                "--format",
                                "csv")
                        .lines())
                .hasSize(1 + 6);
        assertThat(run("why", "Emmanuel Macron", "spouse", "Brigitte Macron").lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("[Emmanuel Macron] and his wife [Brigitte Macron]"))
                .noneMatch(line -> line.contains("copy"));
        for (List<String> query : List.of(
                List.of("evidence-of", "-p", "subject=Emmanuel Macron", "-p", "property=spouse"),
                List.of("between", "-p", "a=Emmanuel Macron", "-p", "b=Brigitte Macron"),
                List.of("facts-by-belief", "-p", "least=0"))) {
            String[] args = Stream.concat(Stream.of("query"), query.stream()).toArray(String[]::new);
            assertThat(run(args).lines().filter(line -> line.matches("(Emm|0).*spouse.*|spouse.*")))
                    .as(query.get(0))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
            assertThat(run(args).split("would cross it first", -1).length - 1)
                    .as(query.get(0) + ", in one direction or both")
                    .isEqualTo(query.get(0).equals("evidence-of") ? 1 : 2);
        }
        assertThat(run("show", "Brigitte Macron", "--sentences", "9").split("would cross it first", -1))
                .as("a fact of both directions is told once")
                .hasSize(2);
    }

    @Test
    void propertiesAreCalledByTheirLabel() {
        assertThat(run("why", "Emmanuel Macron", "head of state", "France"))
                .startsWith("Emmanuel Macron head of state France\n");
        assertThat(run("path", "Emmanuel Macron", "France")).contains("-head of state-> France");
        assertThat(run("show", "France")).contains("\nhead of state → France\n  Emmanuel Macron  ");
        assertThat(run("stats")).containsPattern("head of state +1\n");
    }

    @Test
    void everyViewCallsPropertiesAsTheOntologyOfTheGraphDoes() {
        assertThat(run("show", "Emmanuel Macron")).contains("\nhad to do with\n  travelled to: Berlin  ");
        assertThat(run("query", "facts-of", "-p", "thing=Berlin")).containsPattern("Macron +travelled to +Berlin");
        assertThat(run("query", "evidence-of", "-p", "subject=Emmanuel Macron", "-p", "property=had to do with"))
                .contains("travelled to Berlin");
        assertThat(run("why", "Emmanuel Macron", "had to do with", "Berlin"))
                .startsWith("Emmanuel Macron had to do with Berlin\n");
        try (GraphStore store = GraphStore.openExisting(Path.of(graph));
                GraphServer server = start(store)) {
            for (String view : List.of("card", "neighbourhood")) {
                assertThat(call(server, view + "?thing=" + Calls.encode("Emmanuel Macron"))
                                .toString())
                        .contains("\"label\":\"had to do with\"");
            }
        }
    }

    private static GraphServer start(GraphStore store) {
        Ontology ontology = new SettingsFolder(Path.of(graph)).read().ontology();
        return GraphServer.start(store.dataset(), ontology, ServeOptions.STANDARD.onPort(0));
    }

    private static JsonNode headOfState(Stream<JsonNode> facts) {
        return facts.filter(fact -> fact.get("label").asString().equals("head of state"))
                .findFirst()
                .orElseThrow();
    }

    private static String iri(JsonNode fact, String end) {
        return fact.get(end).get("iri").asString();
    }

    private static JsonNode call(GraphServer server, String call) {
        return JsonMapper.builder()
                .build()
                .readTree(Calls.get(server, "api/" + call, "*/*").body());
    }

    private static String run(String... args) {
        String[] all =
                Stream.concat(Stream.of(args), Stream.of("--graph", graph)).toArray(String[]::new);
        Cli.Result result = Cli.run(all);
        assertThat(result.code()).as(result.err()).isZero();
        return result.out().replace(System.lineSeparator(), "\n");
    }
}
