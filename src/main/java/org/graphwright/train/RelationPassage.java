package org.graphwright.train;

import java.util.List;
import java.util.Set;
import org.graphwright.model.Span;

/**
 * A text with facts to learn from.
 *
 * @param fold which part of the data it is from
 * @param text the text
 * @param annotated the properties whose absence means that they do not hold
 * @param facts what is said
 * @param possible what is true, but perhaps not said where it is marked
 */
public record RelationPassage(int fold, String text, Set<String> annotated, List<Marked> facts, List<Marked> possible) {
    /** A property between two spans of characters of the text. */
    public record Marked(String property, Span subject, Span object) {}

    public RelationPassage {
        annotated = Set.copyOf(annotated);
        facts = List.copyOf(facts);
        possible = List.copyOf(possible);
    }
}
