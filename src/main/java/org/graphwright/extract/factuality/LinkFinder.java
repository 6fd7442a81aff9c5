package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

/** Finds what joins two mentions of a sentence: the verb between, before or behind them, or the noun phrase that holds both. */
final class LinkFinder {
    /** So far before two mentions stands the noun of a deed that joins them: the talks between A and B. */
    private static final int NEAR = 4;

    private final FactualityWords lists;

    LinkFinder(FactualityWords lists) {
        this.lists = requireNonNull(lists, "lists is null");
    }

    /** @param first the words of the mention that comes first; those of the two do not overlap */
    Link find(ClauseText words, Words first, Words second) {
        Words between = new Words(behindParenthesis(words, first.to(), second.from()), second.from());
        Words region = new Words(words.wholeNounPhraseBegin(first.from()), second.to());
        return new Link(word(words, first, between, second), region, between, first, second);
    }

    private int word(ClauseText words, Words first, Words between, Words second) {
        int deed = last(words, between, lists.deedNoun);
        int verb = lastVerb(words, between);
        if (verb >= 0) {
            if (deed > verb) {
                return deed;
            }
            boolean says = lists.speech.isAt(words, verb) && !words.is(verb, "sworn");
            return says && !lists.denyingVerb.isAt(words, verb) ? -1 : verb;
        }
        boolean joined = isJoined(words, first, second);
        int deedOfBoth = joined && words.is(words.nounPhraseBegin(first.from()) - 1, "between", "of")
                ? deedBefore(words, first)
                : -1;
        if (deedOfBoth >= 0) {
            return deedOfBoth;
        }
        if (isRelative(words, between) || joined) {
            return verbBehind(words, second.to());
        }
        int participle = participleBefore(words, first, between);
        if (participle >= 0) {
            return participle;
        }
        boolean asked = words.isQuestion() && words.isFinite(0) && words.nounPhraseBegin(first.from()) <= 1;
        if (asked && !words.is(between.from(), ",")) {
            return 0;
        }
        boolean itsDeed = deed >= 0 && words.tag(first.from()).equals("PRP$");
        if (itsDeed) {
            return deed;
        }
        int before = words.nounPhraseBegin(first.from());
        boolean itsRole = words.tag(second.from()).equals("PRP$") && second.from() == first.to();
        if ((itsRole || isObjectWithRole(words, between)) && words.isVerb(before - 1)) {
            return before - 1;
        }
        if (deed >= 0) {
            return deed;
        }
        boolean apposition = words.is(between.from(), ",");
        return !apposition && joinsTwo(words, between) ? deedBefore(words, first) : -1;
    }

    private int deedBefore(ClauseText words, Words first) {
        return last(words, new Words(Math.max(0, first.from() - NEAR), first.from()), lists.deedNoun);
    }

    /** Behind what is thrown in between commas right after the first mention, where a verb goes on then. */
    private static int behindParenthesis(ClauseText words, int from, int to) {
        if (!words.is(from, ",", "(")) {
            return from;
        }
        for (int at = to - 1; at > from; at--) {
            if (words.is(at, ",", ")") && words.startsFinite(at + 1)) {
                return at + 1;
            }
        }
        return from;
    }

    private static int lastVerb(ClauseText words, Words between) {
        for (int at = between.to() - 1; at >= between.from(); at--) {
            if (words.isVerb(at)) {
                return at;
            }
        }
        return -1;
    }

    private static int last(ClauseText words, Words row, Phrases phrases) {
        for (int at = row.to() - 1; at >= row.from(); at--) {
            if (words.tag(at).startsWith("NN") && phrases.isAt(words, at)) {
                return at;
            }
        }
        return -1;
    }

    /** "A and B", "A with B", "A to B", but not "B of A" or a title. */
    private static boolean joinsTwo(ClauseText words, Words between) {
        for (int at = between.from(); at < between.to(); at++) {
            if (words.tag(at).matches("IN|TO|CC") && !words.is(at, "of")) {
                return true;
            }
        }
        return false;
    }

    /** "Far from being head of Acme, Ada …": what the clause before the comma says is said of who follows. */
    private int participleBefore(ClauseText words, Words first, Words between) {
        if (!words.is(between.from(), ",") || words.isVerb(first.from()) || lists.condition.isAt(words, 0)) {
            return -1;
        }
        int participle = -1;
        for (int at = 0; at < first.from(); at++) {
            if (words.isFinite(at) || words.is(at, ",")) {
                return -1;
            }
            participle = words.isVerb(at) ? at : participle;
        }
        return participle;
    }

    /** "Acme, of which Ada is not a member". */
    private static boolean isRelative(ClauseText words, Words between) {
        for (int at = between.from(); at < between.to(); at++) {
            if (words.is(at, "which", "whom", "that", "whose")) {
                return true;
            }
        }
        return false;
    }

    /** "Neither Ada nor Bo", "Ada and Bo". */
    private static boolean isJoined(ClauseText words, Words first, Words second) {
        int gap = second.from() - first.to();
        boolean owned = words.tag(first.to() + 1).equals("PRP$");
        return gap >= 1 && gap <= 3 && !owned && words.is(first.to(), "and", "nor", "or");
    }

    /** "Put Ada Lind at the helm of Acme", "in the ranks of". */
    private static boolean isPlacing(ClauseText words, int at) {
        return words.is(at, "at", "in", "among", "on", "behind")
                && (words.is(at, "behind", "among") || words.is(at + 1, "the", "its", "their", "his", "her"));
    }

    private static int verbBehind(ClauseText words, int from) {
        int at = from;
        while (at < words.size() && !words.isVerb(at) && !words.is(at, ",", ";")) {
            at++;
        }
        if (at >= words.size() || !words.isVerb(at)) {
            return -1;
        }
        int last = at;
        for (int next = at + 1; next < words.size(); next++) {
            if (words.isVerb(next)) {
                last = next;
            } else if (!words.isAdverb(next) && !words.is(next, "to")) {
                break;
            }
        }
        return last;
    }

    /** "Named Ada Lind president of Acme", "appointed her as head", "linked her with Acme". */
    private static boolean isObjectWithRole(ClauseText words, Words between) {
        int at = between.from();
        if (at >= between.to() || words.tag(at).equals("POS")) {
            return false;
        }
        String tag = words.tag(at);
        return words.is(at, "as", "to", "with", "into")
                || isPlacing(words, at)
                || tag.equals("DT")
                || tag.startsWith("NN")
                || tag.startsWith("JJ");
    }
}
