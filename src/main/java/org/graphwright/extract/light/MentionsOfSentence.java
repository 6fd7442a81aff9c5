package org.graphwright.extract.light;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Token;

/**
 * Names and pronouns of one sentence as the pair model takes them.
 *
 * @param mentions in order of position
 * @param sides the words of each
 */
record MentionsOfSentence(Sentence sentence, List<Mention> mentions, List<PairSide> sides) {
    /** Mentions of a sentence beyond which it is a list. */
    private static final int MOST_CANDIDATES = 24;

    MentionsOfSentence {
        mentions = List.copyOf(mentions);
        sides = List.copyOf(sides);
    }

    /** Of every sentence the first mentions, in order of position. */
    static List<MentionsOfSentence> of(Reading reading) {
        List<MentionsOfSentence> all = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : reading.sentences()) {
            List<Mention> mentions = new ArrayList<>();
            List<PairSide> sides = new ArrayList<>();
            for (;
                    next < reading.mentions().size()
                            && reading.mentions().get(next).begin() < sentence.end();
                    next++) {
                Mention mention = reading.mentions().get(next);
                if (mention.kind() != MentionKind.NOMINAL && mentions.size() < MOST_CANDIDATES) {
                    mentions.add(mention);
                    sides.add(side(sentence.tokens(), mention));
                }
            }
            all.add(new MentionsOfSentence(sentence, mentions, sides));
        }
        return all;
    }

    private static PairSide side(List<Token> tokens, Mention mention) {
        int first = 0;
        while (first + 1 < tokens.size() && tokens.get(first).end() <= mention.begin()) {
            first++;
        }
        int last = first;
        while (last + 1 < tokens.size() && tokens.get(last + 1).begin() < mention.end()) {
            last++;
        }
        return new PairSide(first, last + 1, mention.type());
    }
}
