package org.graphwright.article;

import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.ReadFailure;
import org.graphwright.article.input.RejectedException;

/** Tells documents of old Office programs apart. */
final class OleDocuments {
    private OleDocuments() {}

    static Format of(Input input) throws IOException, RejectedException {
        try (POIFSFileSystem files = new POIFSFileSystem(input.path().toFile(), true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Format.DOC;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                throw new RejectedException("a spreadsheet of Excel before 2007: save it as .xlsx or .csv");
            }
            if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
                throw new RejectedException("slides are not read: they hold no articles");
            }
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new RejectedException("is encrypted: save it without a password");
            }
            if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
                throw new RejectedException("a mail of Outlook: save it as .eml");
            }
            throw new RejectedException("a document of a kind that is not read");
        } catch (IOException | RuntimeException e) {
            throw new RejectedException("the document is broken: " + ReadFailure.reason(e));
        }
    }
}
