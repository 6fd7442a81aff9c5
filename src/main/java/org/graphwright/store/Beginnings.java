package org.graphwright.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads how files begin, those packed with gzip unpacked: cheap enough for tens of thousands of files. Not for several threads. */
final class Beginnings implements AutoCloseable {
    /** Bytes read of a file: more than packed ones of a first line, and a name before them, take. */
    private static final int HEAD = 1024;

    /** Longer than the name of a form and what stands before it. */
    private static final int LENGTH = 200;

    /** Of gzip's own bytes before the packed ones, without what the flags say to follow. */
    private static final int GZIP = 10;

    /** Where gzip's flags stand (RFC 1952, 2.3). */
    private static final int FLAGS = 3;
    /** The flag that says that the file's name follows. */
    private static final int NAMED = 8;

    /** The bits of a byte. */
    private static final int BYTE = 0xff;
    /** The first byte of whatever gzip has packed. */
    private static final int MAGIC = 0x1f;
    /** The second. */
    private static final int MAGIC_2 = 0x8b;

    private final Inflater inflater = new Inflater(true);
    private final byte[] head = new byte[HEAD];
    private final byte[] line = new byte[LENGTH];

    /** The first characters of a file; nothing where it cannot be read, and of one that is damaged what there is. */
    String of(Path file) {
        int count;
        try (InputStream in = Files.newInputStream(file)) {
            count = in.readNBytes(head, 0, HEAD);
        } catch (IOException e) {
            return "";
        }
        boolean isPacked = count > GZIP && (head[0] & BYTE) == MAGIC && (head[1] & BYTE) == MAGIC_2;
        return isPacked ? unpacked(count) : text(head, Math.min(count, LENGTH));
    }

    private String unpacked(int count) {
        int from = GZIP;
        if (head[FLAGS] == NAMED) {
            while (from < count && head[from] != 0) {
                from++;
            }
            from++;
        }
        if (from >= count) {
            return "";
        }
        inflater.reset();
        inflater.setInput(head, from, count - from);
        try {
            return text(line, inflater.inflate(line));
        } catch (DataFormatException e) {
            return "";
        }
    }

    private static String text(byte[] bytes, int count) {
        return new String(bytes, 0, count, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        inflater.end();
    }
}
