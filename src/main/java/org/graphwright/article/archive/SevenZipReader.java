package org.graphwright.article.archive;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.graphwright.article.input.BoundedStream;
import org.graphwright.article.input.Found;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Limits;
import org.graphwright.article.input.Reader;
import org.graphwright.article.input.RejectedException;
import org.jspecify.annotations.Nullable;

/** The files in a 7z file. */
public final class SevenZipReader implements Reader {
    /** Kilobytes that a dictionary may take: 7z's own greatest setting takes about a tenth. */
    private static final int MOST_MEMORY = 700_000;

    private final Input input;
    private final SevenZFile archive;
    private final long packed;
    private final EntryCount count = new EntryCount();
    private int found;

    public SevenZipReader(Input input) throws IOException, RejectedException {
        this.input = requireNonNull(input, "input is null");
        Path file = input.path();
        this.packed = Files.size(file);
        try {
            this.archive = SevenZFile.builder()
                    .setPath(file)
                    .setMaxMemoryLimitKiB(MOST_MEMORY)
                    .get();
        } catch (PasswordRequiredException e) {
            throw new RejectedException("is encrypted: unpack it with its password first");
        }
        try {
            check();
        } catch (RejectedException e) {
            archive.close();
            throw e;
        }
    }

    /** The entries' sizes stand at the file's end: a bomb is known before anything is unpacked. */
    private void check() throws RejectedException {
        long unpacked = 0;
        for (SevenZArchiveEntry entry : archive.getEntries()) {
            unpacked += Math.max(0, entry.getSize());
        }
        Limits.checkUnpacked(unpacked, packed);
    }

    @Override
    public @Nullable Found next() throws IOException, RejectedException {
        for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            count.add();
            count.add(Math.max(0, entry.getSize()));
            if (entry.isDirectory() || entry.isAntiItem() || EntryName.isHidden(entry.getName())) {
                continue;
            }
            found++;
            String name = EntryName.of(entry.getName());
            return new Found.Inside(input.entry(name, new BoundedStream(new EntryStream(archive), () -> packed)));
        }
        if (found == 0) {
            found++;
            throw new RejectedException("the archive holds no files");
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** The bytes of the entry that the archive stands at. */
    private static final class EntryStream extends InputStream {
        private final SevenZFile archive;

        EntryStream(SevenZFile archive) {
            this.archive = archive;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                return length == 0 ? 0 : archive.read(bytes, from, length);
            } catch (PasswordRequiredException e) {
                throw new IOException("it is encrypted: unpack the archive with its password first", e);
            }
        }
    }
}
