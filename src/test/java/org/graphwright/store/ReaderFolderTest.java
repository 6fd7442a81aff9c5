package org.graphwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderFolderTest {
    @TempDir
    Path graph;

    private Path generation;

    @BeforeEach
    void make() throws IOException {
        generation = graph.resolve("generations/000001");
        for (String file : new String[] {
            "form",
            "tdb2/tdb.lock",
            "tdb2/Data-0001/GSPO.dat",
            "tdb2/Data-0001/journal.jrnl",
            "text/write.lock",
            "text/s"
        }) {
            Files.createDirectories(generation.resolve(file).getParent());
            Files.writeString(generation.resolve(file), file.endsWith(".jrnl") ? "" : file);
        }
    }

    @Test
    void hasLinksToTheFilesAndNoneToLocksAndJournal() throws IOException {
        try (ReaderFolder reader = ReaderFolder.of(graph, generation)) {
            Path folder = reader.folder();
            assertThat(reader.isCopied()).isFalse();
            assertThat(Files.isSameFile(
                            folder.resolve("tdb2/Data-0001/GSPO.dat"), generation.resolve("tdb2/Data-0001/GSPO.dat")))
                    .isTrue();
            assertThat(folder.resolve("text/s")).hasContent("text/s");
            assertThat(folder.resolve("text/write.lock")).doesNotExist();
            assertThat(folder.resolve("tdb2/tdb.lock")).doesNotExist();
            assertThat(folder.resolve("tdb2/Data-0001/journal.jrnl")).doesNotExist();
            Folders.delete(generation);
            assertThat(folder.resolve("text/s")).hasContent("text/s");
        }
        assertThat(graph.resolve("readers")).isEmptyDirectory();
    }

    @Test
    void isACopyWithTheJournalWhereThatIsNotEmpty() throws IOException {
        Files.writeString(generation.resolve("tdb2/Data-0001/journal.jrnl"), "a change");
        try (ReaderFolder reader = ReaderFolder.of(graph, generation)) {
            assertThat(reader.isCopied()).isTrue();
            assertThat(reader.folder().resolve("tdb2/Data-0001/journal.jrnl")).hasContent("a change");
        }
    }

    @Test
    void isACopyWhereNothingCanBeWritten() throws IOException {
        Files.writeString(graph.resolve("readers"), "a file in the way");
        try (ReaderFolder reader = ReaderFolder.of(graph, generation)) {
            assertThat(reader.isCopied()).isTrue();
            assertThat(reader.folder().resolve("tdb2/Data-0001/GSPO.dat")).hasContent("tdb2/Data-0001/GSPO.dat");
        }
    }

    @Test
    void saysWhetherMoreCanBeWritten() throws IOException {
        try (ReaderFolder reader = ReaderFolder.of(graph, generation)) {
            assertThat(reader.isWritable()).isTrue();
            Folders.delete(reader.folder());
            assertThat(reader.isWritable()).isFalse();
        }
    }

    @Test
    void aGenerationThatWentIsSaid() throws IOException {
        Folders.delete(generation);
        assertThatThrownBy(() -> ReaderFolder.of(graph, generation)).isInstanceOf(NoSuchFileException.class);
        assertThat(graph.resolve("readers")).isEmptyDirectory();
    }

    @Test
    void whatKilledReadersHaveLeftIsSweptAwayAndWhatIsInUseStays() throws IOException {
        Path left = Files.createDirectories(graph.resolve("readers/graphwright-1"));
        Files.writeString(left.resolve("in-use"), "");
        try (ReaderFolder reader = ReaderFolder.of(graph, generation)) {
            ReaderFolder.sweep(graph);
            assertThat(left).doesNotExist();
            assertThat(reader.folder()).exists();
        }
    }

    @Test
    void aCopyKeepsStretchesWithoutContent() throws IOException {
        Path sparse = generation.resolve("tdb2/Data-0001/SPO.dat");
        byte[] content = new byte[300_000];
        content[200_000] = 1;
        Files.write(sparse, content);
        Path copy = graph.resolve("copy");
        Folders.copy(generation, copy);
        assertThat(copy.resolve("tdb2/Data-0001/SPO.dat")).hasBinaryContent(content);
        assertThat(copy.resolve("tdb2/Data-0001/journal.jrnl")).isEmptyFile();
    }
}
