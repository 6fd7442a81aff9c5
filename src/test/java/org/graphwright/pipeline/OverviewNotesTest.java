package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.graphwright.correct.Correction;
import org.graphwright.explore.KeptOverview;
import org.graphwright.explore.KeptOverviewTest;
import org.graphwright.explore.Stats;
import org.graphwright.ontology.Ontology;
import org.graphwright.store.GenerationNotes;
import org.graphwright.store.GraphStore;
import org.graphwright.store.WorkingCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever changes a graph keeps what the first page shows of it, as it is by then. */
class OverviewNotesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path graph;

    @Test
    void eachGenerationKeepsItsOwn() throws IOException {
        ArticleRemovalTest.build(graph, ArticleRemovalTest.articles(0, 12), Change.ANY);
        long first = checked().articles();
        ArticleRemovalTest.build(graph, ArticleRemovalTest.articles(12, 14), Change.ANY);
        assertThat(checked().articles()).isEqualTo(first + 2);
        ArticleRemovalTest.remove(graph, "article-3");
        assertThat(checked().articles()).isEqualTo(first + 1);
        new GraphCompaction(graph).compact();
        assertThat(checked().articles()).isEqualTo(first + 1);
        new GraphUpgrade(graph, BuildProgress.NONE).upgrade();
        assertThat(checked().articles()).isEqualTo(first + 1);
    }

    @Test
    void correctionsChangeWhatIsKept() throws IOException {
        ArticleRemovalTest.build(graph, ArticleRemovalTest.articles(0, 12), Change.ANY);
        long things = checked().things();
        for (Consumer<GraphCorrectionDesk> first : List.<Consumer<GraphCorrectionDesk>>of(desk -> {}, this::prepare)) {
            try (GraphCorrectionDesk desk = new GraphCorrectionDesk(graph, "Ann", new WorkingCopy(graph))) {
                first.accept(desk);
                for (Correction correction : GraphCorrectionDeskTest.CORRECTIONS) {
                    desk.keep(correction, null);
                }
            }
            assertThat(checked().things())
                    .as("one hidden, two merged, one parted from others")
                    .isEqualTo(things - 1);
            try (GraphCorrectionDesk desk = new GraphCorrectionDesk(graph, "Ann", new WorkingCopy(graph))) {
                for (var entry : desk.read().entries()) {
                    desk.undo(entry.id());
                }
            }
            assertThat(checked().things()).isEqualTo(things);
        }
    }

    @Test
    void aGraphWithoutIsReadAsBefore() throws IOException {
        ArticleRemovalTest.build(graph, ArticleRemovalTest.articles(0, 3), Change.ANY);
        Files.delete(graph.resolve("generations/000001").resolve(GenerationNotes.OVERVIEW));
        try (GraphStore store = GraphStore.openExisting(graph)) {
            assertThat(KeptOverview.in(store.view()).stats()).isEmpty();
        }
        ArticleRemovalTest.build(graph, ArticleRemovalTest.articles(3, 4), Change.ANY);
        assertThat(checked().articles()).isEqualTo(4);
    }

    private void prepare(GraphCorrectionDesk desk) {
        try {
            desk.prepare();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stats checked() {
        try (GraphStore store = GraphStore.openExisting(graph)) {
            KeptOverviewTest.checkIsOf(store.dataset(), Ontology.standard(), store.view());
            return KeptOverview.in(store.view()).stats().orElseThrow();
        }
    }
}
