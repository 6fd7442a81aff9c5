package org.graphwright.extract.quotation;

import org.graphwright.model.Mention;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/** Finds who is quoted where no verb of speech says it, but the place of a verb or of "by" and "according to" beside the quotation. */
final class PlacedSource {
    /** Tokens between a quotation and what tells its source. */
    private static final int REACH = 12;

    private final ArticleTokens words;
    private final SpeechVerbs verbs;
    private final Sources sources;

    PlacedSource(ArticleTokens words, SpeechVerbs verbs, Sources sources) {
        this.words = words;
        this.verbs = verbs;
        this.sources = sources;
    }

    /**
     * Whatever verb stands behind what a comma closes: "…," boomed the magnate; "…," Clarke shot back. Where the comma stands behind the
     * marks, the sentence has to end with it.
     */
    @Nullable
    Attributed byAnyVerb(int behind, boolean comma) {
        if (behind == 0 || behind >= words.size() || words.isParagraphBetween(behind - 1, behind)) {
            return null;
        }
        for (int i = behind; i < Math.min(words.size(), behind + REACH); i++) {
            boolean verb =
                    words.get(i).tag().equals("VBD") || words.get(i).tag().equals("VBZ");
            if (words.isQuoted(i) || words.isEnd(i) || i > behind && words.is(i, ",") && !verb) {
                return null;
            }
            if (verb && !words.is(i, "is", "was", "has", "had", "does", "did") && words.isAtOnce(i, behind)) {
                int next = words.is(i + 1, "up", "out", "back", "in", "on") ? i + 2 : i + 1;
                boolean last = words.isEnd(next) || words.is(next, ",", ";");
                Source source = comma || last ? sources.of(i, behind, words.endOfSentence(i)) : Source.NOBODY;
                return source.isKnown() && (comma || i > behind + 1) ? new Attributed(i, source) : null;
            }
            if (words.isVerb(i)) {
                return null;
            }
        }
        return null;
    }

    /** "…," was his comment; "…," was the answer of the mayor. */
    @Nullable
    Attributed byNoun(int behind) {
        boolean noun = words.is(behind, "was", "is", "came")
                && behind + 2 < words.size()
                && words.get(behind + 1).tag().equals("PRP$")
                && (words.isOf(WordLists.WRITING, behind + 2)
                        || words.is(
                                behind + 2,
                                "comment",
                                "answer",
                                "reply",
                                "response",
                                "verdict",
                                "explanation",
                                "only",
                                "first",
                                "terse"));
        Mention owner = noun ? words.speakerFrom(behind + 1) : null;
        return owner == null || owner.entity() == null ? null : new Attributed(behind, new Source(owner, null));
    }

    /** "In his own words, "…"". */
    @Nullable
    Attributed inOwnWords(int first) {
        int at = words.is(first - 1, ",") ? first - 2 : first - 1;
        boolean own = words.is(at, "words") && words.is(at - 1, "own") && words.is(at - 3, "in");
        Mention owner = own ? words.speakerFrom(at - 2) : null;
        return owner == null || owner.entity() == null ? null : new Attributed(at, new Source(owner, null));
    }

    /** "A "sharp increase", according to the ministry": a phrase whose sentence tells its source behind it. */
    @Nullable
    Attributed accordingTo(int behind) {
        for (int i = behind; i < Math.min(words.size() - 1, behind + REACH); i++) {
            if (words.isQuoted(i) || words.isEnd(i) || words.isFinite(i)) {
                return null;
            }
            if (words.is(i, "according") && words.is(i + 1, "to")) {
                Source source = sources.at(i + 2, words.endOfSentence(i));
                return source.isKnown() ? new Attributed(i, source) : null;
            }
        }
        return null;
    }

    /** "He was described as "obsessed" by the police". */
    @Nullable
    Attributed byAgent(int first, int behind) {
        if (!words.is(behind, "by")) {
            return null;
        }
        for (int i = first - 1; i > 0 && first - i < REACH && words.isSameSentence(i, first); i--) {
            if (words.get(i).tag().equals("VBN") && verbs.isSpeech(words.get(i))) {
                Source source = sources.at(behind + 1, words.endOfSentence(behind));
                return source.isKnown() ? new Attributed(i, source) : null;
            }
        }
        return null;
    }

    /** "It was rejected by the police as "absurd"". */
    @Nullable
    Attributed byAgentBefore(int first) {
        if (!words.is(first - 1, "as")) {
            return null;
        }
        for (int i = first - 2; i > 1 && first - i < REACH && words.isSameSentence(i, first); i--) {
            if (words.is(i, "by") && words.get(i - 1).tag().equals("VBN") && verbs.isSpeech(words.get(i - 1))) {
                Source source = sources.at(i + 1, first - 1);
                return source.isKnown() ? new Attributed(i - 1, source) : null;
            }
            if (words.isVerb(i) || words.isQuoted(i) || words.is(i, ",", ";", ":")) {
                return null;
            }
        }
        return null;
    }

    /**
     * "Clarke proposed: "…"", "Clarke was dismayed: "…"", "Clarke denied that he knew: "…"": before a colon stands what the one who speaks
     * did, in the main clause, whatever it was, if somebody named is its subject.
     */
    @Nullable
    Attributed announced(int first) {
        if (!words.is(first - 1, ":")) {
            return null;
        }
        int from = words.beginOfSentence(first - 1);
        Mention alone = words.speakerFrom(from);
        if (alone != null && words.isPerson(alone) && words.at(alone.end()) == first - 1) {
            return new Attributed(first - 1, new Source(alone, null));
        }
        for (int i = from + 1; i < first - 1; i++) {
            if (words.isQuoted(i) || words.is(i, ";", ":")) {
                return null;
            }
            if (words.get(i).tag().matches("VB[DZ]") && !words.isSubordinate(i, from)) {
                Source source = sources.of(i, from, first - 1);
                return source.mention() == null ? null : new Attributed(i, source);
            }
        }
        return null;
    }
}
