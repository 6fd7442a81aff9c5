package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the folder with a file of every format in one command; FormatsTest says what each article has. */
class EveryFormatTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderWithEveryFormatIsBuiltInOneCommand() throws IOException {
        String graph = folder.resolve("kg").toString();
        Cli.Result built = Cli.run("build", "src/test/resources/formats", "--graph", graph, "--profile", "light");
        assertThat(built.code()).as("some is left aside").isEqualTo(1);
        assertThat(built.err()).contains("39 articles", "in French: Graphwright reads English");
        assertThat(Files.readAllLines(folder.resolve("kg/rejects.tsv"))).hasSize(6);
        Cli.Result exported = Cli.run("export", "--graph", graph);
        assertThat(exported.out())
                .contains("gw:source", "formats/archive/some.7z/four.txt", "gw:language")
                .doesNotContain(Path.of("").toAbsolutePath().toString());
    }
}
