package org.graphwright.ask;

/**
 * A word of a question or sentence.
 *
 * @param text as written, without a possessive ending
 * @param plain in the form in which words are compared, in lower case
 * @param loose the same in the spelling of names, in which {@code Schroeder} is {@code schroder}
 * @param begin offset of its first character, in UTF-16 units
 * @param end offset after its last one, possessive ending included
 * @param possessive true where it ends in 's or an apostrophe
 */
record Word(String text, String plain, String loose, int begin, int end, boolean possessive) {
    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }
}
