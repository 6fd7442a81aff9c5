package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Profile;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFolderTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Path graph = folder.resolve("kg");
        Path one = ontology("a/my.ttl", "# one\n");
        Path other = ontology("b/my.ttl", "# other\n");
        Path model = folder.resolve("my/../my/model");
        ExtractorOptions options = new ExtractorOptions(Profile.LIGHT, model, List.of(one, other), 0.25, true);
        new SettingsFolder(graph).write(new GraphSettings(options, "digest"));
        Files.delete(one);

        GraphSettings read = new SettingsFolder(graph).read();
        assertThat(read.modelDigest()).isEqualTo("digest");
        assertThat(read.options().profile()).isEqualTo(Profile.LIGHT);
        assertThat(read.options().model()).isEqualTo(folder.resolve("my/model").toAbsolutePath());
        assertThat(read.options().minConfidence()).isEqualTo(0.25);
        assertThat(read.options().allClauses()).isTrue();
        assertThat(read.options().ontology())
                .containsExactly(graph.resolve("ontology/my.ttl"), graph.resolve("ontology/2-my.ttl"));
        assertThat(graph.resolve("ontology/my.ttl")).hasContent("# one\n");
        assertThat(graph.resolve("ontology/2-my.ttl")).hasContent("# other\n");
        assertThat(graph.resolve("settings.json"))
                .hasContent("""
                {
                  "format" : 1,
                  "profile" : "light",
                  "model" : {
                    "folder" : "%s",
                    "sha256" : "digest"
                  },
                  "ontology" : [ "my.ttl", "2-my.ttl" ],
                  "minConfidence" : 0.25,
                  "allClauses" : true
                }""".formatted(folder.resolve("my/model").toAbsolutePath()));
    }

    @Test
    void theSameAgainWritesNothing() throws IOException {
        SettingsFolder settings = new SettingsFolder(folder);
        settings.write(new GraphSettings(options("# one\n"), "digest"));
        Path file = folder.resolve("settings.json");
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));
        settings.write(settings.read());
        assertThat(Files.getLastModifiedTime(file).toMillis()).isZero();
    }

    @Test
    void anotherOntologyTakesThePlaceOfTheOld() throws IOException {
        SettingsFolder settings = new SettingsFolder(folder);
        settings.write(new GraphSettings(options("# one\n"), "digest"));
        settings.write(new GraphSettings(options("# other\n"), "digest"));
        List<Path> kept = settings.read().options().ontology();
        assertThat(kept).singleElement().satisfies(file -> assertThat(file).hasContent("# other\n"));
        assertThat(folder.resolve("ontology")).isDirectoryNotContaining(file -> !kept.contains(file));
        settings.write(new GraphSettings(ExtractorOptions.DEFAULT, "digest"));
        assertThat(folder.resolve("ontology")).isEmptyDirectory();
    }

    @Test
    void aFolderWithoutAGraphIsToldFromOneOfAnOlderVersion() throws IOException {
        assertThat(new SettingsFolder(folder).exists()).isFalse();
        fails(ErrorCode.NO_GRAPH, "no graph in " + folder);
        Files.createFile(Files.createDirectory(folder.resolve("shards")).resolve("000001.tsv"));
        fails(ErrorCode.OLD_GRAPH, "the graph in " + folder + " was made by version 0.1.0 in another form");
    }

    @Test
    void whatIsNoSettingsIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.json"), "{\"format\": 1");
        fails(ErrorCode.DAMAGED, file + " is damaged: Unexpected end-of-input");
        Files.writeString(file, "{\"format\": 1, \"profile\": \"light\"}");
        fails(ErrorCode.DAMAGED, file + " is damaged: ");
        Files.writeString(file, "{\"format\": 2}");
        fails(
                ErrorCode.NEWER_GRAPH,
                file + " was written by a newer version of Graphwright, in the form '\"format\": 2'");
    }

    private void fails(ErrorCode code, String message) {
        assertThatThrownBy(() -> new SettingsFolder(folder).read())
                .isInstanceOfSatisfying(
                        GraphwrightException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageStartingWith(message);
    }

    private ExtractorOptions options(String ontology) throws IOException {
        return ExtractorOptions.DEFAULT.withOntology(List.of(ontology("my.ttl", ontology)));
    }

    private Path ontology(String name, String turtle) throws IOException {
        Path file = folder.resolve("given").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, turtle);
    }
}
