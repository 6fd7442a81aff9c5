package org.graphwright.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Decides which quoted stretches are speech, and whose: by a verb of speech behind or before, in the same sentence, or by the speech
 * that the quotation goes on from. Quoted names, titles, nicknames and terms are no speech.
 */
final class DirectSpeech {
    /** Tokens from the quotation within which its verb stands. */
    private static final int WINDOW = 45;
    /** Tokens that an attribution between two parts of a speech has at most. */
    private static final int BETWEEN = 40;
    /** A sentence with its verb of speech. This and the others are set by hand: of 100 quotations of all kinds, judged by eye, 89 were right. */
    private static final double SURE = 0.9;
    /** What goes on from a quotation before. */
    private static final double CONTINUED = 0.75;
    /** Less than a sentence, with its verb. */
    private static final double PHRASE = 0.7;

    private final String text;
    private final ArticleTokens words;
    private final SpeechVerbs verbs;
    private final Sources sources;
    private final Unsaid unsaid;
    private final Addressee addressee;
    private final QuotedKind kind;
    private final PlacedSource placed;
    private final OwnSentence ownSentence;

    DirectSpeech(String text, ArticleTokens words, SpeechVerbs verbs) {
        this.text = text;
        this.words = words;
        this.verbs = verbs;
        this.sources = new Sources(words);
        this.unsaid = new Unsaid(words);
        this.addressee = new Addressee(words);
        this.kind = new QuotedKind(words);
        this.placed = new PlacedSource(words, verbs, sources);
        this.ownSentence = new OwnSentence(words);
    }

    List<Speech> find(List<QuotedText> quotations) {
        List<Speech> found = new ArrayList<>();
        Speech last = null;
        QuotedText lastQuoted = null;
        for (QuotedText quoted : quotations) {
            Speech speech = speech(quoted, last, lastQuoted);
            if (speech != null) {
                found.add(speech);
            }
            last = speech;
            lastQuoted = quoted;
        }
        return found;
    }

    private @Nullable Speech speech(QuotedText quoted, @Nullable Speech last, @Nullable QuotedText lastQuoted) {
        int first = words.at(quoted.outerBegin());
        int behind = words.at(quoted.outerEnd());
        if (first >= words.size()) {
            return null;
        }
        String said = quoted.begin() < quoted.end() ? text.substring(quoted.begin(), quoted.end()) : "";
        boolean sentence = QuotedKind.isSentence(said) || said.matches("\\p{Lu}\\p{L}*\\.") && words.is(first - 1, ":");
        if (last != null && lastQuoted != null && lastQuoted.goesOn()) {
            return new Speech(quoted.begin(), quoted.end(), last.source(), last.addressee(), true, CONTINUED);
        }
        boolean opens = said.endsWith(",")
                && behind < words.size()
                && (verbs.isSpeech(words.get(behind)) || isBeginOfSentence(first) && after(behind, true) != null);
        if (!sentence && !opens && kind.isName(said, first, behind)) {
            return null;
        }
        boolean closed = said.endsWith(",")
                || said.endsWith("?")
                || said.endsWith("!")
                || said.endsWith("—")
                || (behind < words.size() && words.is(behind, ","));
        Attributed after = after(behind, sentence || closed);
        after = after == null && (sentence || closed) ? placed.byAnyVerb(behind, said.endsWith(",")) : after;
        after = after != null && said.endsWith(".") && ownSentence.isOf(after.verb(), last != null) ? null : after;
        Attributed before = sentence ? null : placed.byAgentBefore(first);
        before = before == null ? before(first, behind, sentence) : before;
        before = before == null && sentence ? placed.announced(first) : before;
        Attributed chosen = after != null
                        && (before == null
                                || (closed
                                        && after.source().isKnown()
                                        && !isAnnounced(first)
                                        && words.isAtOnce(after.verb(), behind)))
                ? after
                : before;
        chosen = chosen == null && (!sentence || closed) ? placed.accordingTo(behind) : chosen;
        chosen = chosen == null && !sentence ? placed.byAgent(first, behind) : chosen;
        chosen = chosen == null ? placed.inOwnWords(first) : chosen;
        chosen = chosen == null && closed ? placed.byNoun(behind) : chosen;
        if (chosen != null) {
            Mention told = addressee.of(chosen.verb());
            double confidence = (sentence ? SURE : PHRASE) - (chosen.source().isKnown() ? 0 : 0.2);
            return new Speech(quoted.begin(), quoted.end(), chosen.source(), told, true, confidence);
        }
        if (sentence && last != null && lastQuoted != null && isNext(lastQuoted, first)) {
            return new Speech(quoted.begin(), quoted.end(), last.source(), last.addressee(), true, CONTINUED);
        }
        return null;
    }

