package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One article on which the reader fails is rejected by every command that reads, and the others are read. Here the model is one whose
 * vocabulary has a word more than its encoder.
 */
class BadArticleTest {
    private static final Path MODEL = Path.of("src/main/resources/models/en").toAbsolutePath();
    private static final String ARTICLES = """
            {"id": "a", "text": "Ann Poe, the mayor of Bergen, met Bo Ek in Oslo."}
            {"id": "b", "text": "Ann Poe saw a zyzzyva in Oslo."}
            {"id": "c", "text": "Bo Ek is a spokesman for the Norwegian foreign ministry."}
            """;

    @TempDir
    private Path folder;

    private Path model;
    private Path articles;

    @BeforeEach
    void giveTheModelAWordMore() throws IOException {
        model = Files.createDirectory(folder.resolve("model"));
        try (Stream<Path> files = Files.list(MODEL)) {
            for (Path file : files.toList()) {
                Path own = model.resolve(file.getFileName().toString());
                if (file.endsWith("vocab.txt")) {
                    Files.writeString(own, Files.readString(file).stripTrailing() + "\nzyzzyva\n");
                } else {
                    Files.copy(file, own);
                }
            }
        }
        articles = Files.writeString(folder.resolve("a.jsonl"), ARTICLES);
    }

    @Test
    void theOthersAreReadAndTheCommandFails() {
        String graph = folder.resolve("kg").toString();
        for (List<String> command : List.of(
                List.of("extract", "--format", "jsonl", articles.toString()),
                List.of("build", "--graph", graph, articles.toString()))) {
            Cli.Result result = Cli.run(Stream.concat(command.stream(), Stream.of("--model", model.toString()))
                    .toArray(String[]::new));
            assertThat(result.code()).as(command.get(0)).isEqualTo(1);
            assertThat(result.err())
                    .as(command.get(0))
                    .containsOnlyOnce("rejected ")
                    .contains("a.jsonl:2: cannot be extracted");
            if (command.get(0).equals("extract")) {
                assertThat(result.out().lines()).hasSize(2).allMatch(line -> line.matches("\\{\"id\":\"[ac]\".*"));
            }
        }
        Cli.Result asked = Cli.run(
                "query",
                "--graph",
                graph,
                "--format",
                "csv",
                "-e",
                "SELECT ?id { ?article gw:articleId ?id } ORDER BY ?id");
        assertThat(asked.out().lines().skip(1)).as(asked.err()).containsExactly("a", "c");
    }
}
