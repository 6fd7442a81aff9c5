package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.graphwright.belief.FactKey;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.Target;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreCheck;
import org.graphwright.store.WorkingCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that goes by what it found out before makes the graph that is made of the same corrections from nothing. */
class GraphCorrectionDeskTest {
    private static final String ADA = "https://graphwright.org/id/person/ada";

    static final List<Correction> CORRECTIONS = List.of(
            new Correction.Reject(new Target.OfFact(
                    new FactKey(ADA, new PropertyName("metWith"), "https://graphwright.org/id/person/boa", null))),
            new Correction.Rename(ADA, "Countess Ada"),
            new Correction.Reclassify(ADA, "Organization"),
            new Correction.Hide("https://graphwright.org/id/person/bob"),
            new Correction.Confirm(new Target.OfFact(
                    new FactKey(ADA, new PropertyName("metWith"), "https://graphwright.org/id/person/boc", null))),
            new Correction.Merge("https://graphwright.org/id/person/bod", "https://graphwright.org/id/person/boe"),
            new Correction.PartMentions(
                    List.of(new Correction.PartMentions.Place("article-3", "Ada met Bod. Then Namek came.", "Ada", 0)),
                    ADA,
                    null,
                    null),
            new Correction.PartMentions(
                    List.of(new Correction.PartMentions.Place("article-5", "Ada met Bof. Then Namek came.", "Ada", 0)),
                    ADA,
                    "https://graphwright.org/id/person/bog",
                    "Bog"),
            new Correction.PartUses(
                    List.of(new Correction.PartUses.Use("article-7", "Ada")),
                    ADA,
                    "https://graphwright.org/id/person/boi"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void oneCorrectionAfterTheOtherGivesWhatAllOfThemGiveAtOnce() throws IOException {
        Path graph = folder.resolve("kg");
        ArticleRemovalTest.build(graph, ArticleRemovalTest.articles(0, 12), Change.ANY);
        List<String> untouched = quads(graph);
        WorkingCopy copy = new WorkingCopy(graph);
        GraphCorrectionDesk desk = new GraphCorrectionDesk(graph, "Ann", copy);
        desk.prepare();
        for (Correction correction : CORRECTIONS) {
            List<String> before = quads(copy);
            assertThat(desk.keep(correction, null)).hasSize(1);
            assertThat(quads(copy)).isNotEqualTo(before).isEqualTo(madeFromNothing(graph));
            assertThat(desk.states()).hasSameSizeAs(desk.read().entries());
        }
        desk.close();
        assertThat(quads(graph)).isEqualTo(madeFromNothing(graph));
        assertThat(new CorrectionStates(graph).areOf(desk.read())).isTrue();

        WorkingCopy other = new WorkingCopy(graph);
        try (GraphCorrectionDesk again = new GraphCorrectionDesk(graph, "Ann", other)) {
            again.prepare();
            for (var entry : again.read().entries()) {
                again.undo(entry.id());
            }
            assertThat(quads(other)).isEqualTo(untouched).isEqualTo(madeFromNothing(graph));
        }
        assertThat(quads(graph)).isEqualTo(untouched);
    }

    @Test
    void oneCorrectionAfterTheOtherGivesTheSameWithoutACopy() throws IOException {
        Path graph = folder.resolve("kg");
        ArticleRemovalTest.build(graph, ArticleRemovalTest.articles(0, 12), Change.ANY);
        try (GraphCorrectionDesk desk = new GraphCorrectionDesk(graph, "Ann", new WorkingCopy(graph))) {
            desk.keep(CORRECTIONS.get(0), null);
            assertThat(quads(graph)).isEqualTo(madeFromNothing(graph));
        }
    }

    @Test
    void whatWasKeptBeforeAKillIsAppliedAtTheNextStart() throws IOException {
        Path graph = folder.resolve("kg");
        ArticleRemovalTest.build(graph, ArticleRemovalTest.articles(0, 12), Change.ANY);
        List<String> untouched = quads(graph);
        WorkingCopy copy = new WorkingCopy(graph);
        GraphCorrectionDesk killed = new GraphCorrectionDesk(graph, "Ann", copy);
        killed.prepare();
        killed.keep(CORRECTIONS.get(0), null);
        assertThat(quads(graph)).isEqualTo(untouched);
        Path left = folder.resolve("left");
        copy(graph, left, List.of("shards", "corrections", "settings.json", "form", "generations", "current"));
        killed.close();
        try (GraphCorrectionDesk desk = new GraphCorrectionDesk(left, "Ann", new WorkingCopy(left))) {
            assertThat(desk.states()).isEmpty();
            desk.catchUp();
            assertThat(desk.states()).containsValue("applied");
            assertThat(quads(left)).isEqualTo(quads(graph)).isNotEqualTo(untouched);
        }
    }

    @Test
    void aCopyIsPastWhenAnotherChangesTheGraph() throws IOException {
        Path graph = folder.resolve("kg");
        ArticleRemovalTest.build(graph, ArticleRemovalTest.articles(0, 12), Change.ANY);
        WorkingCopy copy = new WorkingCopy(graph);
        try (GraphCorrectionDesk desk = new GraphCorrectionDesk(graph, "Ann", copy)) {
            desk.prepare();
            assertThat(copy.isPresent()).isTrue();
            ArticleRemovalTest.build(graph, ArticleRemovalTest.articles(12, 14), Change.ANY);
            assertThat(copy.isPresent()).isFalse();
            desk.keep(CORRECTIONS.get(0), null);
            assertThat(quads(graph)).isEqualTo(madeFromNothing(graph));
        }
    }

    @Test
    void aCopyThatIsAheadIsPastToo_whenACommandCorrectsMeanwhile() throws IOException {
        Path graph = folder.resolve("kg");
        ArticleRemovalTest.build(graph, ArticleRemovalTest.articles(0, 12), Change.ANY);
        WorkingCopy copy = new WorkingCopy(graph);
        try (GraphCorrectionDesk desk = new GraphCorrectionDesk(graph, "Ann", copy)) {
            desk.prepare();
            desk.keep(CORRECTIONS.get(0), null);
            assertThat(quads(copy)).isNotEqualTo(quads(graph));
            command(graph, CORRECTIONS.get(1));
            assertThat(copy.isPresent()).isFalse();
            assertThat(copy.view(-1)).isEmpty();
            assertThat(desk.states()).hasSize(2).containsOnlyKeys(ids(desk)).doesNotContainValue("open");
            assertThat(quads(graph)).isEqualTo(madeFromNothing(graph));
            desk.keep(CORRECTIONS.get(3), null);
            assertThat(quads(graph)).isEqualTo(madeFromNothing(graph));
            desk.prepare();
            desk.keep(CORRECTIONS.get(5), null);
            assertThat(quads(copy)).isEqualTo(madeFromNothing(graph));
        }
        assertThat(quads(graph)).isEqualTo(madeFromNothing(graph));
    }

    @Test
    void closingWaitsForWhatIsBeingPrepared_andNothingIsPreparedAfterwards() throws Exception {
        Path graph = folder.resolve("kg");
        ArticleRemovalTest.build(graph, ArticleRemovalTest.articles(0, 12), Change.ANY);
        for (int i = 0; i < 5; i++) {
            WorkingCopy copy = new WorkingCopy(graph);
            GraphCorrectionDesk desk = new GraphCorrectionDesk(graph, "Ann", copy);
            CompletableFuture<Void> preparing = CompletableFuture.runAsync(() -> {
                try {
                    desk.prepare();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            while (!copy.isPresent() && !preparing.isDone()) {
                Thread.onSpinWait();
            }
            desk.close();
            assertThat(preparing).succeedsWithin(Duration.ofMinutes(1));
            desk.prepare();
            assertThat(copy.isPresent()).isFalse();
        }
    }

    @Test
    void everyCopyIsSeenToBeAnotherThanTheOneBefore() throws IOException {
        Path graph = folder.resolve("kg");
        ArticleRemovalTest.build(graph, ArticleRemovalTest.articles(0, 12), Change.ANY);
        try (WorkingCopy copy = new WorkingCopy(graph)) {
            copy.prepare();
            WorkingCopy.View first = copy.view(-1).orElseThrow();
            first.leave().run();
            assertThat(copy.view(first.changes())).isEmpty();
            command(graph, CORRECTIONS.get(1));
            copy.prepare();
            assertThat(copy.view(first.changes())).hasValueSatisfying(second -> {
                assertThat(second.isChanged()).isFalse();
                second.leave().run();
            });
        }
    }

    /** As another process does it. */
    private static void command(Path graph, Correction correction) throws IOException {
        new CorrectionChange(graph).keep(List.of(CorrectionEntry.of(correction, "Bob", Instant.now(), null, null)));
        GraphBuild.resolve(graph, BuildProgress.NONE);
    }

    private static String[] ids(GraphCorrectionDesk desk) throws IOException {
        return desk.read().entries().stream().map(CorrectionEntry::id).toArray(String[]::new);
    }

    /** What the shards and corrections of a graph give where there is no store yet. */
    private List<String> madeFromNothing(Path graph) throws IOException {
        return madeFromNothing(graph, folder);
    }

    static List<String> madeFromNothing(Path graph, Path folder) throws IOException {
        Path other = Files.createTempDirectory(folder, "from-nothing");
        copy(graph, other, List.of("shards", "corrections", "settings.json", "form"));
        GraphBuild.resolve(other, BuildProgress.NONE);
        return quads(other);
    }

    static void copy(Path graph, Path other, List<String> parts) throws IOException {
        for (String part : parts) {
            try (Stream<Path> files = Files.walk(graph.resolve(part))) {
                for (Path file : files.toList()) {
                    Path copy = other.resolve(graph.relativize(file).toString());
                    if (!Files.isDirectory(file)) {
                        Files.createDirectories(copy.getParent());
                        Files.copy(file, copy);
                    }
                }
            }
        }
    }

    private static List<String> quads(WorkingCopy copy) {
        return quads(copy.store().orElseThrow());
    }

    /** All but when articles were read, sorted. */
    static List<String> quads(Path graph) {
        try (GraphStore store = GraphStore.openExisting(graph)) {
            return quads(store);
        }
    }

    private static List<String> quads(GraphStore store) {
        assertThat(new StoreCheck(store).verify()).isEmpty();
        return store.read(dataset -> dataset.stream()
                .filter(quad -> !quad.getPredicate().equals(Vocabulary.READ_AT))
                .map(Object::toString)
                .sorted()
                .toList());
    }
}
