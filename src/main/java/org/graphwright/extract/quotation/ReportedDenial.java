package org.graphwright.extract.quotation;

import java.util.List;
import java.util.Set;

/**
 * What somebody says of what others say: "dismissed rumours that he would go", "rejected a claim by the union that it was late". The whole
 * of it is said to be false, whoever else said it.
 */
final class ReportedDenial {
    /** Set by hand, as those of direct speech. */
    private static final double SURE = 0.7;
    /** Tokens between the noun and its "that". */
    private static final int REACH = 14;

    private static final Set<String> TURNING_DOWN =
            Set.of("reject", "dismiss", "deny", "rebut", "refute", "dispute", "rebuff", "contradict");
    private static final Set<String> REPORTS = Set.of(
            "report",
            "reports",
            "claim",
            "claims",
            "suggestion",
            "suggestions",
            "speculation",
            "rumour",
            "rumours",
            "rumor",
            "rumors",
            "allegation",
            "allegations",
            "accusation",
            "accusations",
            "charge",
            "charges",
            "insinuation",
            "insinuations",
            "notion",
            "idea",
            "criticism",
            "complaint",
            "complaints",
            "talk",
            "assertion",
            "assertions");

    private final ArticleTokens words;
    private final Sources sources;

    ReportedDenial(ArticleTokens words) {
        this.words = words;
        this.sources = new Sources(words);
    }

    /**
     * @param verb a verb
     * @param begin first token of the sentence
     * @param last token behind the last one of the sentence
     */
    List<Speech> find(int verb, int begin, int last) {
        int from = verb + 1;
        String lemma = words.get(verb).lemma();
        if (!TURNING_DOWN.contains(lemma) || from >= last || words.isQuoted(from)) {
            return List.of();
        }
        int that = that(from, last);
        Source source = that < 0 ? Source.NOBODY : sources.of(verb, begin, verb + 1);
        return source.isKnown()
                ? List.of(Speech.reported(words, from, end(that + 1, last), source, null, SURE))
                : List.of();
    }

    /**
     * "A claim by the union that it was late was dismissed by the minister": the whole of it, by who dismisses it.
     *
     * @param noun that reports
     * @param begin first token of the sentence
     * @param was token of the passive behind what is reported
     * @param last token behind the last one of the sentence
     */
    List<Speech> passive(int noun, int begin, int was, int last) {
        boolean denied = was + 3 < last
                && words.is(was, "was", "were")
                && words.get(was + 1).tag().equals("VBN")
                && words.is(was + 2, "by");
        Source source = denied ? sources.at(was + 3, last) : Source.NOBODY;
        int from = noun;
        while (from > begin && words.get(from).chunk().equals("I-NP")) {
            from--;
        }
        return source.isKnown() ? List.of(Speech.reported(words, from, was, source, null, SURE)) : List.of();
    }

    /** The "that" of the noun of the phrase that begins at {@code from}, or -1. */
    private int that(int from, int last) {
        boolean reports = false;
        for (int i = from; i < Math.min(last, from + REACH); i++) {
            reports |= REPORTS.contains(words.lower(i)) && words.get(i).isNoun();
            if (reports && words.is(i, "that") && i > from) {
                return words.hasFiniteVerb(i + 1, last) ? i : -1;
            }
            boolean carried = words.is(i - 1, ",") && words.get(i).tag().equals("VBN");
            if (words.isVerb(i) && !carried || words.is(i, ";", ":") || words.isQuoted(i)) {
                return -1;
            }
        }
        return -1;
    }

    private int end(int from, int last) {
        for (int i = from; i < last; i++) {
            boolean next = words.is(i, "and", "but") && i + 1 < last && words.isFinite(i + 1);
            boolean apposed = words.is(i, ",") && !words.hasFiniteVerb(from, i);
            if (words.is(i, ",", ";", ":") && !words.isQuoted(i) && !apposed || next) {
                return i;
            }
        }
        return last;
    }
}
