package org.graphwright.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.ReadFailure;
import org.graphwright.article.input.RejectedException;

/** Tells documents that are ZIP files from archives, by what is in them. */
final class ZipDocuments {
    /** Bytes of an entry "mimetype", whose type has some fifty; by hand. */
    private static final int LONGEST_TYPE = 200;

    private ZipDocuments() {}

    static Format of(Input input) throws IOException, RejectedException {
        try (ZipFile zip = ZipFile.builder().setPath(input.path()).get()) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                return office(zip);
            }
            ZipArchiveEntry type = zip.getEntry("mimetype");
            if (type != null) {
                return typed(zip, type);
            }
            return zip.getEntry("META-INF/container.xml") != null ? Format.EPUB : Format.ZIP;
        } catch (IOException e) {
            throw new RejectedException("the ZIP file is broken: " + ReadFailure.reason(e));
        }
    }

    private static Format office(ZipFile zip) throws RejectedException {
        if (zip.getEntry("word/document.xml") != null || has(zip, "word/")) {
            return Format.DOCX;
        }
        if (has(zip, "xl/")) {
            return Format.XLSX;
        }
        throw new RejectedException(
                has(zip, "ppt/")
                        ? "slides are not read: they hold no articles"
                        : "a document of a kind that is not read");
    }

    private static boolean has(ZipFile zip, String folder) {
        return java.util.Collections.list(zip.getEntries()).stream()
                .anyMatch(e -> e.getName().startsWith(folder));
    }

    private static Format typed(ZipFile zip, ZipArchiveEntry entry) throws IOException, RejectedException {
        String type;
        try (InputStream in = zip.getInputStream(entry)) {
            type = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
        }
        if (type.startsWith("application/epub")) {
            return Format.EPUB;
        }
        if (type.startsWith("application/vnd.oasis.opendocument.text")) {
            return Format.ODT;
        }
        if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            throw new RejectedException("an OpenDocument spreadsheet: save it as .xlsx or .csv");
        }
        if (type.startsWith("application/vnd.oasis")) {
            throw new RejectedException("a document of a kind that is not read: " + type);
        }
        return Format.ZIP;
    }
}
