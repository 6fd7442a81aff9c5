package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.graphwright.model.Status;

/** Finds what is only so in a hoax, a joke, a rumour or a work of fiction. */
final class SourceMarkers {
    /** So far from its beginning stands what opens a sentence. */
    private static final int FAR = 5;

    private final FactualityWords lists;

    SourceMarkers(FactualityWords lists) {
        this.lists = requireNonNull(lists, "lists is null");
    }

    void find(ClauseText words, int at, List<Marker> markers) {
        boolean unreliable = lists.unreliableSource.isAt(words, at);
        boolean fiction = !unreliable && lists.workOfFiction.isAt(words, at);
        boolean noun =
                words.tag(at).startsWith("NN") || unreliable && words.tag(at).equals("JJ");
        if (!(unreliable || fiction) || !noun || words.isVerb(at)) {
            return;
        }
        if (opens(words, at)) {
            markers.add(Marker.ofWhole(Status.HYPOTHETICAL, words));
            return;
        }
        int verb = verbOf(words, at);
        if (verb > 0
                && (unreliable
                        || lists.verbOfShowing.isAt(words, verb)
                                && !words.lemma(verb - 1).equals("be"))) {
            int end = words.clauseEnd(verb, lists.speech);
            markers.add(new Marker(Status.HYPOTHETICAL, at, new Words(verb, end), false));
        }
    }

    /** "In the film, …", "As a joke, …". */
    private static boolean opens(ClauseText words, int at) {
        if (!words.tag(0).equals("IN") && !words.is(0, "thanks") || at > FAR) {
            return false;
        }
        for (int i = 1; i < at; i++) {
            if (words.isVerb(i) || words.is(i, ",")) {
                return false;
            }
        }
        for (int i = at + 1; i < words.size() && i < at + 3 * FAR; i++) {
            if (words.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** The last of the verbs whose subject stands here, or -1. */
    private static int verbOf(ClauseText words, int at) {
        int verb = at + 1;
        while (verb < words.size() && !words.isVerb(verb) && !words.is(verb, ",", ";", "and", "that", "who")) {
            verb++;
        }
        if (!words.isVerb(verb)) {
            return -1;
        }
        while (words.isVerb(verb + 1)) {
            verb++;
        }
        return words.lemma(verb).equals("have") ? participleBehind(words, verb) : verb;
    }

    /** "Had for eleven hours turned". */
    private static int participleBehind(ClauseText words, int auxiliary) {
        for (int at = auxiliary + 1; at <= auxiliary + FAR && at < words.size(); at++) {
            if (words.isVerb(at)) {
                return words.tag(at).equals("VBN") ? at : auxiliary;
            }
            if (words.is(at, ",", ";") || words.tag(at).startsWith("NNP")) {
                return auxiliary;
            }
        }
        return auxiliary;
    }
}
