package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A graph of the form {@code graphwright-graph-3}, with generations, that the light profile made of two of {@code src/samples/news}, is read
 * and changed. Kept for good: a change of what is written is told to its readers, never a reason to refuse it.
 */
class Form3GraphTest {
    private static final Path LISTS = Path.of("src/test/resources/graph");

    @TempDir
    private Path folder;

    private Path graph;

    @BeforeEach
    void unpack() throws IOException {
        OldGraph.unpack("graph-of-form-3.tar.gz", folder);
        graph = folder.resolve("graph-3");
    }

    @Test
    void isReadAndChanged() throws IOException {
        for (List<String> command : List.of(
                List.of("show", "Nepal"),
                List.of("stats"),
                List.of("query", "events"),
                List.of("timeline", "Nepal"),
                List.of("search", "earthquake"),
                List.of("validate"))) {
            Cli.Result result = run(command);
            assertThat(result.code()).as(command + ": " + result.err()).isZero();
        }
        Path file = Files.writeString(folder.resolve("new.txt"), "Max Hill was born in Rome.\n");
        Cli.Result added = run(List.of("add", file.toString(), "--quiet"));
        assertThat(added.code()).as(added.err()).isZero();
        assertThat(run(List.of("show", "Max Hill")).code()).isZero();
        assertThat(run(List.of("show", "Nepal")).code()).isZero();
        try (GraphStore store = GraphStore.openExisting(graph)) {
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
    }

    /**
     * Fails where articles are written in other triples than before. If a command or a named query relies on what is new, raise {@code
     * WrittenForm.PRESENT}, so that older graphs are told to {@code upgrade}, and keep the new list under the new name; else change the list.
     */
    @Test
    void articlesAreWrittenAsTheWrittenFormSays() throws IOException {
        Cli.Result upgraded = run(List.of("upgrade"));
        assertThat(upgraded.code()).as(upgraded.err()).isZero();
        Path current = graph.resolve("generations")
                .resolve(Files.readString(graph.resolve("current")).strip());
        String form = Files.readString(current.resolve("written")).strip();
        Cli.Result written = run(
                List.of("query", "--format", "csv", LISTS.resolve("written.rq").toString()));
        assertThat(written.out().lines()).containsExactlyElementsOf(Files.readAllLines(LISTS.resolve(form + ".csv")));
    }

    private Cli.Result run(List<String> arguments) {
        return Cli.run(Stream.concat(arguments.stream(), Stream.of("--graph", graph.toString()))
                .toArray(String[]::new));
    }
}
