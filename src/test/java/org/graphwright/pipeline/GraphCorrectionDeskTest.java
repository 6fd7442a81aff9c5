package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.belief.FactKey;
import org.graphwright.correct.Correction;
import org.graphwright.correct.Target;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that goes by what it found out before makes the graph that is made of the same corrections from nothing. */
class GraphCorrectionDeskTest {
    private static final String ADA = "https://graphwright.org/id/person/ada";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void oneCorrectionAfterTheOtherGivesWhatAllOfThemGiveAtOnce() throws IOException {
        Path graph = folder.resolve("kg");
        ArticleRemovalTest.build(graph, ArticleRemovalTest.articles(0, 12), Change.ANY);
        List<String> untouched = quads(graph);
        GraphCorrectionDesk desk = new GraphCorrectionDesk(graph, "Ann");
        desk.prepare();
        for (Correction correction : List.of(
                new Correction.Reject(
                        new Target.OfFact(new FactKey(ADA, "metWith", "https://graphwright.org/id/person/boa", null))),
                new Correction.Rename(ADA, "Countess Ada"),
                new Correction.Reclassify(ADA, "Organization"),
                new Correction.Hide("https://graphwright.org/id/person/bob"),
                new Correction.Confirm(
                        new Target.OfFact(new FactKey(ADA, "metWith", "https://graphwright.org/id/person/boc", null))),
                new Correction.Merge(
                        "https://graphwright.org/id/person/bod", "https://graphwright.org/id/person/boe"))) {
            List<String> before = quads(graph);
            assertThat(desk.keep(correction, null)).hasSize(1);
            assertThat(quads(graph)).isNotEqualTo(before).isEqualTo(madeFromNothing(graph));
        }
        for (var entry : desk.read().entries()) {
            desk.undo(entry.id());
        }
        assertThat(quads(graph)).isEqualTo(untouched).isEqualTo(madeFromNothing(graph));
    }

    /** What the shards and corrections of a graph give where there is no store yet. */
    private List<String> madeFromNothing(Path graph) throws IOException {
        Path other = Files.createTempDirectory(folder, "from-nothing");
        for (String part : List.of("shards", "corrections", "settings.json", "form")) {
            try (Stream<Path> files = Files.walk(graph.resolve(part))) {
                for (Path file : files.toList()) {
                    Path copy = other.resolve(graph.relativize(file));
                    if (!Files.isDirectory(file)) {
                        Files.createDirectories(copy.getParent());
                        Files.copy(file, copy);
                    }
                }
            }
        }
        GraphBuild.resolve(other, BuildProgress.NONE);
        return quads(other);
    }

    /** All but when articles were read, sorted. */
    private static List<String> quads(Path graph) {
        try (GraphStore store = GraphStore.openExisting(graph)) {
            assertThat(new StoreCheck(store).verify()).isEmpty();
            return store.read(dataset -> dataset.stream()
                    .filter(quad -> !quad.getPredicate().equals(Vocabulary.READ_AT))
                    .map(Object::toString)
                    .sorted()
                    .toList());
        }
    }
}
