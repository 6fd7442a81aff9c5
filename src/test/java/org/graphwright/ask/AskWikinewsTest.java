package org.graphwright.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.graphwright.cli.Main;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Asks a graph of 295 articles of Wikinews, which takes minutes to build. */
class AskWikinewsTest {
    private static final Path ARTICLES = Path.of("../shared/data/articles/wikinews.jsonl");

    @Test
    @EnabledIfSystemProperty(named = "long", matches = "true")
    void atLeastSoManyQuestionsGetARightAnswerAndAtMostSoManyAWrongOne(@TempDir Path folder) {
        Assumptions.assumeTrue(Files.exists(ARTICLES), () -> ARTICLES + " is missing");
        StringWriter err = new StringWriter();
        String graph = folder.resolve("kg").toString();
        int code = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "build",
                ARTICLES.toString(),
                "--graph",
                graph,
                "--quiet");
        assertThat(code).as(err.toString()).isZero();
        Map<String, Integer> counts = AskedQuestions.counts(Path.of(graph), "wikinews");
        assertThat(counts.get("right") + counts.get("right none"))
                .as("%s", counts)
                .isGreaterThanOrEqualTo(70);
        assertThat(counts.getOrDefault("wrong", 0)).as("%s", counts).isLessThanOrEqualTo(4);
        Map<String, Integer> later = AskedQuestions.counts(Path.of(graph), "wikinews-later");
        assertThat(later.get("right") + later.get("right none"))
                .as("80 by a writer who had not seen the program, first asked when it was done: %s", later)
                .isGreaterThanOrEqualTo(64);
        assertThat(later.getOrDefault("wrong", 0)).as("%s", later).isLessThanOrEqualTo(8);
    }
}
