package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeCommandsTest {
    @TempDir
    private Path folder;

    private String graph;
    private Path lisbon;

    @BeforeEach
    void build() throws IOException {
        graph = folder.resolve("kg").toString();
        lisbon = Files.writeString(folder.resolve("a.txt"), "Maria Silva was born in Lisbon.");
        Path porto = Files.writeString(folder.resolve("b.txt"), "Maria Silva lives in Porto.");
        assertThat(run("build", lisbon.toString(), porto.toString()).code()).isZero();
    }

    private Cli.Result run(String command, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--graph";
        all[arguments.length + 2] = graph;
        return Cli.run(all);
    }

    @Test
    void aRemovedArticleIsNeitherFoundNorToldOf() {
        Cli.Result removed = run("remove", lisbon.toString());
        assertThat(removed.code()).as(removed.err()).isZero();
        assertThat(removed.out()).isEmpty();
        assertThat(removed.err()).startsWith("removed https://graphwright.org/article/");
        assertThat(run("show", "Lisbon").code()).isEqualTo(1);
        assertThat(run("show", "Maria Silva").out()).contains("Porto").doesNotContain("Lisbon");
        assertThat(run("search", "Lisbon").out()).doesNotContain("Lisbon");
        assertThat(run("remove", lisbon.toString()).err()).startsWith("removed before: ");
        assertThat(run("add", lisbon.toString()).code()).isZero();
        assertThat(run("show", "Maria Silva").out()).contains("Lisbon");
    }

    @Test
    void aFileOfAFolderThatWasBuiltIsFoundByItsPath() throws IOException {
        Path news = Files.createDirectories(folder.resolve("news/2019"));
        Path file = Files.writeString(news.resolve("c.txt"), "Ana Sousa was born in Faro.");
        assertThat(run("build", folder.resolve("news").toString()).code()).isZero();
        assertThat(run("build", news.toString()).err()).contains("nothing new: 1 articles");
        Files.writeString(file, "Ana Sousa was born in Braga.");
        assertThat(run("replace", file.toString()).code()).isZero();
        assertThat(run("show", "Ana Sousa").out()).contains("Braga").doesNotContain("Faro");
        assertThat(run("remove", file.toString()).err()).startsWith("removed https://graphwright.org/article/c-txt-");
        assertThat(run("show", "Ana Sousa").code()).isEqualTo(1);
    }

    @Test
    void aNameThatNoArticleHasIsSaid() {
        Cli.Result unknown = run("remove", "nothing.txt");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("no article nothing.txt in " + graph);
    }

    @Test
    void addDoesNotReplaceAndReplaceDoesNotAdd() throws IOException {
        Files.writeString(lisbon, "Maria Silva was born in Coimbra.");
        Cli.Result added = run("add", lisbon.toString());
        assertThat(added.code()).isEqualTo(1);
        assertThat(added.err()).contains("changed ones by replace");
        assertThat(run("show", "Maria Silva").out()).contains("Lisbon");
        assertThat(run("replace", lisbon.toString()).code()).isZero();
        assertThat(run("show", "Maria Silva").out()).contains("Coimbra").doesNotContain("Lisbon");
        Path other = Files.writeString(folder.resolve("c.txt"), "Maria Silva met Ana Sousa.");
        Cli.Result replaced = run("replace", other.toString());
        assertThat(replaced.code()).isEqualTo(1);
        assertThat(replaced.err()).contains("come in by the command add");
    }

    @Test
    void withoutAGraphTheFolderIsNamed() {
        graph = folder.resolve("none").toString();
        assertThat(run("add", lisbon.toString()).err()).contains("no graph in " + graph);
        assertThat(run("remove", "a").err()).contains("no graph in " + graph);
        assertThat(folder.resolve("none")).doesNotExist();
    }
}
