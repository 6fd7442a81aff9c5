package org.graphwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graphwright.model.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextGraphTest {
    private static final List<String> FILES =
            List.of("form", "settings.json", "ontology/my.ttl", "shards/000001.tsv", "tdb2/nodes", "text/segments");

    @TempDir
    Path graph;

    @Test
    void aChangeOfPlaceIsBroughtToItsEndWhereverItStopped() throws IOException {
        for (int moved = 0; moved <= FILES.size(); moved++) {
            for (boolean halfWay : List.of(false, true)) {
                Folders.delete(graph);
                write(graph, "old");
                write(graph.resolve("next"), "new");
                Files.writeString(graph.resolve("next/whole"), "");
                Files.writeString(graph.resolve("tdb2.loading"), "");
                stopAfter(moved, halfWay);

                GraphLock.take(graph).close();
                for (String file : FILES) {
                    assertThat(graph.resolve(file))
                            .as(moved + " moved: " + file)
                            .hasContent("new");
                }
                assertThat(graph.resolve("next")).doesNotExist();
                assertThat(graph.resolve("tdb2.loading")).doesNotExist();
            }
        }
    }

    private void stopAfter(int moved, boolean halfWay) throws IOException {
        for (int i = 0; i < moved; i++) {
            String part = FILES.get(i).replaceFirst("/.*", "");
            Folders.delete(graph.resolve(part));
            Files.move(graph.resolve("next").resolve(part), graph.resolve(part));
        }
        if (halfWay && moved < FILES.size()) {
            Folders.delete(graph.resolve(FILES.get(moved).replaceFirst("/.*", "")));
        }
    }

    @Test
    void withoutTheMarkThePresentGraphStays() throws IOException {
        write(graph, "old");
        write(graph.resolve("next"), "new");
        GraphLock.take(graph).close();
        assertThat(graph.resolve("tdb2/nodes")).hasContent("old");
        assertThat(graph.resolve("next/tdb2/nodes")).hasContent("new");
    }

    @Test
    void whoReadsBringsItToItsEndToo() throws IOException {
        write(graph, "old");
        write(graph.resolve("next"), "new");
        Files.writeString(graph.resolve("next/form"), "graphwright-graph-2\n");
        Files.writeString(graph.resolve("next/whole"), "");
        new GraphForm(graph).require();
        assertThat(graph.resolve("tdb2/nodes")).hasContent("new");
    }

    @Test
    void whileAnotherBringsItToItsEndThatIsSaid() throws IOException {
        write(graph, "old");
        try (GraphLock lock = GraphLock.take(graph)) {
            write(graph.resolve("next"), "new");
            Files.writeString(graph.resolve("next/whole"), "");
            assertThatThrownBy(() -> new GraphForm(graph).require())
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BUSY));
        }
    }

    private static void write(Path folder, String content) throws IOException {
        for (String file : FILES) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), content);
        }
    }
}
