package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.model.Status;

/** Finds the words of a sentence that deny or merely suppose, and how far each of them reaches. */
final class MarkerFinder {
    /** So far behind "would" stands the adverb by which it tells of what came later. */
    private static final int NEAR = 3;

    private final FactualityWords lists;
    private final TurnedMarkers turned;
    private final SourceMarkers sources;
    private final HearsayMarkers unnamed;
    private final NounMarkers nouns;
    private final DoubleDenials twice;

    MarkerFinder(FactualityWords lists) {
        this.lists = requireNonNull(lists, "lists is null");
        this.turned = new TurnedMarkers(lists);
        this.sources = new SourceMarkers(lists);
        this.unnamed = new HearsayMarkers(lists);
        this.nouns = new NounMarkers(lists);
        this.twice = new DoubleDenials(lists);
    }

    /** In order of position. */
    List<Marker> find(ClauseText words) {
        List<Marker> markers = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            denial(words, at, markers);
            preposition(words, at, markers);
            governor(words, at, markers);
            nouns.find(words, at, markers);
            supposition(words, at, markers);
            hearsay(words, at, markers);
            turned.find(words, at, markers);
            sources.find(words, at, markers);
            unnamed.find(words, at, markers);
        }
        if (words.size() > 0 && words.isQuestion()) {
            markers.add(new Marker(Status.HYPOTHETICAL, -1, new Words(0, words.size()), false));
        }
        return markers;
    }

    private void denial(ClauseText words, int at, List<Marker> markers) {
        if (!lists.denial.isAt(words, at)
                || lists.noDenial.isAt(words, at) && !isNoLongerToBe(words, at)
                || words.is(at, "no") && words.is(at + 1, ".")) {
            return;
        }
        int end = words.clauseEnd(at, lists.speech);
        if (isUntil(words, at, end)
                || isFactive(words, at, end)
                || isOfDenial(words, at)
                || twice.isDenial(words, at)) {
            return;
        }
        boolean ofVerb = words.isAdverb(at)
                && (words.isVerb(at - 1)
                        || words.isAdverb(at - 1) && words.isVerb(words.groupBegin(at))
                        || words.isVerb(at + 1)
                        || words.isAdverb(at + 1) && words.isVerb(at + 2)
                        || words.is(at + 1, "to"));
        int who = amongWhom(words, at, end);
        if (who > 0) {
            markers.add(new Marker(Status.DENIED, who, new Words(who, words.clauseEnd(who, lists.speech)), false));
        }
        if (ofVerb) {
            markers.add(new Marker(Status.DENIED, at, new Words(words.groupBegin(at), end), false));
        } else if (words.is(at, "not")) {
            markers.add(new Marker(Status.DENIED, at, new Words(at + 1, phraseEnd(words, at)), true));
        } else {
            markers.add(new Marker(Status.DENIED, at, new Words(at + 1, end), true));
        }
    }

    /** "Is no longer going to be based in": it never was; "is no more a member than". */
    private static boolean isNoLongerToBe(ClauseText words, int at) {
        boolean comparison = words.is(at, "no") && words.is(at + 1, "more") && words.is(at + 2, "a", "an", "the");
        return comparison
                || words.is(at, "no")
                        && words.is(at + 1, "longer")
                        && words.is(
                                at + 2,
                                "going",
                                "due",
                                "set",
                                "expected",
                                "planning",
                                "scheduled",
                                "likely",
                                "willing");
    }

    /** "Did not join until 2010": it did then. */
    private static boolean isUntil(ClauseText words, int at, int end) {
        return words.is(end, "until", "till") && words.isAdverb(at);
    }

    /** "Did not refuse", "did not stop her from": twice denied. */
    private boolean isOfDenial(ClauseText words, int at) {
        int verb = words.is(at, "no") && words.is(at + 1, "one") ? at + 2 : at + 1;
        while (words.isAdverb(verb)) {
            verb++;
        }
        return words.isVerb(verb) && lists.denyingVerb.isAt(words, verb);
    }

    /** "Did not know that": it is so all the same. */
    private boolean isFactive(ClauseText words, int at, int end) {
        for (int i = at + 1; i + 1 < end; i++) {
            if (lists.factiveWord.isAt(words, i)) {
                return words.is(i + 1, "that") || words.tag(i + 1).equals("VBG");
            }
        }
        return false;
    }

    /** Where "who" stands in "was not among those who founded it"; 0 elsewhere. */
    private static int amongWhom(ClauseText words, int at, int end) {
        boolean among = false;
        for (int i = at + 1; i < end; i++) {
            among |= words.is(i, "among", "one") || words.is(i, "of") && words.is(i - 1, "part");
            if (among && words.tag(i).startsWith("W")) {
                return i;
            }
            if (words.isVerb(i)) {
                return 0;
            }
        }
        return 0;
    }

    private static int phraseEnd(ClauseText words, int at) {
        int end = at + 1;
        while (end < words.size() && !words.is(end, ",", "but", "and", ";") && !words.isFinite(end)) {
            end++;
        }
        return end;
    }

    private void preposition(ClauseText words, int at, List<Marker> markers) {
        boolean against = words.is(at, "against") && words.tag(at + 1).equals("VBG");
        int length = against ? 1 : lists.denyingPreposition.length(words, at);
        if (length > 0 && !words.is(at + length, "doubt")) {
            int from = at + length;
            int end = from;
            while (end < words.size() && !words.is(end, ",", ";", ":", "but", ")") && !words.isFinite(end)) {
                end++;
            }
            boolean clause = against || words.isFinite(end) && (words.is(at, "contrary") || words.is(end - 1, "that"));
            int to = clause ? words.clauseEnd(at, lists.speech) : end;
            markers.add(new Marker(Status.DENIED, at, new Words(from, to), true));
        }
    }

    private void governor(ClauseText words, int at, List<Marker> markers) {
        boolean attribute =
                words.tag(at - 1).matches("DT|CD|PRP\\$") && words.tag(at + 1).startsWith("NN");
        if (!words.isVerb(at) || attribute || twice.isContested(words, at) || isPlaced(words, at)) {
            return;
        }
        int denying = lists.denyingVerb.length(words, at);
        int doubting = lists.doubtingVerb.length(words, at);
        boolean hearsay = words.tag(at).equals("VBN") && words.is(at + 1, "to") && lists.hearsayVerb.isAt(words, at);
        boolean twice = denying > 0 && isDenied(words, at);
        if ((denying > 0 || doubting > 0 || hearsay) && !twice) {
            Status status = denying > 0 ? Status.DENIED : Status.HYPOTHETICAL;
            int from = at + Math.max(1, Math.max(denying, doubting));
            markers.add(new Marker(status, at, new Words(from, words.clauseEnd(at, lists.speech)), false));
        }
    }

    /** "Lies in Oslo", but "lied in saying". */
    static boolean isPlaced(ClauseText words, int verb) {
        return words.is(verb, "lie", "lies", "lay")
                && words.is(verb + 1, "in", "on", "by")
                && !words.tag(verb + 2).equals("VBG");
    }

    private boolean isDenied(ClauseText words, int verb) {
        int at = verb - 1;
        while (words.isAdverb(at) && !lists.denial.isAt(words, at)) {
            at--;
        }
        return lists.denial.isAt(words, at) && !lists.noDenial.isAt(words, at)
                || words.is(at, "one") && words.is(at - 1, "no");
    }

    /** "Had been due to become", "was to have become". */
    private static boolean isUnfulfilledPlan(ClauseText words, int at) {
        boolean planned = words.is(at, "due", "set", "scheduled", "slated", "about", "expected", "supposed", "meant")
                && words.is(at - 1, "been")
                && words.is(at - 2, "had");
        boolean wasTo = words.is(at, "was", "were") && words.is(at + 2, "have");
        return (planned || wasTo) && words.is(at + 1, "to");
    }

    private void supposition(ClauseText words, int at, List<Marker> markers) {
        boolean modal = words.tag(at).equals("MD") && lists.modal.isAt(words, at) && !isLater(words, at);
        int end = words.clauseEnd(at, lists.speech);
        if (lists.condition.isAt(words, at) || isInverted(words, at)) {
            condition(words, at, end, markers);
        } else if (modal || isUnfulfilledPlan(words, at)) {
            markers.add(new Marker(Status.HYPOTHETICAL, at, new Words(at, end), false));
        } else if (lists.doubtingWord.isAt(words, at) && !twice.isContested(words, at) && !isCertain(words, at)) {
            boolean governs = words.is(at + 1, "to", "that", "whether", "if");
            boolean apart = words.is(at + 1, ",") || at == 0;
            if (words.isAdverb(at) || governs) {
                int from = apart ? 0 : governs ? at + 1 : words.groupBegin(at);
                int to = apart ? words.clauseEnd(at + 1, lists.speech) : end;
                Status status = words.is(at, "unlikely", "unable", "impossible") ? Status.DENIED : Status.HYPOTHETICAL;
                markers.add(new Marker(status, at, new Words(from, to), false));
            }
        }
    }

    /** "Who some say was born in Oslo". */
    private void hearsay(ClauseText words, int at, List<Marker> markers) {
        if (words.is(at, "who", "which", "that")
                && words.tag(at + 1).matches("DT|JJ|NNS|PRP")
                && lists.speech.isAt(words, at + 2)
                && words.startsFinite(at + 3)) {
            int end = words.clauseEnd(at + 2, lists.speech);
            markers.add(new Marker(Status.HYPOTHETICAL, at, new Words(at + 3, end), false));
        }
    }

    /** "Had Ada Lind become head of it, prices would have fallen." */
    private static boolean isInverted(ClauseText words, int at) {
        boolean opens = at == 0 || words.is(at - 1, ",", ";");
        if (at == 0 && words.is(0, "should") && !words.isQuestion()) {
            return true;
        }
        if (!opens
                || !words.is(at, "had", "were", "should")
                || !words.tag(at + 1).matches("NNPS?|PRP|DT|NNS?")) {
            return false;
        }
        for (int i = at + 1; i < words.size(); i++) {
            if (words.tag(i).equals("MD")) {
                return true;
            }
        }
        return false;
    }

    /** What a condition opens; with a verb of what may be or is to be beside it the whole sentence. */
    private void condition(ClauseText words, int at, int end, List<Marker> markers) {
        boolean opens = at == 0 && !words.is(0, "even", "whether");
        boolean believed = words.is(at, "if") && lists.trust.isWithin(words, at, end);
        boolean conditional = opens || believed || words.is(0, "should");
        for (int i = 0; i < words.size(); i++) {
            conditional |= words.tag(i).equals("MD") && (i < at || i >= end);
        }
        boolean asked = words.is(at, "whether") || at > 0 && words.isVerb(at - 1);
        int whole = at;
        while (whole < words.size() && !words.is(whole, ";")) {
            whole++;
        }
        Words scope = conditional && !asked ? new Words(0, whole) : new Words(at + 1, end);
        markers.add(new Marker(Status.HYPOTHETICAL, at, scope, false));
    }

    /** "It is certain that"; but "she is certain that" is what she thinks. */
    private static boolean isCertain(ClauseText words, int at) {
        return words.is(at, "certain")
                && words.is(at + 1, "that")
                && words.is(at - 2, "it")
                && words.is(at - 1, "is", "was");
    }

    /** "He would later become": he did. */
    private static boolean isLater(ClauseText words, int at) {
        for (int i = at + 1; i <= at + NEAR; i++) {
            if (words.is(i, "later", "eventually", "subsequently", "ultimately", "go")) {
                return true;
            }
        }
        return false;
    }
}
