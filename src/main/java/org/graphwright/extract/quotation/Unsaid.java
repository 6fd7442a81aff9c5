package org.graphwright.extract.quotation;

import org.graphwright.ontology.WordLists;

/**
 * Tells verbs of speech that say that nobody spoke: "never said", "if she says", "had she said", "asked whether he said", "it is not
 * true that he said", "nobody said", "refused to say", "denied saying".
 */
final class Unsaid {
    /** Tokens before a verb within which what turns it around stands. */
    private static final int GROUP = 4;
    /** Tokens before "that" within which its clause is denied. */
    private static final int DENIED = 6;

    private final ArticleTokens words;

    Unsaid(ArticleTokens words) {
        this.words = words;
    }

    /** @param from first token of the verb's sentence */
    boolean is(int verb, int from) {
        int first = words.beginOfSentence(verb);
        if (words.is(first, "had", "should", "were") && words.get(verb).tag().matches("VB[DN]?")) {
            return true;
        }
        if (isQuestion(first, verb)) {
            return true;
        }
        int before = verb - 1;
        while (before >= from && verb - before <= GROUP && isOfGroup(before)) {
            if (words.isOf(WordLists.DENIAL, before)
                    && !words.is(before + 1, "only", "just", "merely", "simply", "longer")) {
                return true;
            }
            if (words.get(verb).tag().equals("VBG")
                    && words.isOf(WordLists.DENYING, words.get(before).lemma())) {
                return true;
            }
            before--;
        }
        for (int i = before; i >= from && !words.is(i, ",", ";", ":", "\"") && !words.isQuoted(i); i--) {
            if (words.is(i, "if", "unless", "whether", "nobody", "none", "neither")
                    || words.is(i, "no") && words.is(i + 1, "one")) {
                return true;
            }
            if (words.is(i, "that") && isDenied(i, from)) {
                return true;
            }
        }
        return false;
    }

    /** "Has the minister said that taxes must rise?", but not "Is it safe, she asked?". */
    private boolean isQuestion(int first, int verb) {
        if (!words.is(first, "has", "have", "did", "does", "do", "will", "would", "can", "could", "should")
                || !words.is(words.endOfSentence(verb), "?")) {
            return false;
        }
        for (int i = first; i < verb; i++) {
            if (words.is(i, ",", ":", "\"") || words.isQuoted(i)) {
                return false;
            }
        }
        return true;
    }

    /** "She asked whether", "he wondered aloud if": what follows, up to {@code to}, is a question of which nobody says the answer. */
    boolean asks(int verb, int to) {
        for (int i = verb + 1; i < to && i - verb <= GROUP && !words.isVerb(i) && !words.is(i, ",", ":"); i++) {
            if (words.is(i, "whether", "if")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfGroup(int at) {
        return words.isVerb(at)
                || words.get(at).tag().startsWith("RB")
                || words.get(at).tag().equals("TO")
                || words.isOf(WordLists.DENIAL, at);
    }

    private boolean isDenied(int that, int from) {
        for (int i = that - 1; i >= Math.max(from, that - DENIED); i--) {
            if (words.isOf(WordLists.DENIAL, i)
                    || words.isOf(WordLists.FALSE_WORD, i)
                    || words.isVerb(i)
                            && words.isOf(WordLists.DENYING, words.get(i).lemma())) {
                return true;
            }
        }
        return false;
    }
}
