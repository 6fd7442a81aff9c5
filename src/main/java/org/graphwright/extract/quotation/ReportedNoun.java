package org.graphwright.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.graphwright.model.Span;

/**
 * Speech that a noun reports: "a claim by the defence that he had paid", "the paper's report that she would go", "a report that it would
 * appeal". It is theirs whom the noun names, whatever the sentence says about it.
 */
final class ReportedNoun {
    /** Set by hand, as those of direct speech. */
    private static final double SURE = 0.7;
    /** Tokens between the noun and its "that". */
    private static final int REACH = 14;
    /** Tokens that a clause has at least. */
    private static final int SHORTEST = 2;

    private static final Set<String> ONE =
            Set.of("report", "claim", "suggestion", "charge", "allegation", "accusation");
    private static final Set<String> MANY = Set.of("claims", "suggestions", "charges", "allegations", "accusations");

    private final ArticleTokens words;
    private final Sources sources;
    private final UnnamedSource unnamed;
    private final ReportedDenial denial;

    ReportedNoun(ArticleTokens words, ReportedDenial denial) {
        this.words = words;
        this.denial = denial;
        this.sources = new Sources(words);
        this.unnamed = new UnnamedSource(words);
    }

    /** True where such a noun with its clause stands at {@code at}, before {@code last}. */
    boolean isAt(int at, int begin, int last) {
        return that(at, begin, last) > 0;
    }

    /**
     * @param noun that reports
     * @param begin first token of the sentence
     * @param last token behind the last one of the sentence
     */
    List<Speech> find(int noun, int begin, int last) {
        int that = that(noun, begin, last);
        int end = words.hasFiniteVerb(begin, noun) && !opensClause(noun, begin)
                ? endOfObject(that + 1, last)
                : endOfSubject(that + 1, last);
        Source source = source(noun, that, begin);
        if (end - that - 1 < SHORTEST || !source.isKnown() || words.isQuoted(that)) {
            return List.of();
        }
        List<Speech> all = new ArrayList<>(denial.passive(noun, begin, end, last));
        all.add(Speech.reported(words, that + 1, end, source, null, SURE));
        return all;
    }

    /** Where the "that" of the noun stands, or -1. */
    private int that(int noun, int begin, int last) {
        if (!words.get(noun).isNoun() || words.isQuoted(noun)) {
            return -1;
        }
        boolean one = ONE.contains(words.lower(noun));
        if (!one && !MANY.contains(words.lower(noun))) {
            return -1;
        }
        int next = noun + 1;
        boolean owned = owner(noun, begin) > begin;
        boolean apposed = words.is(noun - 1, "a", "an") && words.is(noun - 2, ",");
        if (words.is(next, "that") && words.get(next).tag().equals("IN")) {
            boolean known = words.is(noun - 1, "the", "this", "that", "any", "no");
            return owned || one && !apposed && !known ? next : -1;
        }
        if (!words.is(next, "by", "from", "in", "on") && !words.is(next, ",")) {
            return -1;
        }
        for (int i = next + 1; i < Math.min(last, noun + REACH); i++) {
            if (words.is(i, "that")) {
                return words.hasFiniteVerb(i + 1, last) ? i : -1;
            }
            boolean carried =
                    i == next + 1 && words.is(next, ",") && words.get(i).tag().equals("VBN");
            if (words.isVerb(i) && !carried || words.is(i, ";", ":") || words.isQuoted(i)) {
                return -1;
            }
        }
        return -1;
    }

    private Source source(int noun, int that, int begin) {
        int owner = owner(noun, begin);
        if (owner > begin) {
            int first = owner;
            while (first > begin
                    && words.get(first - 1).chunk().endsWith("NP")
                    && words.get(first).chunk().equals("I-NP")) {
                first--;
            }
            return sources.at(first, owner + 1);
        }
        for (int i = noun + 1; i + 1 < that; i++) {
            if (words.is(i, "by", "from", "in", "on")) {
                return sources.at(i + 1, that);
            }
        }
        Span itself = unnamed.upTo(noun, begin);
        return new Source(null, itself);
    }

    /** "The paper's report": the last token of who has it, or -1. */
    private int owner(int noun, int begin) {
        int at = noun - 1;
        while (at > begin && words.get(at).tag().matches("JJ|NN")) {
            at--;
        }
        return at > begin && words.is(at, "'s", "'") ? at - 1 : -1;
    }

    /** "…; a report that it was for sale proved wrong". */
    private boolean opensClause(int noun, int begin) {
        for (int i = noun - 1; i > begin && !words.isFinite(i); i--) {
            if (words.is(i, ";", ":")) {
                return true;
            }
        }
        return false;
    }

    private int endOfObject(int from, int last) {
        for (int i = from; i < last; i++) {
            boolean next = words.is(i, "and", "but") && i + 1 < last && words.isFinite(i + 1);
            boolean apposed = words.is(i, ",") && !words.hasFiniteVerb(from, i);
            if (words.is(i, ",", ";", ":") && !apposed || next) {
                return i;
            }
        }
        return last;
    }

    /** Up to the verb that the noun is the subject of. */
    private int endOfSubject(int from, int last) {
        int verbs = 0;
        boolean relative = false;
        for (int i = from; i < last; i++) {
            if (words.is(i, ",", ";", ":") && verbs > 0) {
                return i;
            }
            relative |= words.get(i).tag().startsWith("W");
            if (words.isFinite(i) && !words.isQuoted(i)) {
                if (verbs > 0 && !relative) {
                    return i;
                }
                verbs += relative ? 0 : 1;
                relative = false;
            }
        }
        return last;
    }
}
