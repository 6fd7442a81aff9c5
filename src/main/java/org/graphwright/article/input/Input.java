package org.graphwright.article.input;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bytes that may hold articles: a file, an entry of an archive, standard input. Read once, from the beginning. */
public final class Input implements Closeable {
    /** How many bytes from the beginning tell what it is. */
    private static final int HEAD = 1 << 16;

    private final String id;
    private final String place;
    private final int depth;
    private final int packings;
    private final @Nullable Path file;
    private final BufferedInputStream stream;
    private @Nullable Path spool;

    private Input(String id, String place, int depth, int packings, @Nullable Path file, InputStream stream) {
        this.id = requireNonNull(id, "id is null");
        this.place = requireNonNull(place, "place is null");
        this.depth = depth;
        this.packings = packings;
        this.file = file;
        this.stream = new BufferedInputStream(stream, HEAD);
    }

    /**
     * A file.
     *
     * @param id what names it among all others
     * @param place what names it in messages
     */
    public static Input of(Path file, String id, String place) throws IOException {
        return new Input(id, place, 0, 0, file, Files.newInputStream(file));
    }

    /** A stream, which is closed with the input. */
    public static Input of(InputStream stream, String id, String place) {
        return new Input(id, place, 0, 0, null, stream);
    }

    /** An entry of this archive. */
    public Input entry(String name, InputStream bytes) {
        return new Input(id + "/" + name, place + "/" + name, depth + 1, packings, null, bytes);
    }

    /** The same without its packing, such as gzip: of the same name less {@code ending}. */
    public Input unpacked(String ending, InputStream bytes) {
        boolean named = id.toLowerCase(Locale.ROOT).endsWith(ending);
        String bare = named ? id.substring(0, id.length() - ending.length()) : id;
        return new Input(bare, place, depth, packings + 1, null, bytes);
    }

    /** What names it among all others, and its article if it is one. */
    public String id() {
        return id;
    }

    /** What names it in messages. */
    public String place() {
        return place;
    }

    /** In how many archives it stands. */
    public int depth() {
        return depth;
    }

    /** How often it was packed by itself, as with gzip. */
    public int packings() {
        return packings;
    }

    /** What its name ends with behind the last dot, in lower case; empty if there is no dot. */
    public String ending() {
        String name = id.substring(id.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Its first bytes, all if there are few; reading goes on from the beginning. */
    public byte[] head() throws IOException {
        stream.mark(HEAD);
        byte[] head = stream.readNBytes(HEAD - 1);
        stream.reset();
        return head;
    }

    /** All bytes, to be read once. */
    public InputStream stream() {
        return stream;
    }

    /**
     * All bytes.
     *
     * @throws RejectedException if there are more than {@code most}
     */
    public byte[] bytes(int most) throws IOException, RejectedException {
        byte[] bytes = stream.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new RejectedException("longer than " + most
                    + " bytes: an article is shorter; give many articles as lines of a .jsonl file");
        }
        return bytes;
    }

    /**
     * The bytes as a file, which is gone when this is closed if it was none before.
     *
     * @throws RejectedException if there are more than {@link Limits#DOCUMENT_BYTES} and it is none yet
     */
    public Path path() throws IOException, RejectedException {
        if (file != null) {
            return file;
        }
        if (spool == null) {
            spool = Files.createTempFile("graphwright", ".tmp");
            try (OutputStream out = Files.newOutputStream(spool)) {
                long left = Limits.DOCUMENT_BYTES;
                byte[] buffer = new byte[1 << 16];
                for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        throw new RejectedException(
                                "longer than " + Limits.DOCUMENT_BYTES + " bytes: save it as a file");
                    }
                    out.write(buffer, 0, read);
                }
            }
        }
        return spool;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        if (spool != null) {
            Files.deleteIfExists(spool);
        }
    }
}
