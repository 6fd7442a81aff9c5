package org.graphwright.explore;

/**
 * Words to be marked in a sentence.
 *
 * @param begin offset of the first character within the sentence, in UTF-16 units
 * @param end offset after the last character
 * @param role {@link #SUBJECT} or {@link #OBJECT} of a fact, {@link #WORD} for what was searched
 */
public record Mark(int begin, int end, String role) {
    public static final String SUBJECT = "subject";
    public static final String OBJECT = "object";
    public static final String WORD = "word";
}
