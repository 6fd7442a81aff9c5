package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program that reads the output has ended, as {@code head} does: each command ends with 141 and in silence. */
class ClosedPipeTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Max Hill was born in Rome.\n");
        Cli.Result built = Cli.run(
                "build", file.toString(), "--graph", folder.resolve("kg").toString(), "--quiet", "--profile", "light");
        assertThat(built.code()).as(built.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--version",
                "build --help",
                "generate-completion",
                "formats",
                "extract KG/../a.txt --profile light",
                "extract KG/../a.txt --profile light --format jsonl",
                "query --list",
                "query -e SELECT*{?s?p?o} --graph KG",
                "query -e CONSTRUCT{?s?p?o}{?s?p?o} --graph KG",
                "search max --graph KG",
                "show Max_Hill --graph KG",
                "path Max_Hill Rome --graph KG",
                "timeline Max_Hill --graph KG",
                "why-same Max_Hill Rome --graph KG",
                "stats --graph KG",
                "export --graph KG",
                "export --format jsonld --graph KG"
            })
    void endsInSilence(String line) {
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(
                new StandardOutput(new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                }),
                true);
        String[] args = line.replace("KG", folder.resolve("kg").toString()).split(" ");
        for (int i = 0; i < args.length; i++) {
            args[i] = args[i].replace('_', ' ');
        }
        int code = Main.run(out, new PrintWriter(err, true), args);
        assertThat(err.toString()).doesNotContain("Exception", "graphwright:");
        assertThat(code).isEqualTo(141);
    }
}
