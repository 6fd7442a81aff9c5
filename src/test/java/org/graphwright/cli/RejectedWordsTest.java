package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is rejected of a property is not left standing in the articles' own words. */
class RejectedWordsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void build() throws IOException {
        Path article = Files.writeString(
                folder.resolve("2019-05-02-news.txt"),
                "Anna Berg, the chief executive of Norvik Energy, met Paul Stone in Berlin on Monday. "
                        + "Paul Stone accused Anna Berg of fraud. Anna Berg accused Paul Stone of theft. "
                        + "Norvik Energy was founded by Carl Lind in 1999.");
        run("build", article.toString(), "--quiet");
    }

    @Test
    void aRejectedFactTakesTheWordsAlongThatSayItFromItsSideAndGivesThemBack() {
        assertThat(facts()).contains("Paul Stone,accused,Anna Berg", "Norvik Energy,was founded by,Carl Lind");
        String rejected = run("correct", "reject", "Paul Stone", "accused", "Anna Berg");
        assertThat(facts()).contains("Anna Berg,accused,Paul Stone").doesNotContain("Paul Stone,accused,Anna Berg");
        run("correct", "reject", "Carl Lind", "founderOf", "Norvik Energy");
        assertThat(facts()).doesNotContain("founded by", "#founde");
        run("correct", "undo", rejected.replaceAll("(?s)kept as (\\w+).*", "$1"));
        assertThat(facts()).contains("Paul Stone,accused,Anna Berg").doesNotContain("founded by");
    }

    @Test
    void aRejectedReadingTakesTheWordsOfItsSentenceAlong() {
        run(
                "correct",
                "reject",
                "Paul Stone",
                "accused",
                "Anna Berg",
                "--article",
                "2019-05-02-news.txt",
                "--sentence",
                "Paul Stone accused Anna Berg of fraud.");
        assertThat(facts()).contains("Anna Berg,accused,Paul Stone").doesNotContain("Paul Stone,accused,Anna Berg");
    }

    private String facts() {
        return ofThing("Anna Berg") + ofThing("Norvik Energy");
    }

    private String ofThing(String thing) {
        return run("query", "facts-of", "--param", "thing=" + thing, "--param", "least=0", "--format", "csv");
    }

    private String run(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--graph";
        all[args.length + 1] = folder.resolve("kg").toString();
        Cli.Result result = Cli.run(all);
        assertThat(result.code()).as(result.err()).isZero();
        return result.out() + result.err();
    }
}
