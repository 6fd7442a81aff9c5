package org.graphwright.extract.quotation;

import java.util.Set;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.jspecify.annotations.Nullable;

/** Finds who was told: "told Agence France-Presse", "in an interview with the BBC". */
final class Addressee {
    private static final Set<String> NOT_TO_SOMEBODY = Set.of("respond", "reply", "refer", "agree");
    /** Tokens from the verb within which it says to whom. */
    private static final int REACH = 7;

    private final ArticleTokens words;

    Addressee(ArticleTokens words) {
        this.words = words;
    }

    /** The mention of who was told by the verb of speech at {@code verb}, or null. */
    @Nullable
    Mention of(int verb) {
        boolean tells = words.get(verb).lemma().equals("tell")
                || words.get(verb).lemma().equals("inform");
        int from = verb + 1;
        if (words.is(verb, "according")
                || NOT_TO_SOMEBODY.contains(words.get(verb).lemma())) {
            return null;
        }
        if (!tells) {
            from = behindTo(verb);
            if (from < 0) {
                return null;
            }
        }
        for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
            if (words.isVerb(i) || words.isEnd(i) || words.is(i, ",", "that", "in", "on", "at") || words.isQuoted(i)) {
                return null;
            }
            Mention mention = words.speakerFrom(i);
            if (mention != null && words.isHead(mention)) {
                int behind = words.at(mention.end());
                boolean owns = behind < words.size() && words.get(behind).tag().equals("POS");
                return owns || mention.kind() == MentionKind.PRONOUN ? null : mention;
            }
        }
        return null;
    }

    private int behindTo(int verb) {
        for (int i = verb + 1; i < Math.min(words.size(), verb + REACH); i++) {
            if (words.is(i, "to") && i == verb + 1) {
                return i + 1;
            }
            if (words.is(i, "with") && words.is(i - 1, "interview")) {
                return i + 1;
            }
            if (words.isEnd(i) || words.isQuoted(i) || words.isVerb(i)) {
                return -1;
            }
        }
        return -1;
    }
}
