package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.graphwright.model.Status;

/** Finds what only somebody without a name says: an insider, the indictment, "word has it that"; and what somebody gives himself out for. */
final class HearsayMarkers {
    /** So many words the name of an unnamed source has at most behind its noun: "two officials briefed on the matter". */
    private static final int LONGEST = 8;

    /** "A cable puts Ada Lind in the ranks of Acme." */
    private static final String PLACING = "put|place|list|identify|name|link|describe|show|cite";

    private final FactualityWords lists;

    HearsayMarkers(FactualityWords lists) {
        this.lists = requireNonNull(lists, "lists is null");
    }

    void find(ClauseText words, int at, List<Marker> markers) {
        source(words, at, markers);
        phrase(words, at, markers);
        self(words, at, markers);
    }

    /** "An insider said that", "…, an insider told us". */
    private void source(ClauseText words, int at, List<Marker> markers) {
        if (!words.tag(at).startsWith("NN") || words.isVerb(at) || !lists.unnamedSource.isAt(words, at)) {
            return;
        }
        int verb = behindRelative(words, at + 1);
        int farthest = verb + LONGEST;
        while (verb < words.size()
                && verb < farthest
                && !isSpeech(words, verb)
                && (!words.isFinite(verb)
                        || words.tag(verb).equals("VBD") && words.tag(verb + 1).equals("IN"))
                && !words.is(verb, ",", ";")
                && !words.tag(verb).startsWith("NNP")) {
            verb++;
        }
        if (!isSpeech(words, verb)) {
            return;
        }
        int begin = words.nounPhraseBegin(at);
        if (words.is(begin - 1, ",")) {
            markers.add(new Marker(Status.HYPOTHETICAL, verb, new Words(0, begin - 1), false));
        } else {
            int end = words.clauseEnd(verb, lists.speech);
            markers.add(new Marker(Status.HYPOTHETICAL, verb, new Words(verb + 1, end), false));
        }
    }

    /** Behind ", all of whom asked not to be named,". */
    private static int behindRelative(ClauseText words, int from) {
        if (!words.is(from, ",")) {
            return from;
        }
        boolean relative = false;
        for (int at = from + 1; at < words.size() && at <= from + 2 * LONGEST; at++) {
            relative |= words.tag(at).startsWith("W");
            if (words.is(at, ",")) {
                return relative ? at + 1 : from;
            }
        }
        return from;
    }

    private boolean isSpeech(ClauseText words, int verb) {
        return words.isVerb(verb)
                && !lists.admittingVerb.isAt(words, verb)
                && (lists.speech.isAt(words, verb) || words.lemma(verb).matches(PLACING));
    }

    /** "Is quoted as saying that", "word has it that", "the way she tells it, …", "…, so the indictment runs, …", "per his biography, …". */
    private void phrase(ClauseText words, int at, List<Marker> markers) {
        boolean own = words.is(at, "own")
                && lists.account.isAt(words, at + 1)
                && words.tag(at - 1).equals("PRP$");
        boolean insertedSaying = words.is(at, "saying") && words.is(at - 1, "as") && words.is(at + 1, ",");
        if (own && words.is(at - 2, "by", "in", "on") || insertedSaying) {
            markers.add(new Marker(Status.HYPOTHETICAL, at, new Words(0, words.size()), own));
            return;
        }
        boolean saying = words.is(at, "as") && words.is(at + 1, "saying");
        boolean hasIt = words.lemma(at).equals("have") && words.is(at + 1, "it") && words.is(at + 2, "that");
        if (saying || hasIt) {
            markers.add(new Marker(
                    Status.HYPOTHETICAL, at + 1, new Words(at + 2, words.clauseEnd(at + 1, lists.speech)), false));
            return;
        }
        boolean inserted =
                words.is(at - 1, ",") && words.is(at, "so") && words.tag(at + 1).matches("DT|PRP\\$?|NN.*");
        boolean opens = at == 0 && lists.telling.isAt(words, 0);
        if (opens || inserted && endsInVerb(words, at)) {
            markers.add(new Marker(Status.HYPOTHETICAL, at, new Words(0, words.size()), false));
        }
    }

    /** True for a short insertion such as "so the story goes,". */
    private static boolean endsInVerb(ClauseText words, int at) {
        for (int i = at + 2; i < words.size() && i <= at + LONGEST; i++) {
            if (words.isFinite(i)) {
                return words.tag(i + 1).matches("[,.]");
            }
        }
        return false;
    }

    /** "Introduced himself to us as Bo Ek, head of Acme." */
    private static void self(ClauseText words, int at, List<Marker> markers) {
        if (!words.is(at, "himself", "herself", "themselves", "themself")) {
            return;
        }
        for (int i = at + 1; i < words.size() && i <= at + LONGEST && !words.isVerb(i); i++) {
            if (words.is(i, "as") && words.tag(i + 1).startsWith("NNP")) {
                markers.add(new Marker(Status.HYPOTHETICAL, i, new Words(i + 1, words.size()), true));
            }
        }
    }
}
