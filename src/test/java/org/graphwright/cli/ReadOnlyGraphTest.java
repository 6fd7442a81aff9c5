package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A graph beside whose files nothing can be made, here because a file is in the way, is read from a copy, and nothing in it changes. */
class ReadOnlyGraphTest {
    @TempDir
    private Path folder;

    @Test
    void everyReadingCommandAnswersAndSaysSo() throws IOException {
        Path graph = folder.resolve("kg");
        Path file = Files.writeString(folder.resolve("a.txt"), "Max Hill was born in Rome.\n");
        Cli.Result built =
                Cli.run("build", file.toString(), "--graph", graph.toString(), "--quiet", "--profile", "light");
        assertThat(built.code()).as(built.err()).isZero();
        Files.deleteIfExists(graph.resolve("readers"));
        Files.writeString(graph.resolve("readers"), "");
        List<String> before = files(graph);
        for (List<String> command : List.of(
                List.of("stats"),
                List.of("search", "max"),
                List.of("show", "Max Hill"),
                List.of("timeline", "Max Hill"),
                List.of("query", "people-and-roles"),
                List.of("export"),
                List.of("validate"))) {
            List<String> args = new ArrayList<>(command);
            args.addAll(List.of("--graph", graph.toString()));
            Cli.Result result = Cli.run(args.toArray(new String[0]));
            assertThat(result.code()).as(result.err()).isZero();
            assertThat(result.err()).contains("graphwright: " + graph + " cannot be written: reading a copy of it in ");
        }
        assertThat(files(graph)).isEqualTo(before);
    }

    @Test
    void saysSoWhereThereIsNoRoomForACopy() throws IOException {
        Path graph = folder.resolve("kg");
        Path file = Files.writeString(folder.resolve("a.txt"), "Max Hill was born in Rome.\n");
        Cli.run("build", file.toString(), "--graph", graph.toString(), "--quiet", "--profile", "light");
        Files.deleteIfExists(graph.resolve("readers"));
        Files.writeString(graph.resolve("readers"), "");
        String usual =
                System.setProperty("java.io.tmpdir", folder.resolve("none").toString());
        try {
            Cli.Result result = Cli.run("stats", "--graph", graph.toString());
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err())
                    .contains("no room in " + folder.resolve("none"))
                    .contains("let java.io.tmpdir name another folder")
                    .doesNotContain("damaged");
        } finally {
            System.setProperty("java.io.tmpdir", usual);
        }
    }

    private static List<String> files(Path graph) throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(graph)) {
            for (Path file : all.sorted().toList()) {
                files.add(file + " " + Files.getLastModifiedTime(file));
            }
        }
        return files;
    }
}
