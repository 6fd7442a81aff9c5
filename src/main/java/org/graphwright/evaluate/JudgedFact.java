package org.graphwright.evaluate;

import static java.util.Objects.requireNonNull;

/**
 * A fact that was found in an annotated story.
 *
 * @param story the story's id
 * @param property name of the property
 * @param confidence of the surest pair of mentions, from 0 to 1
 * @param passages at how many pairs of mentions it was read, at least 1
 * @param by the step that was surest
 * @param right true if the gold holds or implies it
 */
public record JudgedFact(String story, String property, double confidence, int passages, String by, boolean right) {
    public JudgedFact {
        requireNonNull(story, "story is null");
        requireNonNull(property, "property is null");
        requireNonNull(by, "by is null");
    }
}
