package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
