package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class EvaluateCommandTest {
    private static final String SMALL = "src/samples/gold/small.gold.jsonl";
    private static final String GOLD = """
            {"id": "a", "text": "😀 Ann Lee met Bob Ray in Rome.", "types": ["Person", "Place"], "mentions": [\
            {"begin": 2, "end": 9, "type": "Person"}, {"begin": 14, "end": 21, "type": "Person"}, {"begin": 25, "end": 29, "type": "Place"}]}
            {"id": "b", "text": "Rome.", "mentions": [{"begin": 0, "end": 4, "type": "Place"}]}
            """;
    private static final String FOUND = """
            {"id": "a", "mentions": [{"id": "m1", "begin": 3, "end": 10, "type": "Person", "confidence": 0.9}, \
            {"id": "m2", "begin": 15, "end": 22, "type": "Place", "confidence": 0.8}, \
            {"id": "m3", "begin": 11, "end": 14, "type": "Person", "confidence": 0.95}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void printsTheScoresOfWhatWasExtractedAsTable() throws IOException {
        Cli.Result result = Cli.run("evaluate", gold(), "--extracted", found(), "--errors", "2");
        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("nothing extracted for 1 of 2 articles");
        assertThat(result.out().lines().map(line -> line.strip().replaceAll("\\s+", " ")))
                .startsWith(
                        "set: 2 articles, read from " + folder.resolve("found.jsonl"),
                        "measure precision recall F1 right wrong missed",
                        "-------- --------- ------ ----- ----- ----- ------",
                        "mentions 0.333 0.250 0.286 1 2 3",
                        "Person 0.500 0.500 0.500 1 1 1",
                        "Place 0.000 0.000 0.000 0 1 2")
                .containsSubsequence(
                        "Person as Place 1",
                        "wrong Person 0.950 a met",
                        "confused Person as Place 0.800 a Bob Ray",
                        "missed Place a Rome",
                        "missed Place b Rome");
    }

    @Test
    void printsTheSameAsJson() throws IOException {
        Cli.Result result = Cli.run("evaluate", gold(), "--extracted", found(), "--errors", "1", "--format", "json");
        JsonNode json = new ObjectMapper().readTree(result.out());
        assertThat(json.at("/set").asString()).isEqualTo("set");
        assertThat(json.at("/scores/0/measure").asString()).isEqualTo("mentions");
        assertThat(json.at("/scores/0/right").asInt()).isEqualTo(1);
        assertThat(json.at("/scores/0/parts/Place/missed").asInt()).isEqualTo(2);
        assertThat(json.at("/confusion/Person as Place").asInt()).isEqualTo(1);
        assertThat(json.at("/errors/0/passage").asString()).isEqualTo("met");
        assertThat(json.at("/errors")).hasSize(2);
    }

    @Test
    void extractsByItselfAndPrintsALineForTheManifest() {
        Cli.Result result = Cli.run("evaluate", SMALL, "--first", "2", "--format", "manifest");
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .matches("\\{\"set\":\"small\",\"model\":\"graphwright/\\S+ model/en\",\"articles\":2,"
                        + "\"f1\":\\{\"mentions\":[01]\\.\\d+,\"coreference B3\":\\S+,\"document facts\":\\S+}}\\n");
    }

    @Test
    void takesTheArticlesFromTheFileBesideTheGold() throws IOException {
        String gold = gold();
        Files.writeString(folder.resolve("set.in.jsonl"), "{\"id\": \"b\", \"text\": \"Paris.\"}\n");
        Cli.Result result = Cli.run("evaluate", gold);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("set.in.jsonl").contains("has another text for b than " + gold);
    }

    @Test
    void saysWhichLineIsNoGoldData() throws IOException {
        Path gold = Files.writeString(folder.resolve("bad.jsonl"), "{\"id\": \"a\"}\n");
        Cli.Result result = Cli.run("evaluate", gold.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("bad.jsonl:1: not a line of gold data");
    }

    @Test
    void saysWhichLineIsNoExtraction() throws IOException {
        Path found = Files.writeString(folder.resolve("bad.jsonl"), "\n{\"text\": \"a\"}\n");
        Cli.Result result = Cli.run("evaluate", gold(), "--extracted", found.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("bad.jsonl:2: not a line that extract prints");
    }

    @Test
    void refusesOptionsThatMakeNoSense() throws IOException {
        String gold = gold();
        for (List<String> options : List.of(
                List.of("--jobs", "0"),
                List.of("--errors", "-1"),
                List.of("--first", "0"),
                List.of(gold, "--extracted", gold))) {
            List<String> args = new ArrayList<>(List.of("evaluate", gold));
            args.addAll(options);
            assertThat(Cli.run(args.toArray(String[]::new)).code())
                    .as(options.toString())
                    .isEqualTo(2);
        }
    }

    private String gold() throws IOException {
        return Files.writeString(folder.resolve("set.gold.jsonl"), GOLD).toString();
    }

    private String found() throws IOException {
        return Files.writeString(folder.resolve("found.jsonl"), FOUND).toString();
    }
}
