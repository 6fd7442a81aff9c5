package org.graphwright.model;

import java.util.List;

/**
 * A sentence with its tokens, in order of position.
 *
 * @param begin offset of its first character in the article's raw text
 * @param end offset after its last character
 * @param tokens not empty
 */
public record Sentence(int begin, int end, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Span span() {
        return new Span(begin, end);
    }
}
