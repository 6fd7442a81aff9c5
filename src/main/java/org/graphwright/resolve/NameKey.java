package org.graphwright.resolve;

import java.util.regex.Pattern;

/** Compares names as the resolver does: what is one name for it is one for whoever looks for a thing. */
public final class NameKey {
    /** An umlaut as it is written where there is none on the keyboard; behind a vowel, and at a word's end, it is something else. */
    private static final Pattern TRANSCRIBED_UMLAUT = Pattern.compile("(?<![aeioqu])([aou])e(?=\\p{L})");

    /** Other letters that there are not on every keyboard, as they are written there: Đ as in Djordje, Å as in Aalborg. */
    private static final Pattern TRANSCRIBED_LETTER = Pattern.compile("(d)j|(a)a");

    private NameKey() {}

    /** True of two names that differ in no more than marks, capitals, leading articles and spelling. */
    public static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }

    /** What such names have in common: their words in lower case without marks and in one spelling, one blank between them. */
    public static String of(String name) {
        return NameForms.normalised(name);
    }

    /**
     * The same, and what stands for an umlaut, Đ or Å is the plain letter: {@code Schroeder} and {@code Schröder} are {@code schroder},
     * {@code Djordje} and {@code Đorđe} are {@code dorde}.
     */
    public static String loose(String name) {
        String plain = TRANSCRIBED_UMLAUT.matcher(of(name)).replaceAll("$1");
        return TRANSCRIBED_LETTER.matcher(plain).replaceAll("$1$2");
    }
}
