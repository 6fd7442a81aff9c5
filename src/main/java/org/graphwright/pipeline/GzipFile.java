package org.graphwright.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file that is compressed with gzip. */
final class GzipFile {
    /** Bytes read at once; by hand. */
    private static final int BUFFER = 1 << 16;

    private GzipFile() {}

    /**
     * What a file holds, unpacked while it is read; whoever asks for it closes it.
     *
     * @throws IOException if it cannot be opened or does not begin as gzip does
     */
    static InputStream open(Path file) throws IOException {
        InputStream packed = Files.newInputStream(file);
        try {
            return new GZIPInputStream(packed, BUFFER);
        } catch (IOException e) {
            packed.close();
            throw e;
        }
    }
}
