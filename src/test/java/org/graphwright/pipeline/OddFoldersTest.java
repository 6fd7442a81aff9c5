package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;
import org.graphwright.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders of graphs that are none, or of which something is gone: said in a sentence, never taken for less than there was, and mended where it can be. */
class OddFoldersTest {
    @TempDir
    private Path folder;

    @Test
    void aFileIsNoGraphNorIsALinkThatLeadsNowhere() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("none"));
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
        for (Path graph : List.of(file, link, loop)) {
            Stream.<Runnable>of(
                            () -> GraphStore.openExisting(graph).close(),
                            () -> build(graph, 0, 2),
                            () -> rebuild(graph),
                            () -> GraphBuild.resolve(graph, BuildProgress.NONE),
                            () -> new GraphCompaction(graph).compact(),
                            () -> new SettingsFolder(graph).read())
                    .forEach(use -> assertThatThrownBy(use::run)
                            .isInstanceOf(GraphwrightException.class)
                            .hasMessageMatching("a graph is a folder, and .* is a (file|link that leads nowhere)"));
        }
        assertThat(file).hasContent("mine");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\0", "../../etc", "\ufffd", "000001/.."})
    void ofWhatNamesNoGenerationTheStoreIsMadeAnew(String current) throws IOException {
        build(folder, 0, 5);
        String before = ArticleRemovalTest.quads(folder);
        Files.writeString(folder.resolve("current"), current);
        assertThatThrownBy(() -> GraphStore.openExisting(folder).log()).satisfies(OddFoldersTest::isDamaged);
        assertThatThrownBy(() -> build(folder, 0, 6)).satisfies(OddFoldersTest::isDamaged);
        rebuild(folder);
        assertThat(ArticleRemovalTest.quads(folder)).contains(before.split("\n")[0]);
        assertThat(articles()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void soItIsWhereAFileOfItIsCut() throws IOException {
        build(folder, 0, 5);
        try (Stream<Path> files = Files.walk(folder.resolve("generations"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith("GSPO.dat")).toList()) {
                Files.write(file, new byte[3000]);
            }
        }
        assertThatThrownBy(() -> GraphStore.openExisting(folder).log()).satisfies(OddFoldersTest::isDamaged);
        rebuild(folder);
        assertThat(articles()).isEqualTo(5);
    }

    @Test
    void articlesDoNotGoWithShardsThatAreGone() throws IOException {
        build(folder, 0, 40);
        Files.delete(folder.resolve("shards/000001.tsv"));
        assertLostIsTold("32 in all");
        assertThat(articles()).isEqualTo(40);
        // who has the articles can give them again
        build(folder, 0, 40);
        assertThat(articles()).isEqualTo(40);
        try (Stream<Path> files = Files.walk(folder.resolve("shards"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        assertLostIsTold("40 in all");
        Files.delete(folder.resolve("shards"));
        assertLostIsTold("40 in all");
        assertThat(articles()).isEqualTo(40);
    }

    private void assertLostIsTold(String number) {
        Stream.<Runnable>of(
                        () -> rebuild(folder),
                        () -> GraphBuild.resolve(folder, BuildProgress.NONE),
                        () -> new GraphUpgrade(folder, BuildProgress.NONE).upgrade(),
                        () -> build(folder, 0, 0))
                .forEach(change -> assertThatThrownBy(change::run)
                        .isInstanceOf(BuildException.class)
                        .hasMessageContaining(number)
                        .hasMessageContaining("in shards that are gone"));
    }

    @Test
    void aListOfAShardThatIsNoneIsTold() throws IOException {
        build(folder, 0, 3);
        Path list = folder.resolve("shards/000001.tsv");
        String whole = Files.readString(list);
        for (String broken : List.of(
                "",
                whole.replaceFirst("\t\\d+\t", "\tmany\t"),
                whole.replace('\t', ' '),
                whole.substring(0, whole.indexOf('\n') + 30),
                whole + "\n",
                whole.replaceFirst("\n", "\n\t"))) {
            Files.writeString(list, broken);
            assertThatThrownBy(() -> build(folder, 0, 4))
                    .isInstanceOf(BuildException.class)
                    .hasMessageContaining("no list of a shard");
        }
    }

    @Test
    void whoCannotWriteDownACorrectionSaysWhere() throws IOException {
        build(folder, 0, 3);
        Files.delete(folder.resolve("lock"));
        Files.createDirectory(folder.resolve("lock"));
        assertThatThrownBy(() -> new CorrectionChange(folder).undo("1234567890"))
                .isInstanceOf(BuildException.class)
                .hasMessageStartingWith("cannot write to " + folder + ": ")
                .hasMessageEndingWith("; nothing was changed");
    }

    private static void isDamaged(Throwable e) {
        assertThat(((GraphwrightException) e).code()).isEqualTo(ErrorCode.STORE_DAMAGED);
    }

    private int articles() {
        try (GraphStore store = GraphStore.openExisting(folder)) {
            return store.log().size();
        }
    }

    private static void build(Path graph, int from, int to) {
        ArticleRemovalTest.build(graph, ArticleRemovalTest.articles(from, to), Change.ANY);
    }

    private static void rebuild(Path graph) {
        new GraphRebuild(graph, ToyReader.factory(), 1, BuildProgress.NONE).rebuild();
    }
}
