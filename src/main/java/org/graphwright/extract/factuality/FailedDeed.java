package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

/** Tells which deeds that a noun names did not come about: "the wedding of A and B was called off", "A and B called off their wedding". */
final class FailedDeed {
    /** So far beside stands the noun of the deed. */
    private static final int NEAR = 4;

    private final FactualityWords lists;

    FailedDeed(FactualityWords lists) {
        this.lists = requireNonNull(lists, "lists is null");
    }

    boolean is(ClauseText words, Link link) {
        if (deed(words, link) >= 0 && fails(words, link.second().to())) {
            return true;
        }
        int verb = link.word();
        if (verb < link.second().to() || !words.isVerb(verb) || !lists.denyingVerb.isAt(words, verb)) {
            return false;
        }
        for (int at = verb + 1; at <= verb + NEAR && at < words.size(); at++) {
            if (lists.deedNoun.isAt(words, at)) {
                return true;
            }
        }
        return false;
    }

    /** The noun that names what the two did: that which joins them, or one before them. */
    private int deed(ClauseText words, Link link) {
        for (int at = link.second().from() - 1; at >= Math.max(0, link.first().from() - NEAR); at--) {
            if (words.tag(at).startsWith("NN") && !link.first().contains(at) && lists.deedNoun.isAt(words, at)) {
                return at;
            }
            if (words.isVerb(at) || words.is(at, ",", ";")) {
                return -1;
            }
        }
        return -1;
    }

    /** True where the clause's verb behind the two says that it did not come about. */
    private boolean fails(ClauseText words, int from) {
        int verb = from;
        while (verb < words.size() && !words.isVerb(verb) && !words.is(verb, ",", ";", "and")) {
            verb++;
        }
        if (!words.isVerb(verb)) {
            return false;
        }
        boolean passive = false;
        boolean denied = false;
        int last = verb;
        for (int at = verb; words.isVerb(at) || words.isAdverb(at); at++) {
            passive |= words.lemma(at).equals("be");
            denied |= lists.denial.isAt(words, at) && !lists.noDenial.isAt(words, at);
            last = words.isVerb(at) ? at : last;
        }
        boolean passiveAlone = words.tag(last).matches("VBN|VBD") && endsAt(words, last);
        boolean prevented =
                (passive && words.tag(last).equals("VBN") || passiveAlone) && lists.denyingVerb.isAt(words, last);
        return !denied && (prevented || lists.verbOfFailing.isAt(words, last))
                || denied && words.lemma(last).matches("happen|occur|materiali[sz]e|go|come|take");
    }

    /** "Had his membership turned down.": nothing is what the verb does it to. */
    private boolean endsAt(ClauseText words, int verb) {
        int next = verb + Math.max(1, lists.denyingVerb.length(words, verb));
        return next >= words.size() || words.tag(next).matches("[.,:]|IN");
    }
}
