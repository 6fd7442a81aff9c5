package org.graphwright.extract.clause;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.graphwright.extract.clause.HarmWords.Form;
import org.graphwright.model.Token;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/** Finds where a sentence says that people came to harm, by single words and by some of several words: "shot dead", "taken into custody". */
final class HarmPhrases {
    /** Tokens within which what they suffered stands behind the verb: "suffered serious injuries". */
    private static final int NEAR = 5;

    /** The same for the people between "took" and "into custody". */
    private static final int CUSTODY = 8;

    private final Set<String> violent;
    private final HarmWords words;

    HarmPhrases(Ontology ontology) {
        this.violent = ontology.words(WordLists.VERB_OF_VIOLENCE);
        this.words = new HarmWords(ontology);
    }

    /** What is counted of those to whom the words at the token of this number happened, or null. */
    @Nullable
    String kindAt(List<Token> tokens, int at) {
        if (isDeadly(tokens, at)) {
            return "killed";
        }
        if (isCustody(tokens, at)) {
            return "arrested";
        }
        if (isSuffering(tokens, at)) {
            return isFatalBehind(tokens, at) ? "killed" : "injured";
        }
        if (isSearch(tokens, at)) {
            return "missing";
        }
        boolean isEndOfDeadly = isDeadly(tokens, at - 1) || isDeadly(tokens, at - 2);
        String kind = isEndOfDeadly ? null : words.kindOf(tokens.get(at));
        boolean isFatal = "injured".equals(kind) && is(tokens, at - 1, "fatally", "mortally");
        return isFatal ? "killed" : kind;
    }

    /** How the words stand to those to whom they happened. */
    Form formAt(List<Token> tokens, int at) {
        if (isSearch(tokens, at)) {
            return Form.ACTIVE;
        }
        if (isSuffering(tokens, at)) {
            return Form.INTRANSITIVE;
        }
        return isDeadly(tokens, at) || is(tokens, at, "taken", "took") ? Form.EITHER : words.formOf(tokens.get(at));
    }

    /** Behind the words: the number of the first token that may be their object. */
    int endAt(List<Token> tokens, int at) {
        if (isDeadly(tokens, at)) {
            return is(tokens, at + 1, "to") ? at + 3 : at + 2;
        }
        boolean isCustodyAtOnce = is(tokens, at, "taken", "took") && is(tokens, at + 1, "into");
        return at + (isCustodyAtOnce ? 3 : isSearch(tokens, at) ? 2 : 1);
    }

    /** "Taken into custody", "took 23 people into custody". */
    private static boolean isCustody(List<Token> tokens, int at) {
        int into = is(tokens, at, "taken", "took") ? next(tokens, at + 1, CUSTODY, "into") : -1;
        return into > 0 && is(tokens, into + 1, "custody") && (into == at + 1 || is(tokens, at, "took"));
    }

    private static boolean isSuffering(List<Token> tokens, int at) {
        return is(tokens, at, "suffered", "sustained", "suffering", "sustaining")
                && next(tokens, at + 1, NEAR, "injuries", "injury", "burns", "wounds") > 0;
    }

    private static boolean isFatalBehind(List<Token> tokens, int at) {
        return isSuffering(tokens, at) && next(tokens, at + 1, NEAR, "fatal", "mortal") > 0;
    }

    /** The first of the words among so many tokens from one on, in the same part of the sentence; or -1. */
    private static int next(List<Token> tokens, int from, int reach, String... words) {
        for (int at = from; at < Math.min(tokens.size(), from + reach); at++) {
            if (is(tokens, at, words)) {
                return at;
            }
            if (is(tokens, at, ",", ";", "who", "which", "that")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isDeadly(List<Token> tokens, int at) {
        return at >= 0
                && violent.contains(lower(tokens, at))
                && (is(tokens, at + 1, "dead")
                        || is(tokens, at + 1, "to") && is(tokens, at + 2, "death")
                        || is(tokens, at, "gunned") && is(tokens, at + 1, "down"));
    }

    private static boolean isSearch(List<Token> tokens, int at) {
        return is(tokens, at, "searching", "search") && is(tokens, at + 1, "for");
    }

    private static boolean is(List<Token> tokens, int at, String... words) {
        return at >= 0 && at < tokens.size() && Set.of(words).contains(lower(tokens, at));
    }

    private static String lower(List<Token> tokens, int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
