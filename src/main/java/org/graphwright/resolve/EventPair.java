package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Two events that may be one.
 *
 * @param one the IRI, within its article, of the one that is told first
 * @param other that of the other
 * @param likeness how much speaks for it, in nats
 */
public record EventPair(String one, String other, double likeness) implements Serializable {
    public EventPair {
        requireNonNull(one, "one is null");
        requireNonNull(other, "other is null");
    }
}
