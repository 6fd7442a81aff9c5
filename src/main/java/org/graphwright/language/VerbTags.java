package org.graphwright.language;

import java.util.Arrays;

/**
 * Finds the verb of a short sentence such as "Siemens sponsors Bayern Munich.", in which the tagger, which knows few sentences without a verb in other words,
 * takes "sponsors" for a plural, and takes from others what stands behind "the".
 */
final class VerbTags {
    private static final String PLURAL = "NNS";
    private static final String VERB = "VBZ";

    private VerbTags() {}

    /** With those of verbs in -s behind "the" for plurals: "the suspects, two of whom". */
    private static String[] withPlurals(String[] words, String[] tags) {
        String[] mended = tags;
        for (int i = 1; i < words.length; i++) {
            if (tags[i].equals(VERB) && words[i].endsWith("s") && words[i - 1].equalsIgnoreCase("the")) {
                mended = mended == tags ? tags.clone() : mended;
                mended[i] = PLURAL;
            }
        }
        return mended;
    }

    /** The same tags, with that of the one word in -s between two names for a verb where no other is one. */
    static String[] mended(String[] words, String[] tagged) {
        String[] tags = withPlurals(words, tagged);
        if (Arrays.stream(tags).anyMatch(tag -> tag.startsWith("VB") || tag.equals("MD"))) {
            return tags;
        }
        int found = -1;
        for (int i = 1; i + 1 < words.length; i++) {
            if (isBetweenNames(i, words, tags)) {
                if (found > 0) {
                    return tags;
                }
                found = i;
            }
        }
        if (found < 0) {
            return tags;
        }
        String[] mended = tags.clone();
        mended[found] = VERB;
        return mended;
    }

    private static boolean isBetweenNames(int i, String[] words, String[] tags) {
        return tags[i].equals(PLURAL)
                && Character.isLowerCase(words[i].charAt(0))
                && words[i].endsWith("s")
                && isName(words[i - 1], tags[i - 1])
                && isName(words[i + 1], tags[i + 1]);
    }

    private static boolean isName(String word, String tag) {
        return tag.startsWith("N") && Character.isUpperCase(word.charAt(0));
    }
}
