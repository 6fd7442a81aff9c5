package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.model.ErrorCode;
import org.graphwright.ontology.Ontology;
import org.graphwright.store.GraphLock;
import org.graphwright.store.StoreException;
import org.graphwright.store.WorkingCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two processes correct one graph at the same time, as a page and commands do: each waits for the other, and no correction is lost. */
class CorrectingTogetherTest {
    private static final int COMMANDS = 6;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path graph = Path.of("");

    @BeforeEach
    void build() {
        graph = folder.resolve("kg");
        ArticleRemovalTest.build(graph, ArticleRemovalTest.articles(0, 12), Change.ANY);
    }

    @Test
    @Timeout(300)
    void whatBothCorrectIsKeptAndInTheGraph() throws IOException, InterruptedException {
        Process page = start(graph);
        List<Correction> expected = new ArrayList<>(GraphCorrectionDeskTest.CORRECTIONS);
        for (int i = 0; i < COMMANDS; i++) {
            Correction rename = new Correction.Rename("https://graphwright.org/id/person/boc", "Boc the " + i + "th");
            Correction note = new Correction.Note("https://graphwright.org/id/person/ada", "note " + i);
            new CorrectionChange(graph)
                    .keep(List.of(
                            CorrectionEntry.of(rename, "Bob", Instant.now(), null, null),
                            CorrectionEntry.of(note, "Bob", Instant.now(), null, null)));
            GraphBuild.resolve(graph, BuildProgress.NONE, new GraphResolution(graph, Ontology.standard()));
            expected.add(note);
            if (i == COMMANDS - 1) {
                expected.add(rename);
            }
        }
        assertThat(page.getInputStream().readAllBytes())
                .as("the page says that it kept all, and that all is in the graph")
                .containsExactly(CorrectingProcess.KEPT, CorrectingProcess.PUBLISHED);
        assertThat(page.waitFor()).isZero();
        assertThat(new CorrectionFolder(graph).read().entries().stream().map(CorrectionEntry::correction))
                .containsExactlyInAnyOrderElementsOf(expected);
        try (GraphCorrectionDesk next = new GraphCorrectionDesk(graph, "Ann", new WorkingCopy(graph))) {
            next.catchUp();
        }
        assertThat(GraphCorrectionDeskTest.quads(graph))
                .isEqualTo(GraphCorrectionDeskTest.madeFromNothing(graph, folder));
    }

    @Test
    void whoWaitsInVainIsToldThatNothingWasChanged() throws IOException {
        try (GraphLock held = GraphLock.take(graph)) {
            CorrectionChange change = new CorrectionChange(graph, new SharedLock(graph, Duration.ofMillis(300)));
            assertThatThrownBy(() -> change.keep(List.of(CorrectionEntry.of(
                            GraphCorrectionDeskTest.CORRECTIONS.get(0), "Bob", Instant.now(), null, null))))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BUSY))
                    .hasMessage("somebody else is changing the graph in " + graph + ", nothing was changed");
        }
        assertThat(new CorrectionFolder(graph).read().isEmpty()).isTrue();
    }

    private static Process start(Path graph) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        CorrectingProcess.class.getName(),
                        graph.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .put(
                        "CLASSPATH",
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(entry -> !entry.contains("hadoop-client"))
                                .collect(Collectors.joining(File.pathSeparator)));
        return builder.start();
    }
}
