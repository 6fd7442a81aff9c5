package org.graphwright.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can change a reading changes its version, and nothing else does. */
class ReadingVersionTest {
    private static final Path SHIPPED = Path.of("src/main/resources/models");

    @TempDir
    private Path folder;

    @Test
    void theSameBytesElsewhereAreTheSameModel() throws IOException {
        Path copy = copy("light", "a");
        assertThat(digest(Profile.LIGHT, copy)).isEqualTo(digest(Profile.LIGHT, null));
        assertThat(digest(Profile.LIGHT, copy("light", "b"))).isEqualTo(digest(Profile.LIGHT, copy));
        assertThat(digest(Profile.ACCURATE, copy("en", "c"))).isEqualTo(digest(Profile.ACCURATE, null));
        Files.writeString(copy.resolve("README.md"), "What the program does not read does not count.");
        assertThat(digest(Profile.LIGHT, copy)).isEqualTo(digest(Profile.LIGHT, null));
    }

    @Test
    void everyFileOfAModelCounts() throws IOException {
        Path copy = copy("light", "a");
        List<String> digests = new ArrayList<>(List.of(digest(Profile.LIGHT, copy)));
        for (String file : List.of("names.bin", "pairs.bin", "calibration.tsv")) {
            Files.write(copy.resolve(file), new byte[] {1});
            digests.add(digest(Profile.LIGHT, copy));
        }
        assertThat(digests).doesNotHaveDuplicates();
        Files.delete(copy.resolve("pairs.bin"));
        assertThatIOException()
                .isThrownBy(() -> digest(Profile.LIGHT, copy))
                .withMessage(copy + " is no model folder: it lacks pairs.bin");
    }

    @Test
    void modelOntologyProfileAndOptionsCount() throws IOException {
        Path ontology = Files.writeString(folder.resolve("my.ttl"), """
                @prefix gw: <https://graphwright.org/ontology#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                [] a gw:WordList ; rdfs:label "lesser" ; gw:words "primate" .
                """);
        assertThat(List.of(
                        version(Profile.ACCURATE, "m", List.of(), 0, false),
                        version(Profile.ACCURATE, "n", List.of(), 0, false),
                        version(Profile.LIGHT, "m", List.of(), 0, false),
                        version(Profile.ACCURATE, "m", List.of(ontology), 0, false),
                        version(Profile.ACCURATE, "m", List.of(), 0.5, false),
                        version(Profile.ACCURATE, "m", List.of(), 0, true)))
                .doesNotHaveDuplicates()
                .allMatch(digest -> digest.matches("[0-9a-f]{16}"));
        assertThat(version(Profile.LIGHT, "m", List.of(ontology), 0, false))
                .isEqualTo(version(Profile.LIGHT, "m", List.of(ontology), 0, false));
    }

    /** A list that steps read and the version does not would change readings unseen. */
    @Test
    void allNamesAndPlacesThatShipCount() throws IOException {
        List<String> shipped = new ArrayList<>();
        for (String part : List.of("gazetteer", "names")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/resources").resolve(part))) {
                files.map(file -> "/" + part + "/" + file.getFileName())
                        // where a place stands on a map changes nothing of what is read
                        .filter(file -> !file.endsWith("/coordinates.tsv.gz"))
                        .forEach(shipped::add);
            }
        }
        assertThat(ReadingVersion.RESOURCES).containsExactlyInAnyOrderElementsOf(shipped);
    }

    private static String digest(Profile profile, @Nullable Path model) throws IOException {
        return new ModelDigest(profile, model).read();
    }

    private static String version(
            Profile profile, String model, List<Path> ontology, double minConfidence, boolean allClauses)
            throws IOException {
        ExtractorOptions options = new ExtractorOptions(profile, null, ontology, minConfidence, allClauses);
        return new ReadingVersion(options, Ontology.of(ontology), model).digest();
    }

    private Path copy(String model, String name) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(name));
        try (Stream<Path> files = Files.list(SHIPPED.resolve(model))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }
}
