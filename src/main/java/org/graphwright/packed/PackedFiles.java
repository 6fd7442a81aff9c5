package org.graphwright.packed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds what the build has packed. Where it has not, as when a class is run out of an editor, the sources are read. */
public final class PackedFiles {
    /** The folder of the class path, or below the build's folder of classes, that has them. */
    public static final String FOLDER = "packed";

    /**
     * The system property that names a folder in which they lie unpacked. They must be the jar's own: the launcher sees to it.
     */
    private static final String UNPACKED = "graphwright.packed";

    private PackedFiles() {}

    /** The bytes of a file, mapped where it lies on disk; null if the program has none of that name. */
    public static @Nullable ByteBuffer find(String name) {
        try {
            String folder = System.getProperty(UNPACKED);
            if (folder != null && Files.isRegularFile(Path.of(folder, name))) {
                return mapped(Path.of(folder, name));
            }
            try (InputStream in = PackedFiles.class.getResourceAsStream("/" + FOLDER + "/" + name)) {
                return in == null ? null : ByteBuffer.wrap(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the packed file " + name + ": build the program again", e);
        }
    }

    private static ByteBuffer mapped(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }
}
