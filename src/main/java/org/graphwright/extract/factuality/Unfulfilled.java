package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

/**
 * Tells which infinitives and gerunds say what need not have come about: "lost the race to become head", "lied about having studied". Such
 * a verb is taken to tell what is so only behind words that say that it came about ("was elected to lead", "is known for founding"), as
 * purpose of what was done ("left the Reds to join") or of one who was the first to do it.
 */
final class Unfulfilled {
    private final FactualityWords lists;

    Unfulfilled(FactualityWords lists) {
        this.lists = requireNonNull(lists, "lists is null");
    }

    /** @param verb the verb, or last of the verbs, that joins two mentions */
    boolean is(ClauseText words, int verb) {
        int begin = groupBegin(words, verb);
        int before = begin - 1;
        if (before < 1 || words.is(begin, "be") && words.is(before, "'")) {
            return false;
        }
        if (words.is(before, "to") && words.tag(begin).matches("VB|RB")) {
            return isOpenInfinitive(words, before - 1);
        }
        boolean gerund = words.tag(begin).equals("VBG");
        if (gerund && words.tag(before).startsWith("NNP")) {
            int preposition = words.nounPhraseBegin(before) - 1;
            return words.is(preposition, "of", "over", "about", "on", "against")
                    && isOpenGerund(words, preposition - 1);
        }
        return gerund
                && words.is(before, "about", "against", "of", "from", "at", "with", "on", "to", "towards")
                && isOpenGerund(words, before - 1);
    }

    /** The first of the verbs in a row, with only adverbs between. */
    private static int groupBegin(ClauseText words, int verb) {
        int begin = words.groupBegin(verb);
        while (begin < verb && words.isAdverb(begin)) {
            begin++;
        }
        return begin;
    }

    private boolean isOpenInfinitive(ClauseText words, int at) {
        int governor = skipAdverbs(words, at);
        String tag = words.tag(governor);
        if (words.isVerb(governor) || tag.startsWith("VB")) {
            return !words.lemma(governor).equals("be") && !isFulfilling(words, governor);
        }
        if (tag.startsWith("JJ") || tag.equals("RP") || tag.startsWith("RB")) {
            return !isFulfilling(words, governor);
        }
        return tag.matches("NNS?") && !isFulfilling(words, governor) && isOpenNoun(words, governor);
    }

    /** "The race to lead" is open, "the first woman to lead" is not, nor what somebody won or left to lead. */
    private boolean isOpenNoun(ClauseText words, int noun) {
        int begin = words.wholeNounPhraseBegin(noun);
        for (int at = begin; at < noun; at++) {
            boolean alone =
                    words.tag(at).equals("JJS") || words.is(at, "first", "second", "third", "last", "only", "most");
            if (alone) {
                return false;
            }
        }
        return !isFulfilling(words, begin - 1);
    }

    private boolean isOpenGerund(ClauseText words, int at) {
        int governor = skipAdverbs(words, at);
        if (governor < 0 || words.is(governor, ",", ";", "and", "but")) {
            return false;
        }
        return !isFulfilling(words, governor);
    }

    private static int skipAdverbs(ClauseText words, int at) {
        int governor = at;
        while (governor > 0 && words.isAdverb(governor) && !words.is(governor, "close", "near")) {
            governor--;
        }
        return governor;
    }

    private boolean isFulfilling(ClauseText words, int at) {
        return lists.fulfillingWord.isAt(words, at)
                || lists.leavingVerb.isAt(words, at)
                || lists.future.isAt(words, at)
                || lists.future.length(words, at - 1) > 1
                || lists.denyingVerb.isAt(words, at)
                || lists.factiveWord.isAt(words, at) && !words.lemma(at).equals("forget");
    }
}
