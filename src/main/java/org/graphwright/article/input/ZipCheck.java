package org.graphwright.article.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks through a document that is a ZIP file, such as a DOCX, before a library unpacks it without bounds. */
public final class ZipCheck {
    /** How many times its own size such a document may unpack to, beyond {@link Limits#RATIO_FROM}. */
    private static final int RATIO = 100;

    private ZipCheck() {}

    /** @throws RejectedException if it is no ZIP file, or unpacks to more than a document does */
    public static void check(Path file) throws IOException, RejectedException {
        long most = Math.max(Limits.RATIO_FROM, Math.min(Limits.DOCUMENT_BYTES * 5L, Files.size(file) * RATIO));
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            Enumeration<ZipArchiveEntry> all = zip.getEntries();
            while (all.hasMoreElements()) {
                ZipArchiveEntry entry = all.nextElement();
                entries++;
                if (entries > Limits.ENTRIES) {
                    throw new RejectedException("holds more than " + Limits.ENTRIES + " entries");
                }
                if (!zip.canReadEntryData(entry)) {
                    throw new RejectedException("is encrypted: save it without a password");
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > most) {
                            throw new RejectedException("unpacks to more than " + most + " bytes: it may be a bomb");
                        }
                    }
                }
            }
        }
    }
}
