package org.graphwright.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.graphwright.model.ErrorCode;

/** Held by the one process that may change a graph's folder. The system gives it back when the process is killed. */
public final class GraphLock implements AutoCloseable {
    private final FileChannel channel;

    private GraphLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder, which is made if need be, and brings to its end what a killed process had left of a change of place;
     * see {@link NextGraph}.
     *
     * @throws StoreException if another has it
     */
    public static GraphLock take(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                new NextGraph(folder).finish();
                return new GraphLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // this very process has it: the same message
        }
        channel.close();
        throw new StoreException(ErrorCode.BUSY, "another build is at work on " + folder, null);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
