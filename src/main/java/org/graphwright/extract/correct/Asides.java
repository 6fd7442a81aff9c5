package org.graphwright.extract.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;

/**
 * Finds what stands between commas behind a name and before its verb: in "Bo Ek, the father of Ann and a friend of Acme, died" all from "the"
 * to "Acme". The verb's subject is Bo Ek, and nobody who is named there.
 */
final class Asides {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> RELATIVE = Set.of("WP", "WP$", "WDT", "WRB");

    /** What an aside begins with: "the father", "coached by", "then a", "who", "43". */
    private static final Set<String> FIRST =
            Set.of("DT", "NN", "NNS", "NNP", "NNPS", "JJ", "PRP$", "VBN", "VBG", "RB", "CD", "WP", "WP$", "WDT", "IN");

    /** Marks that no aside goes beyond. */
    private static final Set<String> NO_ASIDE = Set.of(";", ":", "“", "”", "\"");

    /** Words in which a comma ends an aside; by hand. */
    private static final int LONGEST = 30;

    /**
     * Some words about a name.
     *
     * @param head the mention that names it
     * @param span the words without the commas
     */
    record Aside(Mention head, Span span) {}

    /** Those of a reading, in order. */
    List<Aside> of(Reading reading) {
        List<Aside> asides = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (Mention mention : reading.mentionsIn(sentence.span())) {
                int first = 0;
                while (first < tokens.size() && tokens.get(first).begin() < mention.end()) {
                    first++;
                }
                if (mention.kind() == MentionKind.NAME
                        && !mention.isDate()
                        && first + 2 < tokens.size()
                        && tokens.get(first).text().equals(",")
                        && FIRST.contains(tokens.get(first + 1).tag())) {
                    int last = end(tokens, first + 1);
                    if (last > first + 1) {
                        asides.add(new Aside(
                                mention,
                                new Span(
                                        tokens.get(first + 1).begin(),
                                        tokens.get(last - 1).end())));
                    }
                }
            }
        }
        return asides;
    }

    /** The place of the comma before the verb, or -1. */
    private static int end(List<Token> tokens, int first) {
        boolean relative = false;
        for (int i = first; i < tokens.size() - 1 && i < first + LONGEST; i++) {
            Token token = tokens.get(i);
            relative |= RELATIVE.contains(token.tag());
            if (token.text().equals(",")) {
                Token next = tokens.get(i + 1);
                if (next.tag().equals("CC") || next.tag().equals("PRP")) {
                    return -1;
                }
                boolean adverb = next.tag().equals("RB") && i + 2 < tokens.size();
                if (FINITE.contains(adverb ? tokens.get(i + 2).tag() : next.tag())) {
                    return i;
                }
            } else if (NO_ASIDE.contains(token.text()) || FINITE.contains(token.tag()) && !relative) {
                return -1;
            }
        }
        return -1;
    }

    /** How many finite verbs a passage has. */
    static long verbs(Reading reading, Span passage) {
        return reading.sentencesOf(passage).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> passage.contains(token.span()) && FINITE.contains(token.tag()))
                .count();
    }
}