    private boolean isBeginOfSentence(int first) {
        return first == 0 || words.isEnd(first - 1) || words.isParagraphBetween(first - 1, first);
    }

    /** The verb of speech that follows: "…," he said; "…," said Clarke; the "…" against China, Clarke told. */
    private @Nullable Attributed after(int behind, boolean complete) {
        if (behind > 0 && behind < words.size() && words.isParagraphBetween(behind - 1, behind)) {
            return null;
        }
        for (int i = behind; i < Math.min(words.size(), behind + WINDOW); i++) {
            if (words.isQuoted(i)
                    || (words.isEnd(i) && i > behind)
                    || (i > behind && words.isParagraphBetween(i - 1, i))) {
                return null;
            }
            if (words.isEnd(i)) {
                return null;
            }
            boolean likeVerb = complete && i > behind && isLikeVerb(i);
            if (!likeVerb
                    && !words.get(i).tag().startsWith("VB")
                    && !words.get(i).tag().equals("MD")) {
                continue;
            }
            boolean speech = (likeVerb || verbs.isSpeech(words.get(i)))
                    && !words.get(i).tag().equals("VBG");
            boolean named =
                    i == behind && i + 1 < words.size() && words.get(i + 1).isProperNoun();
            if (speech && !complete && !named && !isTrailing(behind, i)) {
                return null;
            }
            if (speech && (complete ? words.isAtOnce(i, behind) : true)) {
                Source source = sources.of(i, behind, words.endOfSentence(i));
                return !source.isKnown() && !complete ? null : new Attributed(i, source);
            }
            if (words.is(i, "who") || isInApposition(i, behind)) {
                continue;
            }
            return null;
        }
        return null;
    }

    /** "The 63-year-old recalls", where "recalls" is taken for a noun. */
    private boolean isLikeVerb(int at) {
        return words.get(at).tag().equals("NNS") && verbs.isSpeechForm(words.get(at));
    }

    /** A verb in an apposition, "X, who leads the ministry, said", is not the one. */
    private boolean isInApposition(int verb, int from) {
        for (int i = verb - 1; i > from && verb - i < 4; i--) {
            if (words.is(i, "who", "which")) {
                return true;
            }
        }
        return words.get(verb).tag().equals("VBN")
                || words.get(verb).tag().equals("VBG")
                || words.get(verb).tag().equals("VB");
    }

