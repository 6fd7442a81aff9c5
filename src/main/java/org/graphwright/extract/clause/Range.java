package org.graphwright.extract.clause;

import java.util.List;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;

/**
 * A run of tokens of one sentence.
 *
 * @param begin index of the first token
 * @param end index after the last one, more than {@code begin}
 */
record Range(int begin, int end) {
    Range {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("no range: " + begin + ".." + end);
        }
    }

    List<Token> of(Sentence sentence) {
        return sentence.tokens().subList(begin, end);
    }

    Span span(Sentence sentence) {
        return new Span(
                sentence.tokens().get(begin).begin(),
                sentence.tokens().get(end - 1).end());
    }
}
