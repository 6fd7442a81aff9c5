package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.util.SerializableConfiguration;
import org.graphwright.pipeline.BuildException;
import org.jspecify.annotations.Nullable;

/** A folder on a file system that Hadoop knows, from any machine of the cluster. What is written has its name once it is whole. */
final class Storage implements Serializable {
    private static final long serialVersionUID = 1;

    /** Bytes; by hand. */
    private static final int BUFFER = 1 << 16;

    private final SerializableConfiguration hadoop;
    private final String root;

    Storage(Configuration hadoop, String root) throws IOException {
        this.hadoop = new SerializableConfiguration(requireNonNull(hadoop, "hadoop is null"));
        Path path = given(root);
        this.root = path.getFileSystem(hadoop).makeQualified(path).toString();
    }

    private static Path given(String root) {
        try {
            return new Path(root);
        } catch (IllegalArgumentException e) {
            throw new BuildException(
                    root + " is no path: what stands before a colon is taken for a file system; write ./" + root
                            + " for a name on this machine",
                    e);
        }
    }

    /** The same configuration for the files of another folder. */
    Storage at(String other) throws IOException {
        return new Storage(hadoop.value(), other);
    }

    /** The whole path of a file in it. */
    Path path(String name) {
        return name.isEmpty() ? new Path(root) : new Path(root, name);
    }

    /** Where it is on this machine, if that is where it is. */
    boolean isLocal() throws IOException {
        return system(path("")).getUri().getScheme().equals("file");
    }

    boolean exists(String name) throws IOException {
        return system(path(name)).exists(path(name));
    }

    /** How many bytes a file has; -1 where there is none. */
    long size(String name) throws IOException {
        return exists(name) ? system(path(name)).getFileStatus(path(name)).getLen() : -1;
    }

    InputStream open(String name) throws IOException {
        return open(path(name));
    }

    InputStream open(Path file) throws IOException {
        return system(file).open(file);
    }

    /** A file in place of one of that name; it is there when the stream is closed. */
    OutputStream create(String name) throws IOException {
        File local = local(name);
        if (local != null) {
            Files.createDirectories(local.toPath().getParent());
            return new BufferedOutputStream(Files.newOutputStream(local.toPath()), BUFFER);
        }
        return system(path(name)).create(path(name), true);
    }

    /**
     * Writes a file whole: on file systems that show one while it is written, under another name first. Object stores show it when it is
     * closed, and would copy it to rename it.
     */
    void write(String name, byte[] bytes) throws IOException {
        File local = local(name);
        if (local != null) {
            writeLocally(local.toPath(), bytes);
            return;
        }
        FileSystem system = system(path(name));
        boolean shows = List.of("hdfs", "viewfs").contains(system.getUri().getScheme());
        if (!shows) {
            try (OutputStream out = create(name)) {
                out.write(bytes);
            }
            return;
        }
        Path whole = path(name);
        Path part = new Path(whole.getParent(), "." + whole.getName() + "." + UUID.randomUUID());
        try (OutputStream out = system.create(part, true)) {
            out.write(bytes);
        }
        FileContext.getFileContext(whole.toUri(), hadoop.value()).rename(part, whole, Options.Rename.OVERWRITE);
    }

    private static void writeLocally(java.nio.file.Path whole, byte[] bytes) throws IOException {
        Files.createDirectories(whole.getParent());
        java.nio.file.Path part = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID());
        Files.write(part, bytes);
        Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A file of this machine itself: Hadoop begins a process for each that it makes there, to set who may read it. */
    private @Nullable File local(String name) throws IOException {
        return system(path(name)) instanceof RawLocalFileSystem raw ? raw.pathToFile(path(name)) : null;
    }

    byte[] read(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    void delete(String name) throws IOException {
        system(path(name)).delete(path(name), true);
    }

    /** The names of the files in a folder, sorted; none where there is no such folder. */
    List<String> names(String folder) throws IOException {
        List<String> names = new ArrayList<>();
        try {
            for (FileStatus file : system(path(folder)).listStatus(path(folder))) {
                if (file.isFile() && !file.getPath().getName().startsWith(".")) {
                    names.add(file.getPath().getName());
                }
            }
        } catch (FileNotFoundException e) {
            return List.of();
        }
        names.sort(String::compareTo);
        return names;
    }

    /** The names of the folders in a folder, sorted; none where there is no such folder. */
    List<String> folders(String folder) throws IOException {
        List<String> names = new ArrayList<>();
        try {
            for (FileStatus file : system(path(folder)).listStatus(path(folder))) {
                if (file.isDirectory()) {
                    names.add(file.getPath().getName());
                }
            }
        } catch (FileNotFoundException e) {
            return List.of();
        }
        names.sort(String::compareTo);
        return names;
    }

    FileSystem system(Path path) throws IOException {
        FileSystem system = path.getFileSystem(hadoop.value());
        // without the sums that Hadoop keeps beside local files, which change otherwise too
        return system instanceof LocalFileSystem local ? local.getRaw() : system;
    }
}
