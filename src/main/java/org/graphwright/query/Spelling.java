package org.graphwright.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which words are much alike: those that one or two errors of typing make of one another. */
public final class Spelling {
    /** Shorter words are near to too many others. */
    static final int SHORTEST = 4;

    /** Letters; no name is longer, and to look for what is like a long word takes long. By hand. */
    private static final int LONGEST = 60;

    /** Words of so many letters may have two errors. */
    static final int LONG = 8;

    /** Another letter is an error in words of so many. */
    private static final int MIDDLE = 6;

    /** Letters that sound alike, or lie side by side on the keyboard. */
    private static final List<String> ALIKE = List.of(
            "aeiouy", "ckq", "cs", "sz", "bp", "dt", "fvw", "mn", "gj", "qw", "uw", "we", "er", "rt", "ty", "ui", "io",
            "op", "as", "sd", "df", "fg", "gh", "hj", "jk", "kl", "zx", "xc", "cv", "vb", "bn");

    /** Letters that are written for a sound in English and the languages around, in the order in which they are made one; by hand. */
    private static final Map<Pattern, String> SOUNDS = sounds();

    private Spelling() {}

    private static Map<Pattern, String> sounds() {
        Map<Pattern, String> sounds = new LinkedHashMap<>();
        sounds.put(Pattern.compile("ph"), "f");
        sounds.put(Pattern.compile("th"), "t");
        sounds.put(Pattern.compile("c(?=[eiy])|z"), "s");
        sounds.put(Pattern.compile("ck|c|q"), "k");
        sounds.put(Pattern.compile("y"), "i");
        sounds.put(Pattern.compile("(.)\\1+"), "$1");
        return Collections.unmodifiableMap(sounds);
    }

    /**
     * True where two words that are not short sound alike, or a letter too many, one too few, another one, or two that changed places make of
     * the one word the other; in long words twice.
     * Where a letter is another one, or one is there before the first, the words are often two names, such as Iran and Iraq, Ireland and
     * Iceland, Ross and Cross: these are errors only in longer words, and another letter in words that are not long only where it is easily
     * taken for the right one.
     */
    public static boolean isNear(String word, String other) {
        if (word.length() >= MIDDLE && sound(word).equals(sound(other))) {
            return true;
        }
        int distance = distance(word, other);
        if (distance == 0 || distance > (word.length() < LONG ? 1 : 2)) {
            return distance == 0;
        }
        if (word.length() >= LONG) {
            return word.length() != other.length()
                    || distance == 1
                    || changed(word, other).size() != 2;
        }
        if (word.length() != other.length()) {
            return word.charAt(0) == other.charAt(0);
        }
        List<Integer> changed = changed(word, other);
        return changed.size() == 2
                || word.length() >= MIDDLE
                        && changed.get(0) > 0
                        && isAlike(word.charAt(changed.get(0)), other.charAt(changed.get(0)));
    }

    /**
     * A word as it is heard, with each doubled letter once: which one is doubled is what is most often wrong, as in "proffesor", and names are
     * often known by ear alone, as "Tereza" for Theresa.
     */
    private static String sound(String word) {
        String heard = word;
        for (Map.Entry<Pattern, String> letters : SOUNDS.entrySet()) {
            heard = letters.getKey().matcher(heard).replaceAll(letters.getValue());
        }
        return heard;
    }

    /** The places at which two words of one length have different letters. */
    private static List<Integer> changed(String word, String other) {
        return IntStream.range(0, word.length())
                .filter(i -> word.charAt(i) != other.charAt(i))
                .boxed()
                .toList();
    }

    private static boolean isAlike(char one, char other) {
        return ALIKE.stream().anyMatch(letters -> letters.indexOf(one) >= 0 && letters.indexOf(other) >= 0);
    }

    /** How many errors a word may have; of two in a word that is not long all must sound alike. */
    static int errors(String word) {
        return word.length() < SHORTEST || word.length() > LONGEST ? 0 : word.length() < MIDDLE ? 1 : 2;
    }

    /** The number of such errors between two words. */
    public static int distance(String one, String other) {
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
