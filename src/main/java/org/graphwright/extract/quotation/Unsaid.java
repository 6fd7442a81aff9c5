package org.graphwright.extract.quotation;

import java.util.Objects;
import org.graphwright.ontology.WordLists;

/** Tells whether a verb of speech says that something was not said, or only supposes that it is: never said, if she says. */
final class Unsaid {
    private final ArticleTokens words;

    Unsaid(ArticleTokens words) {
        this.words = Objects.requireNonNull(words, "words is null");
    }

    boolean isUnsaid(int verb) {
        return isDenied(verb) || isSupposed(verb);
    }

    private boolean isDenied(int verb) {
        for (int at = verb - 1; at >= 0 && isBeside(at); at--) {
            if (words.isOf(WordLists.DENIAL, at) && !words.is(at + 1, "only", "just", "merely", "simply", "longer")) {
                return true;
            }
        }
        return false;
    }

    private boolean isBeside(int at) {
        return !words.isQuoted(at)
                && (words.isVerb(at)
                        || words.get(at).tag().startsWith("RB")
                        || words.get(at).tag().equals("TO"));
    }

    /** "If she says", "it is not true that she said": from the begin of the clause, or before the "that" that opens it. */
    private boolean isSupposed(int verb) {
        for (int at = verb - 1; at >= 0 && words.isSameSentence(at, verb) && !words.is(at, ",", ";", ":"); at--) {
            if (words.isQuoted(at)) {
                return false;
            }
            boolean untrue = words.is(at, "that")
                    && at > 1
                    && (words.isOf(WordLists.FALSE_WORD, at - 1) || words.is(at - 1, "true") && isDenial(at - 2));
            if (untrue || words.is(at, "if", "unless", "whether")) {
                return true;
            }
        }
        return false;
    }

    private boolean isDenial(int at) {
        return words.isOf(WordLists.DENIAL, at);
    }
}
