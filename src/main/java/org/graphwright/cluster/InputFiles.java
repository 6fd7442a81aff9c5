package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.graphwright.article.ArticleFiles;
import org.graphwright.article.Reject;

/** Finds the files that a job is to read, in the order in which {@code build} reads them: as they are named, those of a folder by name. */
final class InputFiles {
    /** The scheme of this machine's own files. */
    private static final String LOCAL = "file";

    private static final Pattern BESIDE_TABLES =
            Pattern.compile("_(SUCCESS|temporary|metadata|common_metadata|delta_log|(committed|started)_[0-9]+)");

    private final Storage storage;
    private final Consumer<Reject> rejects;

    /** @param rejects is told of what cannot be looked into */
    InputFiles(Storage storage, Consumer<Reject> rejects) {
        this.storage = requireNonNull(storage, "storage is null");
        this.rejects = requireNonNull(rejects, "rejects is null");
    }

    /** @throws IOException if a path does not exist, or cannot be looked into */
    List<InputFile> of(List<String> paths) throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (String given : paths) {
            Storage place = storage.at(given);
            Path path = place.path("");
            if (place.isLocal()) {
                local(path.toUri().getPath(), files);
                continue;
            }
            FileSystem system = storage.system(path);
            FileStatus status = system.getFileStatus(path);
            List<InputFile> found = new ArrayList<>();
            if (status.isFile()) {
                found.add(new InputFile(0, path.toString(), path.getName()));
            } else {
                walk(system, path, path.getName(), found);
            }
            found.sort(Comparator.comparing(InputFile::id));
            for (InputFile file : found) {
                files.add(new InputFile(files.size(), file.path(), file.id()));
            }
        }
        return files;
    }

    /** Of this machine itself, where links lead to files, as {@code build} finds them. */
    private void local(String given, List<InputFile> files) throws IOException {
        ArticleFiles finder =
                new ArticleFiles(reject -> rejects.accept(new Reject(LOCAL + ":" + reject.path(), reject.reason())));
        java.nio.file.Path root = java.nio.file.Path.of(given);
        finder.of(given).forEach((id, file) -> {
            boolean beside = StreamSupport.stream(root.relativize(file).spliterator(), false)
                    .anyMatch(part -> BESIDE_TABLES.matcher(part.toString()).matches());
            if (!beside || file.equals(root)) {
                files.add(new InputFile(files.size(), new Path(LOCAL, null, file.toString()).toString(), id));
            }
        });
    }

    private static void walk(FileSystem system, Path folder, String id, List<InputFile> found) throws IOException {
        for (FileStatus file : system.listStatus(folder)) {
            String name = file.getPath().getName();
            String below = id.isEmpty() ? name : id + "/" + name;
            if (isHidden(name)) {
                continue;
            }
            if (file.isDirectory()) {
                walk(system, file.getPath(), below, found);
            } else {
                found.add(new InputFile(0, file.getPath().toString(), below));
            }
        }
    }

    /** Also what engines leave beside the files of a table. */
    private static boolean isHidden(String name) {
        return name.startsWith(".") || BESIDE_TABLES.matcher(name).matches();
    }
}
