package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;

/** Tells the short sentences that say what they say without any word that could turn it: "Ada Lind works for Acme." Immutable. */
final class PlainSentence {
    /** Of longer sentences too many turn what they say by what no list holds: "had the sash, the chain and the cake, and then the recount". */
    private static final int MOST_WORDS = 14;

    private final List<Phrases> words;
    private final List<Phrases> verbs;

    PlainSentence(FactualityWords lists) {
        requireNonNull(lists, "lists is null");
        this.words = List.of(
                lists.denial,
                lists.denyingPreposition,
                lists.doubtingWord,
                lists.doubtingAttribute,
                lists.doubtingNoun,
                lists.falseWord,
                lists.workOfFiction,
                lists.nearly,
                lists.modal,
                lists.condition,
                lists.mistakenAdverb,
                lists.candidacy);
        this.verbs = List.of(
                lists.denyingVerb,
                lists.doubtingVerb,
                lists.verbOfFailing,
                lists.verbOfPlaying,
                lists.hearsayVerb,
                lists.feigningVerb,
                lists.speech);
    }

    boolean isPlain(Said said) {
        ClauseText text = said.words();
        return text.size() <= MOST_WORDS
                && said.markers().isEmpty()
                && IntStream.range(0, text.size())
                        .noneMatch(at -> isAny(words, text, at) || text.isVerb(at) && isAny(verbs, text, at));
    }

    private static boolean isAny(List<Phrases> lists, ClauseText text, int at) {
        return lists.stream().anyMatch(list -> list.isAt(text, at));
    }
}
