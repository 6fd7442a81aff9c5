package org.graphwright.article;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The formats that begin with bytes of their own. */
final class Signatures {
    /** Where a header of POSIX.1-1988 ("ustar") says what it is. */
    private static final int TAR_MAGIC = 257;

    /** Readers take a file for a PDF whose header stands in the first 1024 bytes (PDF Reference 1.7, appendix H, note 13). */
    private static final int PDF_WITHIN = 1024;

    private Signatures() {}

    /** The format; ZIP and DOC stand for all that are packed alike; null if the bytes are none of theirs. */
    static @Nullable Format of(byte[] head) {
        if (begins(head, 0, "PK\3\4") || begins(head, 0, "PK\5\6")) {
            return Format.ZIP;
        }
        if (begins(head, 0, "\u001f\u008b")
                || begins(head, 0, "BZh") && begins(head, 4, "1AY&SY")
                || begins(head, 0, "\u00fd7zXZ\0")) {
            return Format.GZIP;
        }
        if (begins(head, 0, "7z\u00bc\u00af\u0027\u001c")) {
            return Format.SEVEN_ZIP;
        }
        if (begins(head, 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return Format.DOC;
        }
        if (begins(head, TAR_MAGIC, "ustar")) {
            return Format.TAR;
        }
        if (begins(head, 0, "WARC/")) {
            return Format.WARC;
        }
        int letters = 0;
        while (letters < head.length
                && (head[letters] <= ' ' && head[letters] >= 0
                        || head[letters] == (byte) 0xef
                        || head[letters] == (byte) 0xbb
                        || head[letters] == (byte) 0xbf)) {
            letters++;
        }
        if (begins(head, letters, "{\\rtf")) {
            return Format.RTF;
        }
        String top = new String(head, 0, Math.min(PDF_WITHIN, head.length), StandardCharsets.ISO_8859_1);
        return top.contains("%PDF-")
                        && (letters == top.indexOf("%PDF-") || top.indexOf('\0') >= 0 || top.indexOf("%PDF-") < 8)
                ? Format.PDF
                : null;
    }

    static boolean begins(byte[] head, int at, String signature) {
        if (head.length < at + signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if (head[at + i] != (byte) signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
