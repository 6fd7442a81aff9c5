package org.graphwright.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Packs the standard ontology and the lists of places and organizations when the program is built. */
public final class PackedLists {
    private PackedLists() {}

    /**
     * Writes the packed files into a folder.
     *
     * @throws IOException if a file cannot be written
     */
    public static void write(Path folder) throws IOException {
        Files.write(
                folder.resolve(PackedOntology.FILE),
                PackedOntology.write(OntologyFile.standard(), Ontology.read(List.of())));
        Files.write(folder.resolve(Gazetteer.FILE), Rows.pack(GazetteerIndex.read()));
        Files.write(folder.resolve(Organizations.FILE), Rows.pack(OrganizationIndex.read()));
    }
}
