package org.graphwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextGraphTest {
    /** In the order in which they change their place. */
    private static final List<String> PARTS = List.of("shards", "ontology", "settings.json");

    @TempDir
    Path graph;

    @Test
    void aChangeOfPlaceIsBroughtToItsEndWhereverItStopped() throws IOException {
        for (int moved = 0; moved <= 5; moved++) {
            Folders.delete(graph);
            write(graph, "old", "000007");
            write(graph.resolve("next"), "new", "000001");
            Files.writeString(graph.resolve("next/whole"), "000008\n");
            stopAfter(moved);

            GraphLock.take(graph).close();
            assertNew("generations/000008", moved);
            assertThat(graph.resolve("generations/000007")).doesNotExist();
        }
    }

    private void stopAfter(int moved) throws IOException {
        for (String part : PARTS.subList(0, Math.min(moved, PARTS.size()))) {
            Folders.delete(graph.resolve(part));
            Files.move(graph.resolve("next").resolve(part), graph.resolve(part));
        }
        if (moved > 3) {
            Files.move(graph.resolve("next/generations/000001"), graph.resolve("generations/000008"));
        }
        if (moved > 4) {
            Files.writeString(graph.resolve("current"), "000008\n");
        }
    }

    @Test
    void oneOfTheFormBeforeIsBroughtToItsEndToo() throws IOException {
        write(graph, "old", "000001");
        Files.move(graph.resolve("generations/000001/tdb2"), graph.resolve("tdb2"));
        Folders.delete(graph.resolve("generations"));
        Folders.delete(graph.resolve("current"));
        Path next = graph.resolve("next");
        write(next, "new", "000001");
        Files.move(next.resolve("generations/000001/tdb2"), next.resolve("tdb2"));
        Folders.delete(next.resolve("generations"));
        Folders.delete(next.resolve("current"));
        Files.writeString(next.resolve("whole"), "");
        GraphLock.take(graph).close();
        assertNew("", 0);
    }

    @Test
    void readersBringNothingToItsEnd() throws IOException {
        write(graph, "old", "000001");
        Files.writeString(graph.resolve("form"), "graphwright-graph-3\n");
        write(graph.resolve("next"), "new", "000001");
        Files.writeString(graph.resolve("next/whole"), "000002\n");
        new GraphForm(graph).require();
        assertThat(graph.resolve("settings.json")).hasContent("old");
        assertThat(GraphStore.exists(graph)).isTrue();
    }

    @Test
    void withoutTheMarkThePresentGraphStays() throws IOException {
        write(graph, "old", "000001");
        write(graph.resolve("next"), "new", "000001");
        GraphLock.take(graph).close();
        assertThat(graph.resolve("generations/000001/tdb2/nodes")).hasContent("old");
        assertThat(graph.resolve("next/generations/000001/tdb2/nodes")).hasContent("new");
    }

    private void assertNew(String store, int moved) {
        for (String file :
                List.of("form", "settings.json", "ontology/my.ttl", "shards/000001.tsv", store + "/tdb2/nodes")) {
            assertThat(Path.of(graph + "/" + file))
                    .as(moved + " moved: " + file)
                    .hasContent("new");
        }
        assertThat(graph.resolve("next")).doesNotExist();
    }

    private static void write(Path folder, String content, String generation) throws IOException {
        for (String file : List.of(
                "form",
                "settings.json",
                "ontology/my.ttl",
                "shards/000001.tsv",
                "generations/" + generation + "/tdb2/nodes")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), content);
        }
        Files.writeString(folder.resolve("current"), generation + "\n");
    }
}
