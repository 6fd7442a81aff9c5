package org.graphwright.extract.clause;

import java.util.List;
import java.util.Set;
import org.graphwright.extract.clause.Phrases.Kind;
import org.graphwright.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb: the noun phrase before it, what its relative pronoun stands for, or that of the clause it is joined to. */
final class SubjectFinder {
    private static final Set<String> ATTACHING = Set.of(
            "of", "in", "for", "at", "on", "with", "from", "to", "between", "against", "about", "near", "among", "by",
            "as");
    private static final Set<String> COMPARING = Set.of("as", "than");

    /** Behind them somebody else may begin to do something: "who said the mayor resigned". */
    private static final Set<String> SAYING = Set.of(
            "add",
            "allege",
            "announce",
            "believe",
            "claim",
            "confirm",
            "fear",
            "hope",
            "know",
            "report",
            "say",
            "suspect",
            "tell",
            "think",
            "warn");

    private static final Set<String> NOT_A_SUBJECT = Set.of("EX", "CD");

    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside");

    /** They begin a sentence with a place of its own: "Last night in Oslo, Berg said". */
    private static final Set<String> TIMES =
            Set.of("night", "morning", "afternoon", "evening", "day", "week", "month", "year", "today", "yesterday");

    /** Words of a name of a place; by hand. */
    private static final int LONGEST_PLACE = 3;

    private final PhraseRow row;
    private final List<Clause> clauses;

    /** @param clauses those found so far, left to right, which grow while the sentence is read */
    SubjectFinder(PhraseRow row, List<Clause> clauses) {
        this.row = row;
        this.clauses = clauses;
    }

    /**
     * A noun phrase that is a subject.
     *
     * @param whole with what is attached to it
     * @param head its first part
     * @param depth how many clauses it stands below the main one; 0 or more
     */
    record Subject(Range whole, Range head, int depth) {}

    /** The subject of a verb with a tense of its own; null where none is found. */
    @Nullable
    Subject ofFinite(int verb) {
        int at = verb - 1;
        while (at >= 0 && (row.is(at, Kind.ADVERB) || row.isQuote(at))) {
            at--;
        }
        if (at < 0) {
            return null;
        }
        if (row.isConjunction(at)) {
            return shared(0);
        }
        if (row.isRelative(at)) {
            return antecedent(at - 1);
        }
        if (row.isComma(at)) {
            Subject beforeParenthesis = beforeParenthesis(at);
            if (beforeParenthesis != null) {
                return beforeParenthesis;
            }
            return shared(0);
        }
        if (row.isDash(at)) {
            return beforeDashes(at);
        }
        if (row.is(at, Kind.NOUN)) {
            Subject described = described(at);
            return described == null ? nounPhraseEndingAt(at, 0) : described;
        }
        return null;
    }

    /**
     * The subject of which a relative clause, a participle, an infinitive or a comparison says more that ends with the noun at {@code at}: "the
     * man who shot the mayor", "a bus carrying pupils", "a lizard as long as a bus"; null where none does.
     */
    private @Nullable Subject described(int at) {
        for (int i = at; i > 0; i--) {
            if (isCompared(i)) {
                return beginningClause(i - 3);
            }
            int noun = row.is(i, Kind.VERB) ? describedBy(i) : -1;
            if (noun >= 0) {
                return beginningClause(noun);
            }
            boolean goesOn = row.is(i, Kind.NOUN) && !row.isRelative(i)
                    || row.is(i, Kind.PREPOSITION)
                    || row.is(i, Kind.ADVERB)
                    || row.is(i, Kind.VERB) && !row.isFinite(i)
                    || row.isJoiner(i) && row.is(i - 1, Kind.NOUN) && row.is(i + 1, Kind.NOUN);
            if (!goesOn) {
                return null;
            }
        }
        return null;
    }

    /** True of the "bus" of "as long as a bus" behind a noun. */
    private boolean isCompared(int at) {
        return at > 2
                && row.is(at, Kind.NOUN)
                && COMPARING.contains(row.text(at - 1))
                && (row.is(at - 2, Kind.ADVERB) || row.is(at - 2, Kind.ADJECTIVE))
                && row.is(at - 3, Kind.NOUN);
    }

    /** The noun of which a verb without a tense, or behind a relative pronoun, says more; below 0 where it is of none. */
    private int describedBy(int verb) {
        int before = verb - 1;
        while (before > 0 && row.is(before, Kind.ADVERB)) {
            before--;
        }
        if (row.isRelative(before) && row.isFinite(verb)) {
            return SAYING.contains(row.last(verb).lemma()) || !row.is(before - 1, Kind.NOUN) ? -1 : before - 1;
        }
        return !row.isFinite(verb) && row.is(before, Kind.NOUN) && !row.isRelative(before) ? before : -1;
    }

    /** The noun phrase, where no verb or preposition before it has it. */
    private @Nullable Subject beginningClause(int noun) {
        Subject subject = nounPhraseEndingAt(noun, 0);
        if (subject == null) {
            return null;
        }
        int before = -1;
        while (before + 1 < noun
                && row.range(before + 1).begin() < subject.whole().begin()) {
            before++;
        }
        boolean isObject =
                row.is(before, Kind.VERB) && !SAYING.contains(row.last(before).lemma());
        return isObject || row.is(before, Kind.PREPOSITION) ? null : subject;
    }

