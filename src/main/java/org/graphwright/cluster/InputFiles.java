package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds the files that a job is to read, in the order in which {@code build} reads them: as they are named, those of a folder by name. */
final class InputFiles {
    private static final Pattern BESIDE_TABLES =
            Pattern.compile("_(SUCCESS|temporary|metadata|common_metadata|delta_log|(committed|started)_[0-9]+)");

    private final Storage storage;

    InputFiles(Storage storage) {
        this.storage = requireNonNull(storage, "storage is null");
    }

    /** @throws FileNotFoundException if a path does not exist */
    List<InputFile> of(List<String> paths) throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (String given : paths) {
            Path path = storage.at(given).path("");
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
