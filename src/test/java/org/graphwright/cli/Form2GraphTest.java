package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A graph of the form {@code graphwright-graph-2}, in {@code src/test/resources/graph}, is read, changed and upgraded. Kept for good. */
class Form2GraphTest {
    @TempDir
    private Path folder;

    private Path graph;

    @BeforeEach
    void unpack() throws IOException {
        OldGraph.unpack("graph-of-form-2.tar.gz", folder);
        graph = folder.resolve("graph-2");
    }

    @Test
    void isReadAndStaysAsItIs() {
        Cli.Result result = run("show", "Nepal");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(run("stats").code()).isZero();
        assertThat(graph.resolve("form")).hasContent("graphwright-graph-2");
        assertThat(graph.resolve("current")).doesNotExist();
        assertThat(graph.resolve("tdb2")).exists();
    }

    @Test
    void aChangeGivesItThePresentForm() throws IOException {
        Path file = Files.writeString(folder.resolve("new.txt"), "Max Hill was born in Rome.\n");
        Cli.Result added = run("add", file.toString(), "--quiet");
        assertThat(added.code()).as(added.err()).isZero();
        assertThat(run("show", "Max Hill").code()).isZero();
        Cli.Result shown = run("show", "Nepal");
        assertThat(shown.code()).isZero();
        assertThat(shown.err()).as("what was there is not written anew").contains("graphwright upgrade");
        verify();
    }

    @Test
    void isUpgradedWithoutReading() {
        Cli.Result upgraded = run("upgrade");
        assertThat(upgraded.code()).as(upgraded.err()).isZero();
        assertThat(upgraded.err()).contains("wrote 2 articles of " + graph + " anew; none was read");
        Cli.Result shown = run("show", "Nepal");
        assertThat(shown.code()).isZero();
        assertThat(shown.err()).doesNotContain("upgrade");
        verify();
    }

    @Test
    void whoReadsItIsToldHowToUpgradeIt() {
        assertThat(run("query", "events").err())
                .contains("was written by another version")
                .contains("graphwright upgrade --graph " + graph);
    }

    private void verify() {
        assertThat(graph.resolve("form")).hasContent("graphwright-graph-3");
        assertThat(graph.resolve("tdb2")).doesNotExist();
        try (GraphStore store = GraphStore.openExisting(graph)) {
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
    }

    private Cli.Result run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--graph";
        all[arguments.length + 1] = graph.toString();
        return Cli.run(all);
    }
}
