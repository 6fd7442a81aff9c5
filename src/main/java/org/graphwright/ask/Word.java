package org.graphwright.ask;

import org.graphwright.resolve.NameKey;

/**
 * A word of a question or sentence.
 *
 * @param text as written, without a possessive ending
 * @param plain in the form in which words are compared, in lower case
 * @param begin offset of its first character, in UTF-16 units
 * @param end offset after its last one, possessive ending included
 * @param possessive true where it ends in 's or an apostrophe
 */
record Word(String text, String plain, int begin, int end, boolean possessive) {
    /** The plain form of "does", in which "oe" is taken for an umlaut. */
    static final String DOES = NameKey.loose("does");

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }
}
