package org.graphwright.model;

import static java.util.Objects.requireNonNull;

/**
 * Somebody or something with a part in an event that has no name: "nine men", "a cargo plane".
 *
 * @param role {@code agent} or {@code patient}
 * @param begin offset of its first character
 * @param end offset after its last character
 */
public record UnnamedPart(String role, int begin, int end) {
    public UnnamedPart {
        requireNonNull(role, "role is null");
    }

    public Span span() {
        return new Span(begin, end);
    }
}
