package org.graphwright.extract.quotation;

import java.util.List;

/** Speech beside "according to" or "in the view of": what stands before it back to the sentence's begin, or what follows where it opens the sentence. */
final class AccordingTo {
    /** Set by hand, as those of direct speech. */
    private static final double SURE = 0.75;
    /** Words of "in the telling of". */
    private static final int LONGEST_PHRASE = 4;
    /** Tokens that a clause has at least. */
    private static final int SHORTEST = 3;

    private final ArticleTokens words;
    private final SpeechVerbs verbs;
    private final Sources sources;

    AccordingTo(ArticleTokens words, SpeechVerbs verbs) {
        this.words = words;
        this.verbs = verbs;
        this.sources = new Sources(words);
    }

    /** True where such words begin at {@code at}, before {@code last}. */
    boolean isAt(int at, int last) {
        return length(at, last) > 0;
    }

    private int length(int at, int last) {
        StringBuilder phrase = new StringBuilder();
        for (int i = at; i < Math.min(last, at + LONGEST_PHRASE); i++) {
            phrase.append(i > at ? " " : "").append(words.lower(i));
            if (verbs.isAccordingTo(phrase.toString())) {
                return i - at + 1;
            }
        }
        return 0;
    }

    /**
     * @param at where "according" or its like stands
     * @param begin first token of the sentence
     * @param last token behind the last one of the sentence
     */
    List<Speech> find(int at, int begin, int last) {
        int who = at + length(at, last);
        if (words.is(who, "which", "whom", "plan")) {
            return List.of();
        }
        int comma = who;
        while (comma < last && !words.is(comma, ",")) {
            comma++;
        }
        boolean opens = at - begin < SHORTEST && !words.is(at - 1, ",") && !hasNoun(begin, at)
                || words.is(at - 1, ";", ":", "but")
                || words.is(at - 1, "and") && words.is(at - 2, ",")
                || words.is(at - 1, ",")
                        && words.get(begin).tag().equals("IN")
                        && !words.hasFiniteVerb(begin, at)
                        && comma + 1 < last
                        && words.get(comma + 1).chunk().equals("B-NP");
        int claim = opens ? claimBehind(who, comma) : -1;
        Source source = sources.at(who, claim < 0 ? comma : claim);
        if (at - 1 > begin
                && words.is(at - 1, ",")
                && comma + 1 < last
                && !words.hasFiniteVerb(begin, at)
                && words.isFinite(comma + 1)) {
            return source.isKnown()
                    ? List.of(
                            Speech.reported(words, begin, at - 1, source, null, SURE),
                            Speech.reported(words, comma + 1, last, source, null, SURE))
                    : List.of();
        }
        if (words.is(at - 1, ",")
                && words.is(at - 2, "and", "but")
                && comma + SHORTEST <= last
                && words.isFinite(comma + 1)
                && source.isKnown()) {
            return List.of(Speech.reported(words, comma + 1, last, source, null, SURE));
        }
        int from = claim >= 0 ? claim : opens ? behindApposition(comma + 1, last) : begin;
        int to = opens ? endOfClaim(from, last) : at;
        if (to > from && words.is(to - 1, ",")) {
            to--;
        }
        for (int i = to - 1; i > from && !opens; i--) {
            if (words.is(i, ";", ":") && !words.isQuoted(i)) {
                from = i + 1;
                break;
            }
        }
        int phrase = opens || comma >= last ? -1 : phraseBefore(at, from);
        if (phrase > 0 && source.isKnown()) {
            return List.of(Speech.reported(words, phrase, at, source, null, SURE));
        }
        from = opens ? from : words.lastClause(from, to);
        if (to - from < SHORTEST) {
            return List.of();
        }
        boolean broken = words.get(to - 1).tag().matches("CC|IN|W.*") || words.is(to - 1, "including");
        return !source.isKnown()
                        || broken
                        || words.is(from, "and")
                        || words.isQuoted(from)
                        || !words.hasFiniteVerb(from, to)
                ? List.of()
                : List.of(Speech.reported(words, from, to, source, null, SURE));
    }

    /**
     * "A shell, |fired by rebels according to the army, hit his car", "its offer, |9 million euros according to two bankers": where a phrase begins that no
     * comma parts from its source, or -1. The rest of the sentence is the writer's.
     */
    private int phraseBefore(int at, int from) {
        int comma = at - 1;
        while (comma > from && !words.is(comma, ",", ";", ":") && !words.isFinite(comma) && !words.isQuoted(comma)) {
            comma--;
        }
        if (!words.is(comma, ",") || comma <= from || !words.hasFiniteVerb(from, words.endOfSentence(at))) {
            return -1;
        }
        int phrase = words.get(comma + 1).tag().equals("VBG") ? comma + 2 : comma + 1;
        return at - phrase >= 2 && !words.is(phrase, "and", "but") ? phrase : -1;
    }

    private boolean hasNoun(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.get(i).isNoun()) {
                return true;
            }
        }
        return false;
    }

    /** Up to a semicolon, or to "but" behind a comma: the writer goes on. */
    private int endOfClaim(int from, int last) {
        for (int i = from; i < last; i++) {
            boolean but = words.is(i, ",") && words.is(i + 1, "but") && words.hasFiniteVerb(i, last);
            if (!words.isQuoted(i) && (words.is(i, ";") || but)) {
                return i;
            }
        }
        return last;
    }

    /** "According to prosecutors it was …": where no comma stands before the claim, its begin, else -1. */
    private int claimBehind(int who, int comma) {
        for (int i = who + 1; i + 1 < comma; i++) {
            boolean noun = words.get(i - 1).isNoun();
            if (noun
                    && words.get(i).chunk().equals("B-NP")
                    && !words.get(i).tag().matches("POS|W.*")) {
                return words.hasFiniteVerb(i, comma) ? i : -1;
            }
        }
        return -1;
    }

    /** "According to UpGuard, a security firm, two …": where the claim begins. */
    private int behindApposition(int from, int last) {
        int comma = from;
        while (comma < last && !words.is(comma, ",")) {
            comma++;
        }
        boolean apposition = comma < last
                && (words.is(from, "who", "which", "whose")
                        || (words.is(from, "a", "an", "the") && !words.hasFiniteVerb(from, comma)));
        return apposition ? comma + 1 : from;
    }
}
