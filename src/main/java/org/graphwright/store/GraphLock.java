package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.graphwright.model.ErrorCode;

/** Held by the one process that may change a graph's folder. The system gives it back when the process is killed. */
public final class GraphLock implements AutoCloseable {
    private static final String FILE = "lock";

    /** A reader that asks whether somebody is at work has the lock for less than one of these. */
    private static final int TRIES = 5;

    /** Between two tries; a reader's question takes under one; by hand. */
    private static final int MILLIS_BETWEEN = 20;

    /** Since when, of this process: the system would give a lock back if another channel to its file were closed. */
    private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;

    private GraphLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder, which is made if need be, brings to its end what a killed process had left of a change of place, see
     * {@link NextGraph}, and takes away what killed processes have left.
     *
     * @throws StoreException if another has it, or a newer version of the program wrote something there
     */
    public static GraphLock take(Path folder) throws IOException {
        GraphForm.requireFolder(folder);
        new NewerFiles(folder).refuseAll();
        Files.createDirectories(folder);
        Path file = folder.resolve(FILE).toAbsolutePath().normalize();
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        if (HELD.putIfAbsent(file, now) != null) {
            throw busy(folder);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                throw busy(folder);
            }
            new NextGraph(folder).finish();
            new Generations(folder).sweep();
            ReaderFolder.sweep(folder);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((now + "\n").getBytes(StandardCharsets.UTF_8)));
            return new GraphLock(file, channel);
        } catch (IOException | RuntimeException e) {
            if (channel != null) {
                channel.close();
            }
            HELD.remove(file);
            throw e;
        }
    }

    /** Since when somebody is changing a folder's graph, as the lock's file says; empty where nobody is. */
    static Optional<String> heldSince(Path folder) {
        Path file = folder.resolve(FILE).toAbsolutePath().normalize();
        String since = HELD.get(file);
        if (since != null) {
            return Optional.of(since);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock shared = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return shared == null ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (OverlappingFileLockException e) {
            // another thread of this process asks at the same time
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(file);
    }

    private static boolean lock(FileChannel channel) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            if (channel.tryLock() != null) {
                return true;
            }
            try {
                Thread.sleep(MILLIS_BETWEEN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    private static StoreException busy(Path folder) {
        return new StoreException(
                ErrorCode.BUSY, "another build is at work on " + requireNonNull(folder, "folder is null"), null);
    }
}
