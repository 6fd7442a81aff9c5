package org.graphwright.extract.quotation;

/** Tells verbs of speech behind a quotation's full stop that begin a sentence of their own from those that tell who said it. */
final class OwnSentence {
    private final ArticleTokens words;

    OwnSentence(ArticleTokens words) {
        this.words = words;
    }

    /**
     * Behind a full stop "Clarke said: …" opens the next quotation, and "The ministry said the ship …" is a sentence of its own; "Clarke
     * said." is not.
     *
     * @param attributed whether somebody is known to have said what stands before, so that the verb is not needed for it
     */
    boolean isOf(int verb, boolean attributed) {
        int next = verb + 1;
        if (words.is(next, ":") || words.is(next, ",") && next + 1 < words.size() && words.isQuoted(next + 1)) {
            return true;
        }
        return attributed
                && next < words.size()
                && !words.isEnd(next)
                && !words.is(next, ",", "in", "on", "at", "to", "after", "during")
                && !words.get(next).tag().startsWith("RB")
                && words.hasFiniteVerb(next, words.endOfSentence(next));
    }
}
