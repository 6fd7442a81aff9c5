package org.graphwright.article.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.graphwright.article.input.RejectedException;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes to characters: UTF-8 where they are valid UTF-8, else the character set that juniversalchardet detects. */
public final class Decoder {
    private Decoder() {}

    /**
     * The characters of {@code bytes}, without a byte order mark.
     *
     * @throws RejectedException if they are no text, or in no character set that can be told
     */
    public static String decode(byte[] bytes) throws RejectedException {
        if (bytes.length == 0) {
            throw new RejectedException("the file is empty");
        }
        Charset charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : detect(bytes);
        String text = strict(bytes, charset);
        if (!text.isEmpty() && text.charAt(0) == '\ufeff') {
            text = text.substring(1);
        }
        if (isBinary(text)) {
            throw new RejectedException("the file is binary, not text");
        }
        if (text.isBlank()) {
            throw new RejectedException("the file holds nothing but white space");
        }
        return text;
    }

    private static Charset detect(byte[] bytes) throws RejectedException {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        try {
            if (name != null) {
                return Charset.forName(name);
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new RejectedException(
                    "the file is in the character set " + name + ", which this Java cannot read: convert it to UTF-8");
        }
        throw new RejectedException(
                hasNul(bytes)
                        ? "the file is binary, not text"
                        : "the character set cannot be told: convert the file to UTF-8");
    }

    /** True where the bytes are valid UTF-8. */
    public static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String strict(byte[] bytes, Charset charset) throws RejectedException {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RejectedException(
                    hasNul(bytes)
                            ? "the file is binary, not text"
                            : "the file looks like " + charset.name()
                                    + " but holds bytes that are not: convert it to UTF-8");
        }
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** Text has line breaks, tabs and form feeds, and hardly any other control character. */
    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            controls += Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085' ? 1 : 0;
        }
        return controls * 20 > text.length();
    }
}
