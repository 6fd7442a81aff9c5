package org.graphwright.extract.quotation;

import static java.util.Objects.requireNonNull;

import org.graphwright.ontology.WordLists;

/** Where the subject of a verb ends that stands before it. */
final class SubjectEnds {
    private final ArticleTokens words;

    SubjectEnds(ArticleTokens words) {
        this.words = requireNonNull(words, "words is null");
    }

    /** The last token before the verb that is no part of its group and no time: before {@code from} where there is none. */
    int last(int verb, int from) {
        int at = verb - 1;
        while (at >= from
                && (words.get(at).tag().startsWith("RB")
                        || words.get(at).tag().startsWith("VB")
                        || words.get(at).tag().equals("MD"))) {
            at--;
        }
        return skipTime(at, from);
    }

    /** True where some noun stands right before the verb, mentioned or not. */
    boolean isBefore(int verb, int from) {
        int last = last(verb, from);
        return last >= from
                && (words.get(last).isNoun()
                        || words.get(last).tag().startsWith("PRP")
                        || words.get(last).tag().equals("CD"));
    }

    /** True where a verb with this end of its subject has that of the verb before it. */
    boolean isJoined(int last, int from) {
        return last > from && words.is(last, "and", "but");
    }

    /** "Germany on Monday said", "Pelosi yesterday said". */
    private int skipTime(int at, int from) {
        if (at < from || words.speakerUpTo(at) != null) {
            return at;
        }
        if (at - 2 >= from
                && words.is(at, "minutes", "hours", "days", "weeks", "months", "years")
                && words.is(at + 1, "later", "before", "earlier")
                && words.get(at - 1).tag().equals("CD")) {
            return at - 2;
        }
        if (words.isOf(WordLists.DAY_OF_SPEECH, at)) {
            int before = at - 1;
            return before >= from && words.is(before, "on") ? before - 1 : before;
        }
        return at;
    }
}
