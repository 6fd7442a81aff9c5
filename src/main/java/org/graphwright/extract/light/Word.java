package org.graphwright.extract.light;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a word by itself says, as hashes: made once for a word and used wherever it stands. */
final class Word {
    /** Prefixes of a Brown cluster's path, as Ratinov and Roth (2009) take them; part of the trained model. */
    private static final int[] CLUSTER_BITS = {4, 6, 10, 20};

    final long exact;
    final long lower;
    final long shape;
    final long simple;
    final long[] affixes;
    /** Hashes of the cluster's path cut after 4, 6, 10 and 20 bits; empty if the word has no cluster. */
    final long[] clusters;

    final boolean capital;

    /** No letter of it is small. */
    final boolean shouted;

    /** What a model adds up from the word by itself at each place of the window; kept by the model that reads with it. */
    final int[] @Nullable [] sums = new int[NameFeatures.WINDOW][];

    Word(String text, Lexicon lexicon) {
        String word = text.equals("``") || text.equals("''") ? "\"" : text;
        String lowered = word.toLowerCase(Locale.ROOT);
        String simplified = digitsAsZero(lowered);
        exact = Hash.of(digitsAsZero(word));
        lower = Hash.of(simplified);
        simple = lower;
        shape = Hash.of(shape(word));
        capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
        shouted = text.equals(text.toUpperCase(Locale.ROOT));
        affixes = affixes(simplified);
        String path = lexicon.cluster(simplified);
        clusters = path.isEmpty() ? new long[0] : new long[CLUSTER_BITS.length];
        for (int i = 0; i < clusters.length; i++) {
            clusters[i] = Hash.of(path, 0, Math.min(path.length(), CLUSTER_BITS[i]));
        }
    }

    private static long[] affixes(String word) {
        int most = Math.min(4, word.length());
        long[] affixes = new long[2 * most];
        for (int n = 1; n <= most; n++) {
            affixes[2 * n - 2] = Hash.of(word, 0, n);
            affixes[2 * n - 1] = Hash.of(word, word.length() - n, word.length());
        }
        return affixes;
    }

    /** Every run of digits, with the points and commas inside it, as one zero. */
    private static String digitsAsZero(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isDigit(c)) {
                out.append(c);
            } else if (out.isEmpty() || out.charAt(out.length() - 1) != '0') {
                out.append('0');
            }
        }
        return out.toString();
    }

    /** Kinds of characters, a run of more than two as two: {@code Xxx} for "Obama", {@code XX} for "NATO", {@code X.X.} for "U.S.". */
    private static String shape(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            int n = out.length();
            if (n < 2 || out.charAt(n - 1) != kind || out.charAt(n - 2) != kind) {
                out.append(kind);
            }
        }
        return out.toString();
    }
}
