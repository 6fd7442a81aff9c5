package org.graphwright.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A reader's own view of a generation: a folder with hard links to its files and with a lock and a journal of its own, since TDB2 lets no two
 * processes have one folder open. The files are never written, and stay there for this reader when the generation is taken away. Where
 * links cannot be made, or nothing can be written, the folder is a copy among the temporary files.
 */
final class ReaderFolder implements AutoCloseable {
    private static final String JOURNAL = "journal.jrnl";

    /** Belong to the process that has a folder open. */
    private static final Set<String> OWN = Set.of("tdb.lock", "write.lock", JOURNAL);

    private static final List<String> PARTS =
            List.of("form", WrittenForm.FILE, "settings.json", "ontology", "tdb2", "text", GenerationNotes.OVERVIEW);
    private static final String IN_USE = "in-use";

    /** More than lock and journal take at the beginning; chosen by hand. */
    private static final int TRIAL_BYTES = 1 << 16;

    private static final Set<ReaderFolder> OPEN = ConcurrentHashMap.newKeySet();

    /** Of this process: the system would give their locks back if another channel to them were closed. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(ReaderFolder::close), "reader-folders"));
    }

    private final Path folder;
    private final FileChannel inUse;
    private final boolean copied;

    private ReaderFolder(Path folder, FileChannel inUse, boolean copied) {
        this.folder = folder;
        this.inUse = inUse;
        this.copied = copied;
        OPEN.add(this);
    }

    /**
     * Makes one.
     *
     * @throws NoSuchFileException if the generation was taken away meanwhile: another one counts
     * @throws IOException if neither links nor copies can be made
     */
    static ReaderFolder of(Path graph, Path generation) throws IOException {
        boolean isSettled = !hasJournal(generation);
        if (isSettled) {
            try {
                return make(Files.createDirectories(graph.resolve("readers")), generation, false);
            } catch (NoSuchFileException e) {
                throw e;
            } catch (IOException | UnsupportedOperationException e) {
                // a file system without links, somebody else's files, nothing to be written: a copy serves
            }
        }
        return copyOf(generation);
    }

    /**
     * Makes one among the temporary files that has copies.
     *
     * @throws StoreException if there is no room for them
     */
    static ReaderFolder copyOf(Path generation) throws IOException {
        Path files = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            return make(files, generation, true);
        } catch (IOException e) {
            if (e instanceof NoSuchFileException && Files.isDirectory(files)) {
                throw e;
            }
            throw new StoreException(
                    "the graph cannot be written and is read from a copy, for which there is no room in " + files + ": "
                            + FileReason.of(e) + ": let java.io.tmpdir name another folder",
                    e);
        }
    }

    /** Makes one beside the generations that has copies, which may be changed. */
    static ReaderFolder ownOf(Path graph, Path generation) throws IOException {
        return make(Files.createDirectories(graph.resolve("readers")), generation, true);
    }

    /** Where it is. */
    Path folder() {
        return folder;
    }

    /** True where it is a copy. */
    boolean isCopied() {
        return copied;
    }

    /** Tries whether there is room for what belongs to a reader alone, such as a journal. */
    boolean isWritable() {
        Path trial = folder.resolve("trial");
        try {
            Files.write(trial, new byte[TRIAL_BYTES]);
            Files.delete(trial);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes away what readers have left in a graph that were killed. */
    static void sweep(Path graph) {
        for (Path folder : Folders.list(graph.resolve("readers"))) {
            if (!OURS.contains(folder) && isLeft(folder)) {
                Folders.delete(folder);
            }
        }
    }

    @Override
    public void close() {
        if (OPEN.remove(this)) {
            try {
                Folders.delete(folder);
                inUse.close();
            } catch (IOException | StoreException e) {
                // the next build sweeps it away
            }
        }
    }

    private static ReaderFolder make(Path parent, Path generation, boolean copy) throws IOException {
        Path folder = Files.createTempDirectory(parent, "graphwright-");
        OURS.add(folder);
        List<FileChannel> opened = new ArrayList<>();
        try {
            opened.add(FileChannel.open(folder.resolve(IN_USE), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
            opened.get(0).tryLock();
            for (String part : PARTS) {
                boolean isStale = part.equals("text") && Files.exists(generation.resolve("text.stale"));
                if (Files.exists(generation.resolve(part)) && !isStale) {
                    fill(generation.resolve(part), folder.resolve(part), copy);
                }
            }
            if (!Files.isDirectory(folder.resolve("tdb2"))) {
                throw new NoSuchFileException(generation.resolve("tdb2").toString());
            }
            return new ReaderFolder(folder, opened.get(0), copy);
        } catch (IOException | RuntimeException e) {
            for (FileChannel channel : opened) {
                channel.close();
            }
            Folders.delete(folder);
            throw e;
        }
    }

    private static void fill(Path from, Path to, boolean copy) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectory(to);
            try (Stream<Path> files = Files.list(from)) {
                for (Path file : files.toList()) {
                    String name = String.valueOf(file.getFileName());
                    if (!OWN.contains(name) || (copy && name.equals(JOURNAL))) {
                        fill(file, to.resolve(name), copy);
                    }
                }
            }
        } else if (copy) {
            Folders.copy(from, to);
        } else {
            Files.createLink(to, from);
        }
    }

    /** True after a killed change of version 0.1.0: what is in the journal would be written into the files. */
    private static boolean hasJournal(Path generation) throws IOException {
        for (Path data : Folders.list(generation.resolve("tdb2"))) {
            Path journal = data.resolve(JOURNAL);
            if (Files.exists(journal) && Files.size(journal) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLeft(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve(IN_USE), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException e) {
            return false;
        }
    }
}
