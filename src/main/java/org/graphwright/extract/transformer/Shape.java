package org.graphwright.extract.transformer;

import java.util.Locale;

/** How a word is written. The vocabulary knows lower case only; this is what tells the model of capitals and digits. */
final class Shape {
    // The model's numbers for shapes, those of {@code words.py}, with which it was trained.
    private static final int LOWER = 0;
    private static final int TITLE = 1;
    private static final int CAPITALS = 2;
    private static final int ONE_CAPITAL = 3;
    private static final int OTHER = 4;
    private static final int MARK = 5;
    private static final int DIGITS = 6;
    private static final int WITH_DIGITS = 7;

    private Shape() {}

    /** The number that the model was trained with, 0 to 7. */
    static int of(String word) {
        if (word.codePoints().noneMatch(Shape::isAlphanumeric)) {
            return MARK;
        }
        if (word.codePoints().allMatch(Shape::isDigit)) {
            return DIGITS;
        }
        if (word.codePoints().anyMatch(Shape::isDigit)) {
            return WITH_DIGITS;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals(word)) {
            return LOWER;
        }
        int characters = word.codePointCount(0, word.length());
        boolean upper = word.codePoints().noneMatch(Character::isLowerCase);
        if (characters > 1 && upper) {
            return CAPITALS;
        }
        int first = word.codePointAt(0);
        String rest = word.substring(Character.charCount(first));
        if (Character.isUpperCase(first) && rest.equals(rest.toLowerCase(Locale.ROOT))) {
            return characters > 1 ? TITLE : ONE_CAPITAL;
        }
        return OTHER;
    }

    private static boolean isAlphanumeric(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.OTHER_NUMBER
                || Character.getType(c) == Character.LETTER_NUMBER;
    }

    /** Decimal digits, and superscripts and circled ones, which have a digit's value too. */
    private static boolean isDigit(int c) {
        return Character.isDigit(c) || "²³¹⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉".indexOf(c) >= 0;
    }
}
