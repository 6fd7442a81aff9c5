package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardMakerTest {
    private static final Ontology ONTOLOGY = Ontology.standard();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void thisProgramIsKnownByItsFiles() {
        assertThat(new CardMaker(ONTOLOGY).digest())
                .isPresent()
                .isEqualTo(new CardMaker(ONTOLOGY).digest())
                .isNotEqualTo(digest(folder));
    }

    @Test
    void anotherProgramIsToldByWhatIsInItsArchive() throws IOException {
        Optional<String> first = digest(archive("one.jar", "a card"));
        assertThat(digest(archive("one.jar", "a card"))).isEqualTo(first).isPresent();
        assertThat(digest(archive("copied.jar", "a card"))).isEqualTo(first);
        assertThat(digest(archive("one.jar", "another card"))).isPresent().isNotEqualTo(first);
        assertThat(digest(folder.resolve("none.jar"))).isEmpty();
        assertThat(new CardMaker(ONTOLOGY, null).digest()).isEmpty();
    }

    @Test
    void anotherProgramIsToldByWhatIsInItsFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("Card.class"), "a card");
        Optional<String> first = digest(folder);
        assertThat(digest(folder)).isEqualTo(first);
        Files.writeString(file, "another card");
        assertThat(digest(folder)).isNotEqualTo(first);
    }

    private static Optional<String> digest(Path program) {
        return new CardMaker(ONTOLOGY, program).digest();
    }

    private Path archive(String name, String content) throws IOException {
        Path archive = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.putNextEntry(new ZipEntry("Card.class"));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return archive;
    }
}
