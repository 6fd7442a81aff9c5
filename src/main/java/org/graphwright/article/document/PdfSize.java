package org.graphwright.article.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.graphwright.article.input.Limits;
import org.graphwright.article.input.RejectedException;
import org.jspecify.annotations.Nullable;

/** Unpacks the streams of a PDF file once without keeping them: PDFBox would take each whole into memory, however long it gets. */
final class PdfSize {
    private final long packed;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;

    private PdfSize(long packed) {
        this.packed = packed;
    }

    /**
     * Looks at all streams but pictures, which are never unpacked.
     *
     * @param packed bytes of the file
     * @throws RejectedException if they are far longer than the file
     */
    static void check(COSDocument document, long packed) throws IOException, RejectedException {
        PdfSize size = new PdfSize(packed);
        for (Map.Entry<COSObjectKey, Long> entry : document.getXrefTable().entrySet()) {
            boolean inFile = entry.getValue() > 0;
            COSBase object = inFile ? document.getObjectFromPool(entry.getKey()).getObject() : null;
            if (object instanceof COSStream stream && !COSName.IMAGE.equals(stream.getItem(COSName.SUBTYPE))) {
                size.add(stream);
            }
        }
    }

    private void add(COSStream stream) throws RejectedException {
        try (InputStream in = unpacked(stream)) {
            for (int n = 0; n >= 0; n = in.read(buffer)) {
                unpacked += n;
                Limits.checkUnpacked(unpacked, packed);
            }
        } catch (IOException e) {
            // A broken stream ends here; PDFBox reads as much of it.
        }
    }

    /** The stream behind its filters of deflate; other filters hardly pack. */
    private static InputStream unpacked(COSStream stream) throws IOException {
        InputStream in = stream.createRawInputStream();
        for (COSName filter : filters(stream.getFilters())) {
            if (!COSName.FLATE_DECODE.equals(filter) && !COSName.FLATE_DECODE_ABBREVIATION.equals(filter)) {
                return in;
            }
            in = new InflaterInputStream(in);
        }
        return in;
    }

    private static List<COSName> filters(@Nullable COSBase filters) {
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            array.forEach(each -> {
                if (each instanceof COSName name) {
                    names.add(name);
                }
            });
        }
        return names;
    }
}
