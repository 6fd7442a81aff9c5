package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.ontology.Iris;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code correct merge} and {@code correct part} of things of several articles: which name stays, and what goes along. */
class CorrectedIdentityTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("1.txt"), "John Smith met Angela Merkel in Berlin. Smith left.");
        Files.writeString(
                articles.resolve("2.txt"), "John Smith was born in Boston. John Smith met Emmanuel Macron in Paris.");
        Files.writeString(articles.resolve("3.txt"), "John Smith met Angela Merkel in Rome.");
        Files.writeString(
                articles.resolve("4.txt"), "\"That is enough,\" said John Smith. Mary Jones met him in Rome.");
        Cli.Result built =
                Cli.run("build", articles.toString(), "--graph", kg().toString(), "--quiet", "--profile", "light");
        assertThat(built.code()).as(built.err()).isZero();
    }

    @Test
    void whatSomeArticlesCallSoIsOneOtherThing() throws IOException {
        String before = run("export").out();
        String all = smith("articles/1.txt");
        Cli.Result part =
                run("correct", "part", "John Smith", "--article", "articles/2.txt", "--article", "articles/4.txt");
        assertThat(part.err()).contains("2 articles changed");
        for (int again = 0; again < 2; again++) {
            assertThat(smith("articles/1.txt")).isEqualTo(all);
            assertThat(smith("articles/3.txt")).isEqualTo(all);
            assertThat(smith("articles/2.txt"))
                    .as("of both articles it is one")
                    .isNotEqualTo(all)
                    .isEqualTo(smith("articles/4.txt"));
            assertThat(run("query", "-e", "SELECT ?who { ?who gw:metWith ?other }")
                            .out())
                    .contains(smith("articles/2.txt").replaceFirst(".*/", ""));
            assertThat(run("corrections").out())
                    .contains("John Smith in “articles/2.txt”, “articles/4.txt” from John Smith", "applied");
            run("rebuild");
        }
        Path exported = folder.resolve("parted.ttl");
        run("corrections", "--export", exported.toString());
        undo(part);
        assertThat(run("export").out()).isEqualTo(before);
        run("corrections", "--import", exported.toString());
        run("resolve");
        assertThat(smith("articles/4.txt")).isEqualTo(smith("articles/2.txt")).isNotEqualTo(all);
        undo(part);
    }

    @Test
    void whatNoArticleIsLeftOfIsNotParted() {
        Cli.Result part = Cli.run(command(
                "correct",
                "part",
                "John Smith",
                "--article",
                "articles/1.txt",
                "--article",
                "articles/2.txt",
                "--article",
                "articles/3.txt",
                "--article",
                "articles/4.txt"));
        assertThat(part.code()).isEqualTo(1);
        assertThat(part.err()).contains("no article is left that means John Smith itself; leave out at least one");
        assertThat(run("corrections").out()).doesNotContain("part");
    }

    @Test
    void theListNamesThingsAsTheyWereCalledWhenTheyWereCorrected() throws IOException {
        String before = run("export").out();
        Cli.Result merge = run("correct", "merge", "Mary Jones", "John Smith", "--keep", "The Smiths", "--later");
        Cli.Result rename = run("correct", "rename", "Mary Jones", "Mary J", "--later");
        assertThat(run("resolve").code()).isZero();
        for (int again = 0; again < 2; again++) {
            assertThat(run("corrections").out())
                    .contains("Mary Jones and John Smith as The Smiths", "Mary Jones as Mary J");
            run("rebuild");
        }
        undo(rename);
        undo(merge);
        assertThat(run("export").out()).isEqualTo(before);
    }

    @Test
    void ofTwoThingsThatAreOneTheFirstLendsItsName() throws IOException {
        String before = run("export").out();
        Cli.Result merge = run("correct", "merge", "Mary Jones", "John Smith");
        assertThat(run("show", "Mary Jones").out()).startsWith("Mary Jones").contains("John Smith");
        assertThat(run("corrections").out()).contains("Mary Jones and John Smith as Mary Jones");
        run("rebuild");
        assertThat(run("show", "John Smith").out()).startsWith("Mary Jones");
        Path exported = folder.resolve("merged.ttl");
        run("corrections", "--export", exported.toString());
        assertThat(exported).content().contains("c:name \"Mary Jones\"");
        undo(merge);
        assertThat(run("export").out()).isEqualTo(before);
    }

    @Test
    void anotherNameStaysWhereTheReaderSaysSo() {
        Cli.Result merge = run("correct", "merge", "Mary Jones", "John Smith", "--keep", "John Smith");
        assertThat(run("show", "Mary Jones").out()).startsWith("John Smith");
        Cli.Result rename = run("correct", "rename", "John Smith", "J. M. Smith-Jones");
        assertThat(run("show", "Mary Jones").out())
                .as("what it is called later counts")
                .startsWith("J. M. Smith-Jones");
        undo(rename);
        undo(merge);
        rename = run("correct", "rename", "Mary Jones", "Dame Mary", "--later");
        merge = run("correct", "merge", "Mary Jones", "John Smith");
        assertThat(run("show", "John Smith").out())
                .as("the name that the first is to have")
                .startsWith("Dame Mary");
        undo(merge);
        undo(rename);
    }

    /** What an article's John Smith is. */
    private static String smith(String article) {
        String out = run(
                        "query",
                        "--format",
                        "csv",
                        "-e",
                        "SELECT DISTINCT ?t { GRAPH <" + Iris.article(article)
                                + "> { ?m gw:refersTo ?t ; gw:surface 'John Smith' } }")
                .out();
        return out.lines().skip(1).findFirst().orElseThrow();
    }

    private static void undo(Cli.Result kept) {
        run("correct", "undo", kept.err().replaceFirst("(?s).*kept as (\\w+);.*", "$1"));
    }

    private static String[] command(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--graph", kg().toString()));
        return all.toArray(String[]::new);
    }

    private static Cli.Result run(String... arguments) {
        Cli.Result result = Cli.run(command(arguments));
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    private static Path kg() {
        return folder.resolve("kg");
    }
}
