package org.graphwright.extract.quotation;

import java.util.List;
import java.util.Locale;
import org.graphwright.ontology.WordLists;

/**
 * What is said in less than a clause: "denied any wrongdoing", "accused him of hiding it", "called the vote credible", "asked for blood",
 * "promised to stay".
 */
final class ReportedThing {
    /** Set by hand, as those of direct speech. */
    private static final double SURE = 0.7;
    /** Tokens from the verb within which "of" opens what somebody is accused of. */
    private static final int REACH = 12;

    private final ArticleTokens words;
    private final Sources sources;

    ReportedThing(ArticleTokens words) {
        this.words = words;
        this.sources = new Sources(words);
    }

    /**
     * @param verb a verb
     * @param begin first token of the sentence
     * @param last token behind the last one of the sentence
     */
    List<Speech> find(int verb, int begin, int last) {
        int from = content(verb, last);
        if (from < 0 || from >= last || words.isQuoted(from) || words.is(from, ",", ";", ":", ".", "\"", "''", "``")) {
            return List.of();
        }
        int to = end(from, last);
        if (hasQuoted(from, to) || to - from == 1 && words.get(from).tag().matches("PRP|DT")) {
            return List.of();
        }
        Source source = sources.of(verb, begin, verb + 1);
        return !source.isKnown()
                        || to - from < 1
                        || words.get(verb).tag().equals("VBG") && !words.is(verb - 1, ",", "and")
                ? List.of()
                : List.of(Speech.reported(words, from, to, source, null, SURE));
    }

    private int content(int verb, int last) {
        String lemma = words.get(verb).lemma();
        int next = verb + 1;
        while (next < last
                && (words.isOf(WordLists.DAY_OF_SPEECH, next)
                        || words.is(next, "on") && words.isOf(WordLists.DAY_OF_SPEECH, next + 1))) {
            next++;
        }
        if (next >= last || words.is(next, "whether", "if", "how", "who", "what", "why", "about")) {
            return -1;
        }
        if (words.isOf(WordLists.ACCUSING, lemma)) {
            return accused(verb, last);
        }
        if (lemma.equals("ask") || lemma.equals("urge")) {
            return asked(next, last);
        }
        if (words.is(next, "out")
                && words.get(verb).text().toLowerCase(Locale.ROOT).startsWith("rul")) {
            return next + 1;
        }
        if (words.isOf(WordLists.PROMISING, lemma) && words.is(next, "to")) {
            return next;
        }
        if (!words.isOf(WordLists.SAYING_A_THING, lemma)
                || !words.get(next).chunk().equals("B-NP")
                        && !words.get(next).tag().equals("VBG")) {
            return -1;
        }
        return next;
    }

    /** "Asked for blood", "asked its members to come"; not "asked him a question". */
    private int asked(int next, int last) {
        if (words.is(next, "for", "to")) {
            return next;
        }
        for (int i = next; i < Math.min(last, next + REACH); i++) {
            if (words.is(i, "to") && i + 1 < last && words.get(i + 1).tag().equals("VB")) {
                return words.get(next).chunk().equals("B-NP") ? i : -1;
            }
            if (words.isVerb(i) || words.is(i, ",", ";", ":") || words.isQuoted(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Accused him of lying", "accused the head of state of bias": behind the "of" before a gerund, else behind the last one. */
    private int accused(int verb, int last) {
        int found = -1;
        for (int i = verb + 1; i + 1 < Math.min(last, verb + REACH); i++) {
            if (words.is(i, "of") && i > verb + 1) {
                found = i + 1;
                if (words.get(found).tag().equals("VBG")) {
                    return found;
                }
            }
            if (words.isFinite(i) || words.is(i, ";", ":", ",") || words.isQuoted(i)) {
                return found;
            }
        }
        return found;
    }

    private boolean hasQuoted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private int end(int from, int last) {
        for (int i = from + 1; i < last; i++) {
            boolean joins = words.is(i, "and", "but")
                    && i + 1 < last
                    && (words.isFinite(i + 1) || words.get(i + 1).tag().startsWith("RB"));
            if (words.is(i, ";", ":", ",") && !words.isQuoted(i) || joins) {
                return i;
            }
        }
        return last;
    }
}
