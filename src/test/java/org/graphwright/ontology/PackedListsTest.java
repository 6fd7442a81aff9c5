package org.graphwright.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.graphwright.packed.PackedFiles;
import org.graphwright.packed.PackedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is packed when the program is built is what the ontology and the lists say. */
class PackedListsTest {
    @TempDir
    private Path folder;

    @Test
    void thePackedOntologyIsTheOneThatIsRead() {
        List<OntologyFile> files = OntologyFile.standard();
        Ontology read = Ontology.read(List.of());
        byte[] packed = PackedOntology.write(files, read);
        Ontology found = PackedOntology.of(ByteBuffer.wrap(packed), files).orElseThrow();
        assertThat(found.fingerprint()).isEqualTo(read.fingerprint());
        assertThat(found.properties()).isEqualTo(read.properties());
        assertThat(found.rules()).isEqualTo(read.rules());
        assertThat(found.cues()).isEqualTo(read.cues());
        assertThat(found.wordLists()).isEqualTo(read.wordLists());
        for (Property property : read.properties()) {
            assertThat(found.limits(property.name())).isEqualTo(read.limits(property.name()));
        }
    }

    @Test
    void anOntologyOfOtherFilesIsReadAnew() {
        List<OntologyFile> files = OntologyFile.standard();
        byte[] packed = PackedOntology.write(files, Ontology.read(List.of()));
        OntologyFile first = files.get(0);
        OntologyFile changed = new OntologyFile(first.name(), first.text() + "# a line more\n");
        assertThat(PackedOntology.of(
                        ByteBuffer.wrap(packed), List.of(changed, files.get(1), files.get(2), files.get(3))))
                .isEmpty();
    }

    @Test
    void everyRowOfTheListsIsFoundByEveryWord() {
        for (Map<String, List<String>> index : List.of(GazetteerIndex.read(), OrganizationIndex.read())) {
            Rows packed = Rows.of(new PackedTable(ByteBuffer.wrap(Rows.pack(index))));
            assertThat(index.entrySet())
                    .allMatch(rows -> packed.at(rows.getKey()).equals(rows.getValue()));
            assertThat(packed.at("city no such town")).isEmpty();
        }
    }

    /** Maven packs before it tests; a compiler by itself does not. */
    @Test
    void theProgramHasWhatIsPackedNow() throws IOException {
        assumeThat(PackedFiles.find(Gazetteer.FILE)).isNotNull();
        PackedLists.write(folder);
        for (String file : List.of(PackedOntology.FILE, Gazetteer.FILE, Organizations.FILE)) {
            assertThat(PackedFiles.find(file))
                    .as(file)
                    .isEqualTo(ByteBuffer.wrap(Files.readAllBytes(folder.resolve(file))));
        }
    }
}
