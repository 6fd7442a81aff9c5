package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.graphwright.model.Status;

/** Finds what a noun makes doubtful or untrue: a rumour that, doubts about, it is a myth that. */
final class NounMarkers {
    /** So far behind such a noun stands "about", with a verb between. */
    private static final int NEAR = 4;

    private final FactualityWords lists;
    private final DoubleDenials twice;

    NounMarkers(FactualityWords lists) {
        this.lists = requireNonNull(lists, "lists is null");
        this.twice = new DoubleDenials(lists);
    }

    void find(ClauseText words, int at, List<Marker> markers) {
        if (words.isVerb(at)
                || twice.isContested(words, at)
                || words.is(at - 1, "confirm", "confirmed", "confirms")
                || lists.noDenial.length(words, at - 1) > 1) {
            return;
        }
        boolean isFalse = lists.falseWord.isAt(words, at) && words.is(at + 1, "that");
        if (isFalse) {
            markers.add(new Marker(Status.DENIED, at + 1, new Words(at + 1, words.clauseEnd(at, lists.speech)), false));
        } else if (words.tag(at).startsWith("NN") && lists.doubtingNoun.isAt(words, at)) {
            if (words.is(at + 1, "that") || words.is(at + 1, "to") && words.isVerb(at + 2)) {
                int end = words.clauseEnd(at, lists.speech);
                markers.add(new Marker(Status.HYPOTHETICAL, at + 1, new Words(at + 1, end), false));
            } else if (words.lemma(at + 1).equals("be") && words.is(at + 2, "for", "to", "that")) {
                int end = words.clauseEnd(at + 2, lists.speech);
                markers.add(new Marker(Status.HYPOTHETICAL, at + 1, new Words(at + 2, end), false));
            } else if (isAbout(words, at)) {
                int about = aboutBehind(words, at);
                markers.add(new Marker(
                        Status.HYPOTHETICAL, at, new Words(about, words.clauseEnd(about, lists.speech)), false));
            } else if (words.is(at + 1, "of", "about", "over", "at", "for", "on", "by", "from")
                    || words.tag(at + 1).equals("VBG")) {
                int end = at + 1;
                while (end < words.size() && !words.isFinite(end) && !words.is(end, ",", ";")) {
                    end++;
                }
                markers.add(new Marker(Status.HYPOTHETICAL, at, new Words(at + 1, end), false));
            }
        }
    }

    /** "Doubts are growing about". */
    private static boolean isAbout(ClauseText words, int noun) {
        return words.isFinite(noun + 1) && aboutBehind(words, noun) > 0;
    }

    private static int aboutBehind(ClauseText words, int noun) {
        for (int at = noun + 2; at <= noun + NEAR; at++) {
            if (words.is(at, "about", "over")) {
                return at + 1;
            }
        }
        return 0;
    }
}
