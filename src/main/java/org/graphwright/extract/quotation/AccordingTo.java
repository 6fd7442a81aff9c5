package org.graphwright.extract.quotation;

import java.util.Objects;
import org.graphwright.model.Mention;
import org.jspecify.annotations.Nullable;

/** Finds what is said "according to" somebody, "in the view of" somebody, and whose words it is. */
final class AccordingTo {
    /** Words of "in the telling of". */
    private static final int LONGEST_PHRASE = 4;

    private final ArticleTokens words;
    private final SpeechVerbs verbs;
    private final int shortest;
    private final double confidence;

    /**
     * @param shortest tokens that a clause has at least
     * @param confidence of what is found
     */
    AccordingTo(ArticleTokens words, SpeechVerbs verbs, int shortest, double confidence) {
        this.words = Objects.requireNonNull(words, "words is null");
        this.verbs = Objects.requireNonNull(verbs, "verbs is null");
        this.shortest = shortest;
        this.confidence = confidence;
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

    /** What stands before such words back to the sentence's begin, or what follows it where it opens the sentence. */
    @Nullable
    Speech find(int at, int begin, int last) {
        int source = at + length(at, last);
        if (words.is(source, "which", "whom")) {
            return null;
        }
        int comma = source;
        while (comma < last && !words.is(comma, ",")) {
            comma++;
        }
        Mention speaker = null;
        for (int i = source; i < comma && speaker == null && !words.is(i, "in", "near", ";"); i++) {
            speaker = words.speakerFrom(i);
            if (speaker != null && !words.isHead(speaker)) {
                speaker = null;
            }
        }
        if (speaker == null) {
            return null;
        }
        if (comma + 1 < last && words.isFinite(comma + 1) && at - begin >= shortest) {
            return null;
        }
        int from = begin;
        int to = at;
        if (at - begin < shortest) {
            from = behindApposition(comma + 1, last);
            to = last;
        } else if (words.is(to - 1, ",")) {
            to--;
        }
        return to - from < shortest || words.isQuoted(from) || !words.hasFiniteVerb(from, to)
                ? null
                : new Speech(words.get(from).begin(), words.get(to - 1).end(), speaker, null, false, confidence);
    }

    /** "According to UpGuard, a security firm, two …": where the claim begins. */
    private int behindApposition(int from, int last) {
        int comma = from;
        while (comma < last && !words.is(comma, ",")) {
            comma++;
        }
        boolean apposition = comma < last
                && (words.is(from, "who", "which", "whose")
                        || (words.is(from, "a", "an") && !words.hasFiniteVerb(from, comma)));
        return apposition ? comma + 1 : from;
    }
}
