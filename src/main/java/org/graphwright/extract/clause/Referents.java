package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Token;
import org.jspecify.annotations.Nullable;

/** Which entities the phrases of an article refer to. */
final class Referents {
    private final Reading reading;

    Referents(Reading reading) {
        this.reading = Objects.requireNonNull(reading, "reading is null");
    }

    /** The mention that the last noun of {@code phrase} belongs to, or null; "China" is none of "China's ministry". */
    @Nullable
    Mention ofHead(Sentence sentence, Range phrase) {
        List<Token> tokens = phrase.of(sentence);
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.isNoun() || token.tag().startsWith("PRP") || token.tag().startsWith("W") || i == 0) {
                Mention mention = covering(token);
                return mention == null || mention.isDate() || token.tag().equals("PRP$") ? null : mention;
            }
        }
        return null;
    }

    /** The mentions that {@code phrase} lists: its head, and what commas and conjunctions join to it. Without dates. */
    List<Mention> listed(Sentence sentence, Range head, Range phrase) {
        List<Mention> found = new ArrayList<>();
        Mention first = ofHead(sentence, head);
        if (first != null) {
            addListedInside(sentence, head, first, found);
            found.add(first);
        }
        int at = head.end();
        while (!found.isEmpty() && at < phrase.end()) {
            Token token = sentence.tokens().get(at);
            Mention mention = covering(token);
            if (mention != null && !mention.isDate()) {
                found.add(mention);
                at = after(sentence, mention, at);
            } else if (token.tag().equals("CC")
                    || token.text().equals(",")
                    || token.tag().equals("DT")) {
                at++;
            } else {
                break;
            }
        }
        return found;
    }

    /** "Civitavecchia and Rome" may be one chunk: its earlier members count too. */
    private void addListedInside(Sentence sentence, Range head, Mention last, List<Mention> found) {
        List<Token> tokens = head.of(sentence);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Mention mention = covering(tokens.get(i));
            if (mention != null && mention.end() == tokens.get(i).end() && !mention.equals(last) && !mention.isDate()) {
                Token next = tokens.get(i + 1);
                if (next.tag().equals("CC") || next.text().equals(",")) {
                    found.add(mention);
                }
            }
        }
    }

    private @Nullable Mention covering(Token token) {
        return reading.mentionAt(token.begin())
                .filter(mention -> mention.end() >= token.end())
                .orElse(null);
    }

    private static int after(Sentence sentence, Mention mention, int from) {
        int at = from;
        while (at < sentence.tokens().size() && sentence.tokens().get(at).begin() < mention.end()) {
            at++;
        }
        return at;
    }
}
