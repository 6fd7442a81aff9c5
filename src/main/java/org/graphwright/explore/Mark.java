package org.graphwright.explore;

/**
 * Words to be marked in a sentence.
 *
 * @param begin offset of the first character within the sentence, in UTF-16 units
 * @param end offset after the last character
 * @param role {@code subject} or {@code object}
 */
public record Mark(int begin, int end, String role) {}
