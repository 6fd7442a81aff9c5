package org.graphwright.model;

/** Characters that no reader of RDF takes: U+FFFE, U+FFFF and halves of characters. */
public final class RdfCharacters {
    private static final char REPLACEMENT = '\uFFFD';

    private RdfCharacters() {}

    /** The text with U+FFFD for each of them, as long as {@code text}, so that offsets stay. */
    public static String clean(String text) {
        char[] clean = null;
        for (int i = 0; i < text.length(); i++) {
            if (!isReadable(text, i)) {
                clean = clean == null ? text.toCharArray() : clean;
                clean[i] = REPLACEMENT;
            }
        }
        return clean == null ? text : new String(clean);
    }

    private static boolean isReadable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c < '\uFFFE';
    }
}
