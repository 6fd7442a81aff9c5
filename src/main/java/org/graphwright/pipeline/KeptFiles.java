package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.store.DurableFile;

/** Users' files that are kept with a graph in a folder of its own. */
final class KeptFiles {
    private final Path folder;

    KeptFiles(Path folder) {
        this.folder = requireNonNull(folder, "folder is null");
    }

    /** Where they lie; it need not be there yet. */
    Path folder() {
        return folder;
    }

    /** Those whose names match a regular expression, in the order of their names; none if there is no folder. */
    List<Path> all(String names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !DurableFile.isUnfinished(file)
                            && String.valueOf(file.getFileName()).matches(names))
                    .sorted()
                    .toList();
        }
    }

    /** Name, size and time of each of them: others when their content is. */
    List<String> stamps() throws IOException {
        List<String> stamps = new ArrayList<>();
        for (Path file : all(".*")) {
            stamps.add(stamp(file));
        }
        return stamps;
    }

    /** Name, size and time of a file. */
    static String stamp(Path file) throws IOException {
        return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    }

    /** Keeps a copy of a file, durably, in the place of an older one of its name. */
    void add(Path file) throws IOException {
        add(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    /** Keeps a file of this name and content, durably, in the place of an older one. */
    void add(String name, byte[] content) throws IOException {
        Files.createDirectories(folder);
        DurableFile.write(folder.resolve(name), content);
    }
}
