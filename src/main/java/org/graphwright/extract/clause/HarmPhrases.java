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

    /** The same for the people between "forced" and "from their homes". */
    private static final int HOMES = 12;

    private static final Set<String> DRIVING = Set.of("force", "drive", "displace", "chase", "uproot");
    private static final Set<String> LEAVING = Set.of("flee", "leave", "abandon", "relocate");

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
        if (isUprooting(tokens, at) || isFlight(tokens, at) || isForcedToLeave(tokens, at) || isWant(tokens, at)) {
            return "affected";
        }
        boolean isEndOfDeadly = isDeadly(tokens, at - 1) || isDeadly(tokens, at - 2);
        String kind = isEndOfDeadly ? null : words.kindOf(tokens.get(at), isCounting(tokens, at));
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
        if (isFlight(tokens, at)) {
            return tokens.get(at).tag().equals("VBG") ? Form.STATE : Form.INTRANSITIVE;
        }
        if (isWant(tokens, at)) {
            return Form.STATE;
        }
        boolean isEither = isDeadly(tokens, at)
                || is(tokens, at, "taken", "took")
                || isUprooting(tokens, at)
                || isForcedToLeave(tokens, at);
        return isEither ? Form.EITHER : words.formOf(tokens.get(at));
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

    /** "Forced 220,000 from their homes", "were driven out of their villages". */
    private static boolean isUprooting(List<Token> tokens, int at) {
        if (!tokens.get(at).isVerb() || !DRIVING.contains(tokens.get(at).lemma())) {
            return false;
        }
        int from = next(tokens, at + 1, HOMES, "from", "of");
        return from > 0 && isHome(tokens, from);
    }

    /** "Fled their homes". */
    private static boolean isFlight(List<Token> tokens, int at) {
        boolean isFleeing = is(tokens, at, "fled", "fleeing")
                || is(tokens, at, "left", "leaving", "abandoned")
                        && tokens.get(at).isVerb();
        return isFleeing && is(tokens, at + 1, "their") && isHome(tokens, at);
    }

    /** "Forced 3,000 to flee": what "forced" is needed for is looked at with those whom it forced. */
    private static boolean isForcedToLeave(List<Token> tokens, int at) {
        return is(tokens, at - 1, "to")
                && tokens.get(at).tag().equals("VB")
                && LEAVING.contains(tokens.get(at).lemma());
    }

    /** "Left 30,000 people without power". */
    private static boolean isWant(List<Token> tokens, int at) {
        return is(tokens, at, "without")
                && next(tokens, at + 1, 3, "power", "electricity", "water", "shelter", "homes", "food", "heating") > 0;
    }

    private static boolean isHome(List<Token> tokens, int before) {
        return next(tokens, before + 1, 3, "home", "homes", "homeland", "house", "houses", "village", "villages") > 0;
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

    private static boolean isCounting(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).tag().equals("CD")
                && (at == 0 || !tokens.get(at - 1).tag().matches("DT|JJ|PRP\\$|CD|IN"));
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
