package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/** Finds where the clause ends that a word governs. Commas of an apposition between "that" and its verb end none. */
final class ClauseEnd {
    private static final Set<String> SUBORDINATORS = Set.of(
            "because",
            "although",
            "though",
            "whereas",
            "while",
            "when",
            "after",
            "before",
            "whatever",
            "until",
            "till",
            "since");

    /** Open what stands before the sentence's own clause: "despite reports that she had left, Ada Lind still heads Acme". */
    private static final Set<String> FRONTING = Set.of(
            "despite",
            "contrary",
            "amid",
            "amidst",
            "notwithstanding",
            "regardless",
            "besides",
            "though",
            "although",
            "while",
            "whereas");

    private final ClauseText words;
    private final Phrases speech;

    ClauseEnd(ClauseText words, Phrases speech) {
        this.words = requireNonNull(words, "words is null");
        this.speech = requireNonNull(speech, "speech is null");
    }

    /** @param at a verb, or a word that stands for a clause */
    int behind(int at) {
        boolean fronted = isFronted(at);
        // "cornered by those who had paid to keep him in office, Berg resigned"
        boolean infinite = words.tag(at).matches("VBG?") && !words.isFinite(at);
        boolean parenthesis = at == 0 || words.is(words.groupBegin(at) - 1, ",", "(");
        boolean complement = false;
        boolean opened = false;
        boolean verb = false;
        for (int i = at + 1; i < words.size(); i++) {
            complement |= words.is(i, "that", "whether", "if");
            opened = words.is(i, "that") && words.tag(i).equals("IN") || opened && !words.isFinite(i);
            if (words.is(i, ";", ":", "--", "but", ")") || isSubordinator(i) && i > at + 1) {
                return i;
            }
            verb |= words.isVerb(i);
            boolean ends = words.is(i, ",")
                    ? !opened
                            && (parenthesis
                                    || isClauseComma(i)
                                    || (verb || infinite) && !complement && opensClause(i + 1)
                                    || fronted && goesOn(i + 1))
                    : words.is(i, "and") && !complement && words.startsFinite(i + 1)
                            || words.is(i, "and") && words.tag(i + 1).equals("PRP") && words.isFinite(i + 2)
                            || words.is(i, "and") && !verb && !complement && isSubject(i + 1);
            if (ends) {
                return i;
            }
        }
        return words.size();
    }

    private boolean isFronted(int at) {
        if (!FRONTING.contains(words.lower(0))) {
            return false;
        }
        for (int i = 1; i < at; i++) {
            if (words.is(i, ",", ";")) {
                return false;
            }
        }
        return true;
    }

    /** True where a noun phrase with a verb of its own begins: "Had it not rained, the club would …". */
    private boolean opensClause(int at) {
        if (!words.tag(at).matches("DT|PRP\\$?|NNPS?")) {
            return false;
        }
        for (int i = at; i < words.size() && !words.is(i, ";"); i++) {
            if (words.isFinite(i) && words.relativeBegin(i) < at) {
                return true;
            }
        }
        return false;
    }

    /** True where a clause of its own, that begins with any noun phrase, is told. */
    private boolean goesOn(int at) {
        return opensClause(at)
                || words.tag(at).matches("NNS?|JJ|CD") && words.isFinite(words.is(at, "no") ? at + 2 : at + 1);
    }

    /** "The commission cancelled", in "declined it and the commission cancelled the debate". */
    private boolean isSubject(int at) {
        int noun = at + 1;
        while (words.tag(noun).startsWith("NN")) {
            noun++;
        }
        return words.is(at, "the") && noun > at + 1 && words.tag(noun).equals("VBD");
    }

    private boolean isSubordinator(int at) {
        return SUBORDINATORS.contains(words.lower(at))
                && (words.tag(at).equals("IN") || words.tag(at).startsWith("W"));
    }

    private boolean isClauseComma(int comma) {
        int next = comma + 1;
        if (words.is(next, "and", "so", "yet")) {
            return words.startsFinite(next + 1) || words.isFinite(next + 2) || words.isFinite(next + 3);
        }
        if (words.startsFinite(next) || words.tag(next).equals("VBG")) {
            return true;
        }
        return isSpeaker(next);
    }

    /** True for "he said", "the company said" from {@code at} on. */
    private boolean isSpeaker(int at) {
        for (int i = at; i < Math.min(words.size(), at + 5); i++) {
            if (words.isFinite(i)) {
                return i > at && speech.isAt(words, i);
            }
        }
        return false;
    }
}
