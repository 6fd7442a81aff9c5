package org.graphwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graphwright.model.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerationsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"../../other", "/etc", "..", "", "000001/../../x", "000001\n000002", "\u0000", "1"})
    void whatNamesNoGenerationIsNotFollowed(String name) throws IOException {
        Path graph = Files.createDirectories(folder.resolve("kg"));
        Path other = Files.createDirectories(folder.resolve("other/tdb2"));
        Files.createDirectories(graph.resolve("generations/000001/tdb2"));
        Files.writeString(graph.resolve("current"), name);
        assertThatThrownBy(() -> new Generations(graph).current())
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.STORE_DAMAGED))
                .hasMessageContaining(graph.resolve("current") + " does not name a generation")
                .hasMessageContaining("such as 000001");
        GraphLock.take(graph).close();
        assertThat(graph.resolve("generations/000001"))
                .as("what may count is not swept away")
                .exists();
        assertThat(other).exists();
        assertThat(graph.resolve("generations/000001/tdb2")).exists();
    }

    @Test
    void aNameIsFollowed() throws IOException {
        Path generation = Files.createDirectories(folder.resolve("generations/000012/tdb2"));
        Files.writeString(folder.resolve("current"), "000012\n");
        assertThat(new Generations(folder).current()).contains(generation.getParent());
    }
}
