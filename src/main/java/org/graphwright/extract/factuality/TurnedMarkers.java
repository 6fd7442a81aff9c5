package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.graphwright.model.Status;

/** Finds what makes a clause untrue without a word of denial before its verb: almost, a cleft, a mistake, "it was a hoax" behind it. */
final class TurnedMarkers {
    private final FactualityWords lists;
    private final DoubleDenials twice;

    TurnedMarkers(FactualityWords lists) {
        this.lists = requireNonNull(lists, "lists is null");
        this.twice = new DoubleDenials(lists);
    }

    void find(ClauseText words, int at, List<Marker> markers) {
        nearly(words, at, markers);
        cleft(words, at, markers);
        mistake(words, at, markers);
        falseThen(words, at, markers);
        deniedSubject(words, at, markers);
        noSuch(words, at, markers);
        differing(words, at, markers);
    }

    /** "On some the village is in Chad, on others in Sudan", "some say Oslo, others Bergen". */
    private static void differing(ClauseText words, int at, List<Marker> markers) {
        boolean some = words.is(at, "some") && !words.tag(at + 1).matches("NNS?|JJ") && !words.is(at + 1, "of");
        for (int i = at + 1; some && i < words.size(); i++) {
            if (words.is(i, "others") && !words.is(i - 1, "and", "among", "of")) {
                markers.add(Marker.ofWhole(Status.HYPOTHETICAL, words));
                return;
            }
        }
    }

    /** "There is no such firm as Acme in Oslo." */
    private static void noSuch(ClauseText words, int at, List<Marker> markers) {
        if (words.is(at, "no") && words.is(at + 1, "such")) {
            for (int i = at + 2; i < words.size() && i <= at + 5; i++) {
                if (words.is(i, "as")) {
                    markers.add(new Marker(Status.DENIED, i, new Words(i + 1, words.size()), true));
                }
            }
        }
    }

    /** "Almost became head". */
    private void nearly(ClauseText words, int at, List<Marker> markers) {
        int verb = at + lists.nearly.length(words, at);
        boolean does = verb > at && words.isVerb(verb) && !words.lemma(verb).matches("be|have|double|triple");
        if (does) {
            markers.add(denied(words, at, words.groupBegin(at)));
        }
    }

    /** "It was not Ada Lind who founded Acme", "it was Bo Ek, not Ada Lind, who". */
    private void cleft(ClauseText words, int at, List<Marker> markers) {
        if (!words.is(at, "it") || !words.lemma(at + 1).equals("be") || twice.isDenial(words, at + 2)) {
            return;
        }
        boolean denied = false;
        for (int i = at + 2; i < words.size() && !words.isFinite(i); i++) {
            denied |= words.is(i, "not", "n't", "never", "neither") && !words.is(i + 1, "only", "just", "until");
            denied &= !words.is(i, "but");
            if (denied && words.is(i, "who", "which", "that", "whose")) {
                markers.add(denied(words, i, i));
                return;
            }
        }
    }

    /** "Wrongly listed as", "told us, falsely, that", "is mistaken in saying that", "mistook her for". */
    private void mistake(ClauseText words, int at, List<Marker> markers) {
        boolean opens = at == 0 && words.is(0, "by", "in") && words.is(1, "mistake", "error") && words.is(2, ",")
                || at == 0 && lists.mistakenAdverb.isAt(words, 0) && words.is(1, ",");
        if (opens) {
            markers.add(Marker.ofWhole(Status.DENIED, words));
        } else if (lists.mistakenAdverb.isAt(words, at)) {
            int next = words.is(at + 1, ",") ? at + 2 : at + 1;
            boolean told = words.is(next, "that")
                    || lists.speech.isAt(words, next)
                    || lists.hearsayVerb.isAt(words, next)
                    || lists.namingVerb.isAt(words, next)
                    || isToldAs(words, next);
            if (told) {
                markers.add(denied(words, at, next));
            }
        } else if (lists.falseWord.isAt(words, at)) {
            int in = at + lists.falseWord.length(words, at);
            if (words.is(in, "in", "to") && lists.speech.isAt(words, in + 1)) {
                markers.add(denied(words, at, in + 1));
            }
        }
    }

    /** A verb whose clause goes on with what somebody is listed or given as. */
    private static boolean isToldAs(ClauseText words, int verb) {
        if (!words.isVerb(verb)) {
            return false;
        }
        for (int i = verb + 1; i < words.size() && !words.isFinite(i) && !words.is(i, ",", ";"); i++) {
            if (words.is(i, "as", "that", "with")) {
                return true;
            }
        }
        return false;
    }

    /** "…; it was a hoax", "…, which was false". */
    private void falseThen(ClauseText words, int at, List<Marker> markers) {
        boolean opens = words.is(at, "it", "that", "this", "which", "both")
                && words.is(at - 1, ";", ",", "--", "–", "—", "but", "and", ":")
                && words.lemma(at + 1).equals("be");
        if (opens) {
            int then = at + 2;
            while (words.is(then, "a", "an", "simply", "all", "entirely", "of", "later", "just")) {
                then++;
            }
            boolean so = lists.falseWord.isAt(words, then) || words.is(then, "not") && words.is(then + 1, "true", "so");
            if (so && !words.is(then + 1, "that")) {
                markers.add(new Marker(Status.DENIED, at, new Words(0, at), false));
            }
        }
    }

    /** "Nothing proves that", "few believe that". */
    private void deniedSubject(ClauseText words, int at, List<Marker> markers) {
        boolean none = lists.hardlyAnybody.isAt(words, at) && !words.is(at - 1, "a", "the");
        if (none && words.isVerb(at + 1) && !lists.factiveWord.isAt(words, at + 1) && !twice.isDenial(words, at)) {
            markers.add(denied(words, at, at + 1));
        }
    }

    private Marker denied(ClauseText words, int at, int from) {
        return new Marker(
                Status.DENIED, at, new Words(from, words.clauseEnd(Math.max(at, from - 1), lists.speech)), false);
    }
}