    /** Who does or suffers what a participle says; null where none is found. */
    @Nullable
    Subject ofParticiple(int verb) {
        Token first = row.first(verb);
        if (first.tag().equals("TO") || verb == 0) {
            return null;
        }
        int at = verb - 1;
        while (at >= 0 && row.is(at, Kind.ADVERB)) {
            at--;
        }
        if (at < 0) {
            return null;
        }
        if (row.is(at, Kind.NOUN)) {
            return first.tag().equals("VBG") && isNameBehindVerb(at) ? null : nounPhraseEndingAt(at, 1);
        }
        if (row.isConjunction(at) && !clauses.isEmpty()) {
            Clause last = clauses.get(clauses.size() - 1);
            return last.finite() ? null : new Subject(last.subject(), last.subjectHead(), last.depth());
        }
        if (row.isComma(at)) {
            if (first.tag().equals("VBN")) {
                return at > 0 && row.is(at - 1, Kind.NOUN) ? nounPhraseEndingAt(at - 1, 1) : null;
            }
            return shared(1);
        }
        return null;
    }

    /** "Posted a message on Twitter blaming": it is not Twitter that blames; who or what does is open. */
    private boolean isNameBehindVerb(int at) {
        boolean named = row.last(at).isProperNoun()
                && at >= 2
                && row.is(at - 1, Kind.PREPOSITION)
                && !row.text(at - 1).equals("of");
        return named && (row.is(at - 2, Kind.VERB) || row.is(at - 2, Kind.NOUN) && isObject(at - 2));
    }

    /** The subject of the last clause with a tense of its own, for a verb so many clauses below it. */
    private @Nullable Subject shared(int below) {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            if (clause.finite()) {
                return new Subject(clause.subject(), clause.subjectHead(), clause.depth() + below);
            }
        }
        return null;
    }

    /** The noun phrase that a relative pronoun at {@code at + 1} stands for. */
    private @Nullable Subject antecedent(int at) {
        int noun = at;
        while (noun >= 0 && (row.isComma(noun) || row.is(noun, Kind.PREPOSITION))) {
            noun--;
        }
        return noun >= 0 && row.is(noun, Kind.NOUN) ? nounPhraseEndingAt(noun, 1) : null;
    }

    /** The subject before ", an expert at the college," where the comma at {@code comma} closes the parenthesis. */
    private @Nullable Subject beforeParenthesis(int comma) {
        for (int at = comma - 1; at > 0; at--) {
            if (row.isComma(at)) {
                int noun = at - 1;
                return noun >= 0 && row.is(noun, Kind.NOUN) ? nounPhraseEndingAt(noun, 0) : null;
            }
        }
        return null;
    }

    /** The subject before "– an expert at the college –" that the dash at {@code closing} ends. */
    private @Nullable Subject beforeDashes(int closing) {
        for (int at = closing - 1; at > 0; at--) {
            if (row.isDash(at) && row.text(at).equals(row.text(closing))) {
                return row.is(at - 1, Kind.NOUN) ? nounPhraseEndingAt(at - 1, 0) : null;
            }
        }
        return null;
    }

    /** The noun phrase whose last part is {@code at}: "the head | of | the office" is one phrase. */
    @Nullable
    Subject nounPhraseEndingAt(int at, int depth) {
        int begin = at;
        while (true) {
            boolean attached = begin >= 2
                    && row.is(begin - 1, Kind.PREPOSITION)
                    && row.is(begin - 2, Kind.NOUN)
                    && ATTACHING.contains(row.text(begin - 1));
            boolean joined = begin >= 2
                    && row.isJoiner(begin - 1)
                    && row.is(begin - 2, Kind.NOUN)
                    && (begin < 3 || !isObject(begin - 2));
            if (!attached && !joined && isPlaceOf(begin)) {
                begin -= 2;
                continue;
            }
            if (!attached && !joined) {
                break;
            }
            if (attached && isObject(begin - 2) && !row.text(begin - 1).equals("of") && depth > 0) {
                break;
            }
            begin -= 2;
        }
        if (begin > 0 && row.is(begin - 1, Kind.PREPOSITION) && depth == 0) {
            return null;
        }
        Range head = row.range(begin);
        if (NOT_A_SUBJECT.contains(row.last(begin).tag()) && head.end() - head.begin() == 1) {
            return null;
        }
        return new Subject(row.range(begin, at), head, depth);
    }

    /** "Norway" in "a plane in Oslo, Norway crashed" goes on with the name before it; not so "Macron" in "at a meeting in Oslo, Macron said". */
    private boolean isPlaceOf(int begin) {
        return begin >= 4
                && row.isComma(begin - 1)
                && row.is(begin - 2, Kind.NOUN)
                && row.range(begin).end() - row.range(begin).begin() <= LONGEST_PLACE
                && row.first(begin).isProperNoun()
                && row.first(begin - 2).isProperNoun()
                && row.is(begin - 3, Kind.PREPOSITION)
                && WHERE.contains(row.text(begin - 3))
                && row.is(begin - 4, Kind.NOUN)
                && !row.last(begin - 4).isProperNoun()
                && !TIMES.contains(row.last(begin - 4).lemma())
                && (begin == 4 || row.isComma(begin - 5));
    }

    private boolean isObject(int noun) {
        return noun > 0 && row.is(noun - 1, Kind.VERB);
    }
}
