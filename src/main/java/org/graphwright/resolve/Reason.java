package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

/**
 * Why two names mean one thing.
 *
 * @param rule name of the rule, such as {@code acronym}
 * @param words what the rule saw, in words
 */
public record Reason(String rule, String words) {
    public Reason {
        requireNonNull(rule, "rule is null");
        requireNonNull(words, "words is null");
    }
}
