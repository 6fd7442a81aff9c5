package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

/**
 * Finds where a word of denial takes back a verb that contests: "nobody doubts that", "it is not disputed that", "neither side denies that"
 * say what follows. Immutable.
 */
final class DoubleDenials {
    /** So far behind the word of denial stands the verb: "not even her fiercest rivals have ever doubted that". */
    private static final int FARTHEST = 8;

    private final FactualityWords lists;

    DoubleDenials(FactualityWords lists) {
        this.lists = requireNonNull(lists, "lists is null");
    }

    /** True for a word of denial that takes back a verb that contests. */
    boolean isDenial(ClauseText words, int at) {
        return contesting(words, at) > 0;
    }

    /** True for a verb that contests, which a word of denial before it takes back. */
    boolean isContested(ClauseText words, int at) {
        for (int denial = at - 1; denial >= 0 && denial >= at - FARTHEST; denial--) {
            if (contesting(words, denial) == at) {
                return true;
            }
        }
        return false;
    }

    /** The verb that contests, with nothing but a subject and auxiliaries between it and the word of denial; 0 if there is none. */
    private int contesting(ClauseText words, int denial) {
        boolean few = lists.hardlyAnybody.isAt(words, denial) && !words.is(denial - 1, "a", "the");
        if (!few && (!lists.denial.isAt(words, denial) || lists.noDenial.isAt(words, denial))) {
            return 0;
        }
        for (int at = denial + 1; at < words.size() && at <= denial + FARTHEST; at++) {
            if (words.is(at, ",", ";", ":", "that", "who", "which", "but")) {
                return 0;
            }
            boolean verb = words.isVerb(at) || words.tag(at).startsWith("VB") || words.is(at + 1, "that");
            if (verb && lists.contestingVerb.isAt(words, at)) {
                return at;
            }
            if (words.isVerb(at)
                    && !words.lemma(at).matches("be|have|do")
                    && !words.tag(at).equals("MD")) {
                return 0;
            }
        }
        return 0;
    }
}
