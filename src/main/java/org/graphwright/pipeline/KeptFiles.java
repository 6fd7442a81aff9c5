package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Users' files that are kept with a graph in a folder of its own. */
final class KeptFiles {
    private final Path folder;

    KeptFiles(Path folder) {
        this.folder = requireNonNull(folder, "folder is null");
    }

    /** Those whose names match a regular expression, in the order of their names; none if there is no folder. */
    List<Path> all(String names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches(names))
                    .sorted()
                    .toList();
        }
    }

    /** Keeps a copy of a file, in the place of an older one of its name. */
    void add(Path file) throws IOException {
        put(String.valueOf(file.getFileName()), part -> Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING));
    }

    /** Keeps a file of this name and content, in the place of an older one. */
    void add(String name, byte[] content) throws IOException {
        put(name, part -> Files.write(part, content));
    }

    private interface Writer {
        void write(Path part) throws IOException;
    }

    /** Whole or not at all. */
    private void put(String name, Writer writer) throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve("adding.part");
        writer.write(part);
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
