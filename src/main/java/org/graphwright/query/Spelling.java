package org.graphwright.query;

/** Which words are much alike: those that one or two errors of typing make of one another. */
public final class Spelling {
    /** Shorter words are near to too many others. */
    static final int SHORTEST = 4;

    /** Words of so many letters may have two errors. */
    static final int LONG = 8;

    private Spelling() {}

    /** True where a letter too many, one too few, another one, or two that changed places make of the one word the other; in long words twice. */
    public static boolean isNear(String word, String other) {
        return distance(word, other) <= errors(word);
    }

    /** How many errors a word may have. */
    static int errors(String word) {
        return word.length() < SHORTEST ? 0 : word.length() < LONG ? 1 : 2;
    }

    /** The number of such errors between two words. */
    static int distance(String one, String other) {
        int[] twoBefore = new int[other.length() + 1];
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                now[j] = Math.min(Math.min(before[j], now[j - 1]) + 1, before[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    now[j] = Math.min(now[j], twoBefore[j - 2] + 1);
                }
            }
            twoBefore = before;
            before = now;
        }
        return before[other.length()];
    }
}
