package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

import java.util.stream.IntStream;
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
        if (isPastTerm(words, link) || isChangingSides(words, link)) {
            return Tense.FORMER;
        }
        if (isSucceeded(words, link)) {
            return words.is(link.first().from() - 1, "by") ? Tense.CURRENT : Tense.FORMER;
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

    /** "Ada Lind, who led Acme from 2013 to 2020", "led Acme until 2020". */
    private static boolean isPastTerm(ClauseText words, Link link) {
        int word = link.word();
        if (word < 0
                || !link.between().contains(word)
                || !words.tag(words.groupBegin(word)).matches("VBD|VBN|RB")
                || words.lemma(words.groupBegin(word)).equals("do")) {
            return false;
        }
        int at = link.second().to();
        int end = words.is(at, "from", "between", "since") && words.tag(at + 1).equals("CD") ? at + 2 : at;
        boolean ranged = end > at && words.is(end, "to", "until", "till", "through", "and", "-", "–");
        return (ranged || words.is(end, "until", "till")) && words.tag(end + 1).equals("CD");
    }

    /** "Acme signed Bo Ek from Borealis", "joined Acme from Borealis". */
    private boolean isChangingSides(ClauseText words, Link link) {
        int from = words.nounPhraseBegin(link.second().from()) - 1;
        if (!words.is(from, "from")) {
            return false;
        }
        if (from == link.between().from()) {
            int verb = words.nounPhraseBegin(link.first().from()) - 1;
            return words.isVerb(verb) && lists.changingSides.isAt(words, verb);
        }
        return IntStream.range(link.between().from(), from)
                .anyMatch(at -> words.isVerb(at) && lists.changingSides.isAt(words, at));
    }

    /** "Bo Ek was succeeded by Ada Lind as head of Acme": the verb stands before the second, and the first has lost what it names. */
    private boolean isSucceeded(ClauseText words, Link link) {
        int by = words.is(link.first().from() - 1, "by") ? link.first().from() - 1 : -1;
        int verb = by > 0 ? by - 1 : link.word();
        boolean passive = verb > 0
                && words.tag(verb).equals("VBN")
                && words.lemma(verb - 1).equals("be");
        return passive && lists.succeedingVerb.isAt(words, verb) && (by > 0 || words.is(verb + 1, "by", "as"));
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
            boolean inMention = link.first().contains(at) && !list.isBeginning(words, at);
            boolean seen = at < link.first().to()
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
