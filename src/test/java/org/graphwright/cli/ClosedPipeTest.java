package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The program that reads the output has ended, as {@code head} does: each command ends with 141 and in silence. */
class ClosedPipeTest {
    private static final List<String> LINES = List.of(
            "--help",
            "--version",
            "build --help",
            "help show",
            "generate-completion",
            "formats",
            "extract KG/../a.txt --profile light",
            "extract KG/../a.txt --profile light --format jsonl",
            "query --list",
            "query -e SELECT*{?s?p?o} --graph KG",
            "query -e ASK{?s?p?o} --graph KG",
            "query -e CONSTRUCT{?s?p?o}{?s?p?o} --graph KG",
            "query people-and-roles --graph KG",
            "search max --graph KG",
            "search rome --graph KG",
            "search --names KG/../names.csv --graph KG",
            "show Max_Hill --graph KG",
            "path Max_Hill Rome --graph KG",
            "timeline Max_Hill --graph KG",
            "why Max_Hill birthPlace --graph KG",
            "why-same Max_Hill Rome --graph KG",
            "stats --graph KG",
            "report --graph KG",
            "report --format json --graph KG",
            "report --format tsv --graph KG",
            "ontology --graph KG",
            "dossier Max_Hill --graph KG",
            "validate --report --graph KG",
            "corrections --graph KG",
            "ask Where_was_Max_Hill_born? --graph KG",
            "ask Where_was_Max_Hill_born? --format json --graph KG",
            "diff KG KG/../other",
            "diff KG KG/../other --format turtle-patch",
            "diff KG KG/../other --format html",
            "evaluate src/samples/gold/small.gold.jsonl --profile light --first 1",
            "evaluate src/samples/gold/small.gold.jsonl --profile light --first 1 --format json",
            "export --graph KG",
            "export --format jsonld --graph KG",
            "export --format graphml --graph KG");

    /** Print to standard output only what a test cannot wait for, or nothing at all. */
    private static final Set<String> OTHERS = Set.of(
            "build",
            "add",
            "replace",
            "remove",
            "load",
            "cluster",
            "rebuild",
            "upgrade",
            "compact",
            "resolve",
            "split",
            "correct",
            "serve",
            "mcp",
            "train",
            "fit-belief");

    private static Stream<String> lines() {
        return LINES.stream();
    }

    @Test
    void noCommandIsLeftOut() {
        Set<String> tried = LINES.stream().map(line -> line.split(" ")[0]).collect(Collectors.toSet());
        tried.addAll(OTHERS);
        assertThat(tried)
                .containsAll(new CommandLine(new Main()).getSubcommands().keySet());
    }

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Max Hill was born in Rome.\n");
        Cli.Result built = Cli.run(
                "build", file.toString(), "--graph", folder.resolve("kg").toString(), "--quiet", "--profile", "light");
        assertThat(built.code()).as(built.err()).isZero();
        Files.writeString(folder.resolve("names.csv"), "name\nMax Hill\n");
        Files.writeString(folder.resolve("a.txt"), "Max Hill was born in Oslo.\n");
        String other = folder.resolve("other").toString();
        built = Cli.run("build", file.toString(), "--graph", other, "--quiet", "--profile", "light");
        assertThat(built.code()).as(built.err()).isZero();
        Cli.Result noted = Cli.run(
                "correct",
                "note",
                "Max Hill",
                "asked",
                "--graph",
                folder.resolve("kg").toString());
        assertThat(noted.code()).as(noted.err()).isZero();
    }

    @ParameterizedTest
    @MethodSource("lines")
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
        assertThat(err.toString()).isEmpty();
        assertThat(code).isEqualTo(141);
    }
}
