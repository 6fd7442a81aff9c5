package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ExtractCommandTest {
    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void printsALineOfJsonAnArticleInInputOrderWhateverTheNumberOfJobs() throws IOException {
        String articles = file(
                "a.jsonl",
                "{\"id\": \"1\", \"text\": \"Maria Silva was born in Lisbon.\"}\n{\"id\": \"2\", \"text\": \"Acme is based in Porto.\"}\n{\"id\": \"3\", \"text\": \"Nothing.\"}\n");
        Cli.Result one = Cli.run("extract", articles, "--format", "jsonl", "--jobs", "1");
        Cli.Result three = Cli.run("extract", articles, "--format", "jsonl", "--jobs", "3");
        assertThat(one.code()).isZero();
        assertThat(one.out()).isEqualTo(three.out());
        assertThat(one.out().lines()).hasSize(3);
        JsonNode first =
                new ObjectMapper().readTree(one.out().lines().findFirst().orElseThrow());
        assertThat(first.get("id").asString()).isEqualTo("1");
        assertThat(first.get("facts").get(0).get("property").asString()).isEqualTo("birthPlace");
    }

    @Test
    void thingsHaveTheIrisThatAGraphOfTheArticleAloneGivesThem() throws IOException {
        String article = file(
                "a.jsonl",
                "{\"id\": \"1\", \"text\": \"Angela Merkel flew to the U.S. with Merkel's aides. The Chinese foreign ministry in Beijing waited.\"}\n");
        Cli.Result result = Cli.run("extract", article, "--format", "jsonl");
        List<String> printed = new ArrayList<>();
        new ObjectMapper()
                .readTree(result.out())
                .get("entities")
                .forEach(e -> printed.add(e.get("iri").asString()));
        assertThat(printed)
                .contains(
                        "https://graphwright.org/id/person/angela-merkel",
                        "https://graphwright.org/id/place/united-states");
        Path graph = folder.resolve("kg");
        assertThat(Cli.run("build", "--graph", graph.toString(), article).code())
                .isZero();
        try (GraphStore store = GraphStore.openExisting(graph)) {
            Set<String> inGraph = new TreeSet<>();
            Txn.executeRead(
                    store.dataset(),
                    () -> store.dataset().stream(Node.ANY, Node.ANY, Vocabulary.REFERS_TO, Node.ANY)
                            .forEach(quad -> inGraph.add(quad.getObject().getURI())));
            assertThat(inGraph).isEqualTo(new TreeSet<>(printed));
        }
    }

    /** With the shipped model, whose passage is the whole sentence: what counts is that both names stand in what is said. */
    @Test
    void whatTheModelReadsWithinAQuotationIsItsSpeakersClaim() throws IOException {
        String article = file(
                "a.jsonl",
                "{\"id\": \"1\", \"text\": \"Anna Muller said that Max Hill had grown up in Rome with his wife Clara Voss.\"}\n");
        JsonNode found = new ObjectMapper()
                .readTree(Cli.run("extract", article, "--format", "jsonl").out());
        Map<String, String> names = new HashMap<>();
        found.get("entities")
                .forEach(e -> names.put(e.get("id").asString(), e.get("name").asString()));
        List<String> claims = new ArrayList<>();
        for (JsonNode fact : found.get("facts")) {
            String subject = names.getOrDefault(fact.get("subject").asString(), "");
            String object = names.getOrDefault(fact.path("object").asString(""), "");
            if (fact.get("by").asString().equals("pair-model") && !(subject + object).contains("Anna Muller")) {
                claims.add(subject + " " + fact.get("property").asString() + " " + object);
                assertThat(fact.get("status").asString()).as(fact.toString()).isEqualTo("claimed");
                assertThat(names.get(fact.get("claimedBy").asString())).isEqualTo("Anna Muller");
            }
        }
        assertThat(claims).contains("Max Hill residesIn Rome", "Max Hill spouse Clara Voss");
    }

    @Test
    void readsWithTheLightProfile() throws IOException {
        String article = file("a.jsonl", "{\"id\": \"1\", \"text\": \"Angela Merkel flew to Paris.\"}\n");
        Cli.Result result = Cli.run("extract", article, "--format", "jsonl", "--profile", "light");
        assertThat(result.code()).isZero();
        JsonNode mentions = new ObjectMapper().readTree(result.out()).get("mentions");
        assertThat(mentions.get(0).get("type").asString()).isEqualTo("Person");
        assertThat(mentions.get(1).get("type").asString()).isEqualTo("Place");
        assertThat(Cli.run("extract", article, "--profile", "heavy").code()).isEqualTo(2);
    }

    @Test
    void readsWellInATerminal() throws IOException {
        Cli.Result result = Cli.run("extract", file("a.txt", "date 2020-01-31 Maria Silva was born in Lisbon."));
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("2020-01-31")
                .contains("Person: Maria Silva")
                .containsPattern("Maria Silva — .* — Lisbon");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void rejectsAreNamedAndMakeTheExitCodeOne() throws IOException {
        Cli.Result result = Cli.run("extract", file("empty.txt", ""), file("a.txt", "Maria Silva was born in Lisbon."));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("empty.txt: the file is empty");
        assertThat(result.out()).contains("Maria Silva");
    }
}
