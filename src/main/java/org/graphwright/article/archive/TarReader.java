package org.graphwright.article.archive;

import static java.util.Objects.requireNonNull;

import java.io.FilterInputStream;
import java.io.IOException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.graphwright.article.input.Found;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Reader;
import org.graphwright.article.input.RejectedException;
import org.jspecify.annotations.Nullable;

/** The files in a TAR file. */
public final class TarReader implements Reader {
    private final Input input;
    private final TarArchiveInputStream tar;
    private final EntryCount count = new EntryCount();
    private int found;

    public TarReader(Input input) {
        this.input = requireNonNull(input, "input is null");
        this.tar = new TarArchiveInputStream(input.stream(), "UTF-8");
    }

    @Override
    public @Nullable Found next() throws IOException, RejectedException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            count.add();
            count.add(Math.max(0, entry.getSize()));
            if (!entry.isFile() || entry.isLink() || entry.isSymbolicLink() || EntryName.isHidden(entry.getName())) {
                continue;
            }
            found++;
            return new Found.Inside(input.entry(EntryName.of(entry.getName()), new Unclosed(tar)));
        }
        if (found == 0) {
            found++;
            throw new RejectedException("the archive holds no files");
        }
        return null;
    }

    /** An entry's bytes, whose end is not that of the archive. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(TarArchiveInputStream tar) {
            super(tar);
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {}
    }
}
