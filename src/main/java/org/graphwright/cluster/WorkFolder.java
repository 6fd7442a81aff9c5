package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.store.NewerFiles;

/**
 * The output as a folder of the machine that runs the job, in which the steps work that take a graph's folder: the output itself where it is
 * there, else a copy of all but quads and tables.
 */
final class WorkFolder {
    private static final List<String> FILES = List.of("form", "settings.json", "base");
    private static final List<String> FOLDERS = List.of("ontology", "corrections", "identity", "authority");

    private final Storage output;
    private final Path folder;
    private final boolean copied;

    WorkFolder(Storage output) throws IOException {
        this.output = requireNonNull(output, "output is null");
        this.copied = !output.isLocal();
        this.folder = copied
                ? Files.createTempDirectory("graphwright-cluster")
                : Path.of(output.path("").toUri().getPath());
        if (copied) {
            for (String file : FILES) {
                if (output.exists(file)) {
                    Files.write(folder.resolve(file), output.read(file));
                }
            }
            for (String each : FOLDERS) {
                fetch(each);
            }
        }
    }

    /** Refuses an output that a newer version has written; of shards that are elsewhere, whoever reads their lists does. */
    void refuseNewer() {
        NewerFiles files = new NewerFiles(folder, copied ? output.path("").toString() : folder.toString());
        if (copied) {
            files.refuse();
        } else {
            files.refuseAll();
        }
    }

    /** Where it is. */
    Path path() {
        return folder;
    }

    private void fetch(String name) throws IOException {
        for (String file : output.names(name)) {
            Files.createDirectories(folder.resolve(name));
            Files.write(folder.resolve(name).resolve(file), output.read(name + "/" + file));
        }
    }

    /** Takes over what a graph's users have corrected, and their lists, in place of what is there. */
    void takeOver(Path graph) throws IOException {
        for (String name : List.of("corrections", "identity", "authority")) {
            for (Path file : files(folder.resolve(name))) {
                Files.delete(file);
            }
            for (Path file : files(graph.resolve(name))) {
                Files.createDirectories(folder.resolve(name));
                Files.write(folder.resolve(name).resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }

    /** Brings what was written here, but for shards, to the output. */
    void send() throws IOException {
        if (!copied) {
            return;
        }
        for (String file : FILES) {
            if (Files.exists(folder.resolve(file))) {
                output.write(file, Files.readAllBytes(folder.resolve(file)));
            }
        }
        for (String name : FOLDERS) {
            for (Path file : files(folder.resolve(name))) {
                output.write(name + "/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
