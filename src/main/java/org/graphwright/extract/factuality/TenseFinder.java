package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

import org.graphwright.model.Tense;

/** Tells from the words beside a link when it holds. */
final class TenseFinder {
    private final FactualityWords lists;

    TenseFinder(FactualityWords lists) {
        this.lists = requireNonNull(lists, "lists is null");
    }

    /** {@link Tense#CURRENT} where no word says otherwise. */
    Tense find(ClauseText words, Link link) {
        int word = link.word();
        if (word >= 0 && lists.leavingVerb.isAt(words, word)) {
            return Tense.FORMER;
        }
        if (word >= 0 && link.first().from() > word && lists.succeedingVerb.isAt(words, word)) {
            return isFuture(words, word, words.groupBegin(word)) ? Tense.CURRENT : Tense.FORMER;
        }
        if (word < 0 && isLeaving(words, link.second().to())) {
            return Tense.FORMER;
        }
        if (isBeside(words, link, lists.former)) {
            return Tense.FORMER;
        }
        if (word >= 0
                && isFuture(
                        words,
                        word,
                        Math.min(words.groupBegin(word), link.between().from()))) {
            return Tense.FUTURE;
        }
        return isBeside(words, link, lists.future) ? Tense.FUTURE : Tense.CURRENT;
    }

    private boolean isFuture(ClauseText words, int word, int from) {
        for (int at = from; at <= word; at++) {
            boolean governs = lists.future.isAt(words, at) && words.isVerb(at);
            if (governs && word < words.clauseEnd(at, lists.speech)) {
                return true;
            }
        }
        return false;
    }

    /** "Acme president Ada Lind resigned", "…, has been ousted": the verb that follows, with nothing behind it that is left instead. */
    private boolean isLeaving(ClauseText words, int from) {
        int at = words.is(from, ",") ? from + 1 : from;
        int verb = -1;
        while (words.isVerb(at) && !words.tag(at).equals("MD") || words.isAdverb(at) && !lists.denial.isAt(words, at)) {
            verb = words.isVerb(at) ? at : verb;
            at++;
        }
        if (verb < 0 || !lists.leavingVerb.isAt(words, verb)) {
            return false;
        }
        int next = verb + lists.leavingVerb.length(words, verb);
        return next >= words.size() || words.tag(next).matches("IN|[.,:]|RB|NNP") && !words.is(next, "to", "from");
    }

    /** True where a word of the list stands in the noun phrase or between the mentions, and not as a verb of another clause. */
    private static boolean isBeside(ClauseText words, Link link, Phrases list) {
        for (int at = link.region().from(); at < link.second().to(); at++) {
            boolean inMention = link.first().contains(at);
            boolean seen = at < link.first().from()
                    || link.between().contains(at)
                    || link.second().contains(at);
            int length = seen && !inMention ? list.length(words, at) : 0;
            if (length > 1 || length == 1 && !words.isFinite(at)) {
                return true;
            }
        }
        return false;
    }
}
