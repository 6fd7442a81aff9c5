package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

/**
 * Tells where "as" and a role say what somebody is only wanted, seen or given out for: "is tipped as head of", "want her as head of",
 * "introduced himself as an agent of". Verbs by which somebody has or had the role are a list.
 */
final class OpenRole {
    private final FactualityWords lists;

    OpenRole(FactualityWords lists) {
        this.lists = requireNonNull(lists, "lists is null");
    }

    boolean is(ClauseText words, Link link) {
        return isWithAs(words, link) || isForPost(words, link);
    }

    /** "Looked at her for the post of head of Acme", "is linked to the vacant job of head of Acme". */
    private boolean isForPost(ClauseText words, Link link) {
        int post = post(words, link);
        if (post < 0) {
            return false;
        }
        int verb = verbBefore(words, words.nounPhraseBegin(post) - 2);
        if (verb < 0 && words.nounPhraseBegin(post) - 1 == link.between().from()) {
            verb = verbBefore(words, words.nounPhraseBegin(link.first().from()) - 1);
        }
        return verb >= 0 && !lists.verbOfRole.isAt(words, verb) && !lists.fulfillingWord.isAt(words, verb);
    }

    /** The post for which or to which something is said between the two, or -1. */
    private int post(ClauseText words, Link link) {
        for (int at = link.between().from(); at < link.between().to(); at++) {
            boolean post = words.tag(at).startsWith("NN") && lists.nounOfPost.isAt(words, at);
            if (post) {
                return words.is(words.nounPhraseBegin(at) - 1, "for", "to", "over", "about") ? at : -1;
            }
        }
        return -1;
    }

    private boolean isWithAs(ClauseText words, Link link) {
        int first = link.first().from();
        if (words.tag(first).equals("PRP$") && words.is(first - 1, "as")) {
            int verb = verbBefore(words, words.nounPhraseBegin(first - 2) - 1);
            return verb >= 0 && !lists.verbOfRole.isAt(words, verb);
        }
        int as = as(words, link);
        if (as < 0) {
            return false;
        }
        if (isSelf(words, link.first().from())) {
            return !words.is(link.first().from() - 1, "established", "establish");
        }
        if (lists.condition.isAt(words, 0) && link.first().from() == 1) {
            return true;
        }
        if (as == link.between().from()) {
            int verb = verbBefore(words, words.nounPhraseBegin(link.first().from()) - 1);
            return verb >= 0 && !lists.verbOfRole.isAt(words, verb);
        }
        int verb = as - 1;
        boolean self = false;
        while (verb > link.between().from()
                && (words.isAdverb(verb) || words.tag(verb).matches("RP|PRP|IN"))
                && !words.isVerb(verb)) {
            self |= isSelf(words, verb);
            verb--;
        }
        if (!words.isVerb(verb) || !link.between().contains(verb)) {
            return false;
        }
        return self ? !words.lemma(verb).equals("establish") : !lists.verbOfRole.isAt(words, verb);
    }

    private static boolean isSelf(ClauseText words, int at) {
        return words.lower(at).matches("(her|him|it|them)sel(f|ves)");
    }

    /** The last "as" between two mentions with a noun behind it and no verb, or -1. */
    static int as(ClauseText words, Link link) {
        boolean noun = words.tag(link.second().from()).equals("PRP$");
        for (int at = link.second().from() - 1; at >= link.between().from(); at--) {
            if (words.is(at, "as")) {
                return noun && !words.is(at - 1, "well", "such") && !words.is(at + 1, "well") ? at : -1;
            }
            if (words.isVerb(at) || words.is(at, ",", ";")) {
                return -1;
            }
            noun |= words.tag(at).startsWith("NN");
        }
        return -1;
    }

    /** The verb whose object stands behind, with or without a preposition: "speculated about". */
    private static int verbBefore(ClauseText words, int from) {
        int at = from;
        while (at > 0 && at > from - 3 && !words.isVerb(at) && (words.tag(at).matches("IN|RP") || words.isAdverb(at))) {
            at--;
        }
        return at >= 0 && words.isVerb(at) ? at : -1;
    }
}
