package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Why two names mean one thing.
 *
 * @param rule name of the rule, such as {@code acronym}
 * @param words what the rule saw, in words
 */
public record Reason(String rule, String words) implements Serializable {
    public Reason {
        requireNonNull(rule, "rule is null");
        requireNonNull(words, "words is null");
    }
}
