package org.graphwright.model;

import java.util.Objects;

/**
 * A word or punctuation mark.
 *
 * @param begin offset of its first character in the article's raw text
 * @param end offset after its last character
 * @param text the word with curly quotes and dashes normalised, otherwise as written
 * @param tag its Penn Treebank part-of-speech tag, such as {@code NNP} or {@code VBD}
 * @param lemma its dictionary form in lower case, but as written for proper nouns
 * @param chunk its chunk label in the CoNLL-2000 scheme, such as {@code B-NP}, {@code I-VP} or {@code O}
 */
public record Token(int begin, int end, String text, String tag, String lemma, String chunk) {
    public Token {
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(tag, "tag is null");
        Objects.requireNonNull(lemma, "lemma is null");
        Objects.requireNonNull(chunk, "chunk is null");
    }

    public Span span() {
        return new Span(begin, end);
    }

    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    /** A common or proper noun. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }
}
