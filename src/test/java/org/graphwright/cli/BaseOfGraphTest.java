package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A graph whose things have IRIs of a base of their own. */
class BaseOfGraphTest {
    private static final String BASE = "https://example.org/news/";

    @TempDir
    private Path folder;

    @Test
    void everyCommandGoesByTheBaseOfTheBuild() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"), "Emmanuel Macron, president of France, met Angela Merkel in Berlin.");
        Cli.Result built = run("build", file.toString(), "--profile", "light", "--base", BASE);
        assertThat(built.code()).as(built.err()).isZero();
        Path more = Files.writeString(folder.resolve("b.txt"), "Angela Merkel was born in Hamburg.");
        assertThat(run("add", more.toString()).code()).isZero();
        verify();

        assertThat(run("query", "-e", "SELECT ?t { person:angela-merkel a ?t }", "--format", "csv")
                        .out())
                .contains("https://graphwright.org/ontology#Person");
        assertThat(run("search", "Merkel").out()).contains("person:angela-merkel");
        assertThat(run("show", BASE + "id/person/angela-merkel").out()).contains("Angela Merkel");
        assertThat(run("why-same", "person:angela-merkel", "Angela Merkel").out())
                .contains("one thing: <" + BASE + "id/person/angela-merkel>");
        String turtle = run("export").out();
        assertThat(turtle)
                .contains("@prefix person: <" + BASE + "id/person/> .", "void:uriSpace \"" + BASE + "\"")
                .doesNotContain("graphwright.org/id/", "graphwright.org/article/", "graphwright.org/graph/");

        assertThat(run("build", file.toString(), "--base", BASE).code()).isZero();
        Cli.Result other = run("build", file.toString(), "--base", "https://example.org/other/");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err())
                .contains("was built with IRIs that begin with " + BASE + ", not with https://example.org/other/: ")
                .contains("graphwright rebuild");

        assertThat(run("split", "person:angela-merkel", "--article", "b.txt").code())
                .isZero();
        Cli.Result again = run("rebuild", "--base", "https://example.org/other/");
        assertThat(again.code()).as(again.err()).isZero();
        verify();
        assertThat(run("export").out())
                .contains("@prefix person: <https://example.org/other/id/person/> .")
                .doesNotContain(BASE);
        assertThat(run("search", "Merkel").out())
                .as("the split counts still")
                .containsSubsequence("Angela Merkel", "Angela Merkel");
        assertThat(run("remove", "b.txt").err()).contains("removed https://example.org/other/article/b-txt-");
        verify();
    }

    @Test
    void hostileBasesAreRefusedBeforeAnythingIsRead() {
        for (String base :
                new String[] {"nonsense", "https://example.org", "https://x.org/\"><script>/", "file:///x/"}) {
            Cli.Result result = run("build", "nowhere", "--base", base);
            assertThat(result.code()).as(base).isEqualTo(2);
            assertThat(result.err()).contains("--base: the base '");
            assertThat(folder.resolve("kg")).doesNotExist();
        }
    }

    private void verify() {
        try (GraphStore store = GraphStore.openExisting(folder.resolve("kg"))) {
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
    }

    private Cli.Result run(String... args) {
        return Cli.run(Stream.concat(
                        Stream.of(args),
                        Stream.of("--graph", folder.resolve("kg").toString()))
                .toArray(String[]::new));
    }
}
