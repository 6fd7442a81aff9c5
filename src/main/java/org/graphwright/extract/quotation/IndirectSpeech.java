package org.graphwright.extract.quotation;

import java.util.ArrayList;
import java.util.List;

/** Finds speech without quotation marks, sentence by sentence, by the steps that know one form of it each. */
final class IndirectSpeech {
    private final ArticleTokens words;
    private final SpeechVerbs verbs;
    private final Unsaid unsaid;
    private final ReportedClause clause;
    private final ReportBehind behind;
    private final ReportedThing thing;
    private final AccordingTo accordingTo;

    IndirectSpeech(ArticleTokens words, SpeechVerbs verbs) {
        this.words = words;
        this.verbs = verbs;
        this.unsaid = new Unsaid(words);
        this.clause = new ReportedClause(words, verbs);
        this.behind = new ReportBehind(words, verbs);
        this.thing = new ReportedThing(words);
        this.accordingTo = new AccordingTo(words, verbs);
    }

    List<Speech> find() {
        List<Speech> found = new ArrayList<>();
        int begin = 0;
        while (begin < words.size()) {
            int end = begin + 1;
            while (end < words.size() && words.isSameSentence(begin, end)) {
                end++;
            }
            sentence(begin, end, found);
            begin = end;
        }
        return found;
    }

    private void sentence(int begin, int end, List<Speech> found) {
        int last = end;
        while (last > begin && (words.isEnd(last - 1) || words.is(last - 1, "\"", "''"))) {
            last--;
        }
        for (int i = begin; i < last; i++) {
            if (words.isQuoted(i)) {
                continue;
            }
            if (accordingTo.isAt(i, last)) {
                found.addAll(accordingTo.find(i, begin, last));
            } else if (words.isVerb(i) && isActive(i) && !words.isNobodys(i) && !unsaid.is(i, begin)) {
                found.addAll(said(i, begin, last));
            }
        }
    }

    private List<Speech> said(int verb, int begin, int last) {
        if (verbs.takesClause(words.get(verb))) {
            List<Speech> after = clause.find(verb, begin, last);
            if (!after.isEmpty()) {
                return after;
            }
        }
        if (verbs.takesClause(words.get(verb))) {
            List<Speech> before = behind.find(verb, begin, last);
            if (!before.isEmpty()) {
                return before;
            }
        }
        return thing.find(verb, begin, last);
    }

    private boolean isActive(int verb) {
        String tag = words.get(verb).tag();
        if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
            return !words.is(verb - 1, "was", "were", "been", "being");
        }
        if (tag.equals("VBG")) {
            return words.is(verb - 1, ",") || words.is(verb - 1, "and");
        }
        return tag.equals("VBN")
                && (words.is(verb - 1, "has", "have", "had")
                        || words.is(verb - 2, "has", "have", "had")
                                && words.get(verb - 1).tag().equals("RB"));
    }
}
