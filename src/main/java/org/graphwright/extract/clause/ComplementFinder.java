package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.graphwright.extract.clause.Phrases.Kind;
import org.graphwright.model.Token;

/** Finds what belongs to a verb behind it. */
final class ComplementFinder {
    private final PhraseRow row;
    private final Set<String> speechVerbs;

    /** @param speechVerbs lemmas of verbs whose object is a clause of its own: what is said stays whole */
    ComplementFinder(PhraseRow row, Set<String> speechVerbs) {
        this.row = row;
        this.speechVerbs = speechVerbs;
    }

    /** True where a phrase can be a complement, or begin one. */
    boolean starts(int at) {
        return row.is(at, Kind.NOUN) || row.is(at, Kind.VERB) || row.is(at, Kind.ADJECTIVE);
    }

    /** The index of the first phrase from {@code from} on that does not belong to the clause. */
    int end(int from, Token main) {
        for (int at = from; at < row.size(); at++) {
            if (endsClause(at, main)) {
                return at;
            }
        }
        return row.size();
    }

    /** True where a phrase does not belong to the clause of the verb any more. */
    boolean endsClause(int at, Token main) {
        boolean speech = speechVerbs.contains(main.lemma());
        if (row.is(at, Kind.OTHER)) {
            String word = row.text(at);
            if (row.isComma(at)) {
                return !row.isListComma(at) && !speech;
            }
            return ".;:!?()--".contains(word)
                    || (row.isConjunction(at) && at + 1 < row.size() && row.startsVerb(at + 1) && !speech);
        }
        if (row.is(at, Kind.CLAUSE_MARK)) {
            return !speech && !row.text(at).equals("that") && !row.text(at).equals("whether");
        }
        if (row.is(at, Kind.NOUN) && row.isRelative(at)) {
            return false;
        }
        if (row.is(at, Kind.VERB) && !speech && row.isFinite(at)) {
            int before = at - 1;
            return !(row.isRelative(before)
                    || (before > 0 && row.isRelative(before - 1))
                    || hasComplementizerBefore(at));
        }
        return false;
    }

    private boolean hasComplementizerBefore(int verb) {
        for (int at = verb - 1; at >= 0 && at > verb - 8; at--) {
            if (row.is(at, Kind.CLAUSE_MARK)) {
                return true;
            }
            if (row.is(at, Kind.VERB)) {
                return false;
            }
        }
        return false;
    }

    /** The complements from one phrase to before another: the object, and each prepositional phrase that says when, where or by whom. */
    List<Complement> between(int from, int end) {
        List<Complement> into = new ArrayList<>();
        int at = from;
        while (at < end && (row.is(at, Kind.OTHER) || (row.is(at, Kind.CLAUSE_MARK) && at + 1 == end))) {
            at++;
        }
        int last = end;
        while (last > at && row.is(last - 1, Kind.OTHER)) {
            last--;
        }
        if (at >= last) {
            return into;
        }
        int begin = at;
        for (int i = at + 1; i <= last; i++) {
            boolean cut = i == last || (row.is(i, Kind.PREPOSITION) && startsAdjunct(i, last));
            if (cut) {
                into.add(complement(begin, i));
                begin = i;
            }
        }
        return into;
    }

    /** True for a prepositional phrase that says when, where or by whom rather than which. */
    private boolean startsAdjunct(int at, int last) {
        if (at + 1 >= last
                || !row.is(at - 1, Kind.NOUN)
                || row.text(at).equals("of")
                || row.is(at - 1, Kind.PREPOSITION)) {
            return false;
        }
        for (int i = at - 1; i >= 0 && i > at - 10; i--) {
            if (row.is(i, Kind.CLAUSE_MARK)) {
                return false;
            }
        }
        return true;
    }

    Complement complement(int begin, int end) {
        boolean prepositional = row.is(begin, Kind.PREPOSITION);
        int head = begin;
        while (head < end - 1 && !row.is(head, Kind.NOUN)) {
            head++;
        }
        return new Complement(prepositional ? row.text(begin) : null, row.range(begin, end - 1), row.range(head));
    }
}
