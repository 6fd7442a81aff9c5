package org.graphwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graphwright.language.PackedModels;
import org.graphwright.ontology.PackedLists;

/** What the build calls to pack models, ontology and lists, so that a start need not read them; no command. */
public final class Packing {
    private Packing() {}

    /** @param args the folder to write them to, which is made */
    public static void main(String... args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        PackedModels.write(folder);
        PackedLists.write(folder);
    }
}
