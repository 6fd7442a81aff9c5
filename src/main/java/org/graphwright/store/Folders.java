package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files and folders with their contents: made, copied, moved and deleted, durably where it says so. */
final class Folders {
    /** What is copied at once; one without content stays a hole. */
    static final int BLOCK = 1 << 16;

    private Folders() {}

    static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException("cannot make " + folder + ": " + FileReason.of(e), e);
        }
    }

    /** What lies in a folder, sorted; nothing where there is no folder. */
    static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (IOException e) {
            throw new StoreException("cannot read " + folder + ": " + FileReason.of(e), e);
        }
    }

    /** Deletes a file or folder; nothing if it is not there. */
    static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new StoreException("cannot delete " + path + ": " + FileReason.of(e), e);
        }
    }

    /** Copies a file, or a folder with all in it, which takes as much of the disk as it did: stretches without content stay so. */
    static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            copyFile(from, to);
            return;
        }
        Files.createDirectories(to);
        for (Path file : list(from)) {
            copy(file, to.resolve(from.relativize(file)));
        }
    }

    private static void copyFile(Path from, Path to) throws IOException {
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer block = ByteBuffer.allocate(BLOCK);
            ByteBuffer nothing = ByteBuffer.allocate(BLOCK);
            long size = in.size();
            for (long place = 0; place < size; place += block.limit()) {
                block.clear();
                while (block.hasRemaining() && in.read(block) >= 0) {
                    continue;
                }
                block.flip();
                if (!block.hasRemaining()) {
                    throw new EOFException(from + " became shorter");
                }
                boolean isLast = place + block.limit() >= size;
                if (isLast || !block.equals(nothing)) {
                    out.position(place);
                    while (block.hasRemaining()) {
                        out.write(block);
                    }
                }
            }
        }
    }

    /** Moves a file or folder, in place of a file of that name; returns when the disk has it. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        DurableFile.force(requireNonNull(to.toAbsolutePath().getParent(), "a file without a folder"));
    }

    /** Writes a small file, which is there whole or not at all; returns when the disk has it. */
    static void write(Path file, String content) throws IOException {
        DurableFile.write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns when the disk has a folder and all in it. */
    static void force(Path folder) throws IOException {
        for (Path file : list(folder)) {
            if (Files.isDirectory(file)) {
                force(file);
            } else {
                forceFile(file);
            }
        }
        DurableFile.force(folder);
    }

    private static void forceFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
