package org.graphwright.explore;

import java.util.List;
import java.util.Objects;

/**
 * A part of a text, on one line.
 *
 * @param text with "…" where more is before or after it; empty if the words looked for are not in the text
 * @param marks where these words stand in it, in order of position
 */
record Snippet(String text, List<Mark> marks) {
    public Snippet {
        Objects.requireNonNull(text, "text is null");
        marks = List.copyOf(marks);
    }
}