    /** Behind a phrase a comma has to close what is said: "… threat" against China, Clarke told AFP. */
    private boolean isTrailing(int behind, int verb) {
        for (int i = behind; i < verb; i++) {
            if (words.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** A comma or colon before the quotation says that it belongs to what stands before. */
    private boolean isAnnounced(int first) {
        return first > 0 && words.is(first - 1, ",", ":");
    }

    /** The verb of speech before: he said, "…"; he called the report "…"; he said that it was "…". */
    private @Nullable Attributed before(int first, int behind, boolean sentence) {
        int from = first;
        while (from > 0
                && first - from < WINDOW
                && !words.isParagraphBetween(from - 1, from)
                && !words.isEnd(from - 1)
                && (words.isSameSentence(from - 1, first)
                        || words.isQuoted(from - 1)
                        || words.isSameSentence(from - 1, Math.min(from, words.size() - 1)))
                && !(words.isQuoted(from - 1) && sentence)) {
            from--;
        }
        for (int i = first - 1; i >= from; i--) {
            if (words.isQuoted(i)) {
                continue;
            }
            if (verbs.takesClause(words.get(i)) && unsaid.is(i, from) && !words.isHabit(i)
                    || verbs.isSpeech(words.get(i)) && unsaid.asks(i, first)) {
                return null;
            }
            boolean speech = verbs.isSpeech(words.get(i))
                    && !words.isNobodys(i)
                    && !isReason(i, first)
                    && !isSaidToShow(i, from);
            if (speech
                    && isActive(i)
                    && (!sentence || isOpen(i, first))
                    && (verbs.takesClause(words.get(i)) || words.is(i + 1, "it") || isNear(i, first, sentence))) {
                boolean far = isJoined(i) || first - from >= WINDOW;
                Source source = sources.of(i, far ? words.beginOfSentence(i) : from, first);
                source = source.isKnown() || !words.get(i).tag().equals("VBG") ? source : ofVerbBehind(behind);
                return source.isKnown() || sentence ? new Attributed(i, source) : null;
            }
            if (words.is(i, "to")
                    && words.is(i - 1, "according")
                    && (!sentence || words.is(first - 1, ",") && !words.hasFiniteVerb(i, first))) {
                Source source = sources.at(i + 1, first);
                return source.isKnown() ? new Attributed(i - 1, source) : null;
            }
            boolean otherVerb =
                    words.get(i).tag().equals("VBD") || words.get(i).tag().equals("VBZ");
            if (otherVerb && sentence) {
                return null;
            }
        }
        return null;
    }

    /** "… called it "a shame" and wrote "…"", "…, further saying "…"": the subject stands before what is quoted first. */
    private boolean isJoined(int verb) {
        int before = verb - 1;
        while (before > 0 && words.get(before).tag().startsWith("RB")) {
            before--;
        }
        return words.is(before, "and", "but") || words.get(verb).tag().equals("VBG");
    }

    /** "Calling it a "shame" the mayor left": who does what the sentence goes on to tell. */
    private Source ofVerbBehind(int behind) {
        for (int i = behind; i < words.size() && !words.isEnd(i); i++) {
            if (!words.isQuoted(i) && words.isFinite(i)) {
                return sources.of(i, behind, i);
            }
        }
        return Source.NOBODY;
    }

    /** Between the verb and a whole sentence stand no dash and no "as": "which the BBC noted as unusual - "…"". */
    private boolean isOpen(int verb, int first) {
        for (int i = verb + 1; i < first; i++) {
            if (words.is(i, "-", "--", "–", "—") || (i == verb + 1 && words.is(i, "as"))) {
                return false;
            }
        }
        return true;
    }

    /** "They found no jobs because "…"": the words are somebody else's. */
    private boolean isReason(int verb, int first) {
        return words.get(verb).lemma().matches("find|hold|hope|fear") && words.is(first - 1, "because");
    }

    /** "He says her words show that it is "poor"": he says it. */
    private boolean isSaidToShow(int verb, int from) {
        if (!words.get(verb).lemma().matches("show|suggest|indicate|demonstrate")) {
            return false;
        }
        for (int i = verb - 1; i >= from; i--) {
            if (!words.isQuoted(i) && words.isFinite(i) && verbs.takesClause(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(int verb, int first, boolean sentence) {
        for (int i = verb + 1; i < first; i++) {
            if (words.get(i).tag().equals("VBD") || words.get(i).tag().equals("VBZ") || words.is(i, ";")) {
                return false;
            }
        }
        return sentence || first - verb < 16;
    }

    private boolean isActive(int verb) {
        if (!words.get(verb).tag().equals("VBN")) {
            return !words.get(verb).tag().equals("VB")
                    || words.get(Math.max(0, verb - 1)).tag().equals("MD")
                    || words.is(verb - 1, "not", "n't")
                    || words.isHabit(verb);
        }
        for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
            if (words.is(i, "has", "have", "had", "'ve", "'s")
                    && !words.get(i).tag().equals("POS")) {
                return !words.is(verb - 1, "been");
            }
            if (words.isVerb(i) || words.is(i, ",")) {
                return false;
            }
        }
        return words.is(verb - 1, "and", "who", "also", "once");
    }

    /** "A," he said. "B.": nothing but the attribution stands between. */
    private boolean isNext(QuotedText last, int first) {
        int behind = words.at(last.outerEnd());
        if (behind > first
                || first - behind > BETWEEN
                || (behind < first && words.isParagraphBetween(Math.max(0, behind - 1), first))) {
            return false;
        }
        int ends = 0;
        for (int i = behind; i < first; i++) {
            ends += words.isEnd(i) ? 1 : 0;
        }
        return ends <= 1 && (first == behind || words.isEnd(first - 1));
    }
}
