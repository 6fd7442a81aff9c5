package org.graphwright.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * A graph that version 0.1.0 made of {@code src/samples/news} with an ontology of a user's own, {@code my.ttl}, and two splits: folder
 * {@code old} of {@code src/test/resources/graph/graph-of-0.1.0.tar.gz}. Kept for good.
 */
final class OldGraph {
    private OldGraph() {}

    /** Unpacks graph and ontology. */
    static void unpack(Path target) throws IOException {
        unpack("graph-of-0.1.0.tar.gz", target);
    }

    /** Unpacks another kept graph. */
    static void unpack(String name, Path target) throws IOException {
        try (InputStream file = Files.newInputStream(Path.of("src/test/resources/graph", name));
                TarArchiveInputStream in =
                        new TarArchiveInputStream(new GZIPInputStream(new BufferedInputStream(file)))) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(in, path);
                }
            }
        }
    }
}
