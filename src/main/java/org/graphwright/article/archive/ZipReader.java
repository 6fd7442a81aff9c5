package org.graphwright.article.archive;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.graphwright.article.input.BoundedStream;
import org.graphwright.article.input.Found;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Reader;
import org.graphwright.article.input.RejectedException;
import org.jspecify.annotations.Nullable;

/** The files in a ZIP file. */
public final class ZipReader implements Reader {
    private final Input input;
    private final ZipFile zip;
    private final Enumeration<ZipArchiveEntry> entries;
    private final EntryCount count = new EntryCount();
    private @Nullable BoundedStream last;
    private int found;

    public ZipReader(Input input) throws IOException, RejectedException {
        this.input = requireNonNull(input, "input is null");
        this.zip = ZipFile.builder().setPath(input.path()).get();
        this.entries = zip.getEntriesInPhysicalOrder();
    }

    @Override
    public @Nullable Found next() throws IOException, RejectedException {
        if (last != null) {
            count.add(last.count());
            last = null;
        }
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            count.add();
            if (entry.isDirectory() || entry.isUnixSymlink() || EntryName.isHidden(entry.getName())) {
                continue;
            }
            found++;
            String name = EntryName.of(entry.getName());
            if (!zip.canReadEntryData(entry)) {
                throw new RejectedException(
                        "/" + name,
                        entry.getGeneralPurposeBit().usesEncryption()
                                ? "is encrypted: unpack it with its password first"
                                : "is packed in a way that cannot be read: pack it anew with deflate");
            }
            last = new BoundedStream(zip.getInputStream(entry), entry::getCompressedSize);
            return new Found.Inside(input.entry(name, last));
        }
        if (found == 0) {
            found++;
            throw new RejectedException("the archive holds no files");
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
