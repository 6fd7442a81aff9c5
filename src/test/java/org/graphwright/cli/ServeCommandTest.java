package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void namesTheFolderThatHasNoGraph() {
        Cli.Result result = Cli.run(
                "serve", "--port", "0", "--graph", folder.resolve("none").toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("no graph in " + folder.resolve("none"));
    }

    @Test
    void refusesNumbersThatMakeNoSense() {
        assertThat(Cli.run("serve", "--port", "70000").code()).isEqualTo(2);
        assertThat(Cli.run("serve", "--timeout", "0").code()).isEqualTo(2);
        assertThat(Cli.run("serve", "--max-rows", "0").err()).contains("--max-rows want more than zero");
    }
}
