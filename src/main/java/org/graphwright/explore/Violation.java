package org.graphwright.explore;

import java.util.Objects;

/**
 * Something that breaks a shape.
 *
 * @param node the node looked at, as IRI
 * @param path the property, with prefix; empty where the shape is not about one
 * @param value the offending value; empty if something is missing
 * @param message what a good graph has
 */
public record Violation(String node, String path, String value, String message) {
    public Violation {
        Objects.requireNonNull(node, "node is null");
        Objects.requireNonNull(message, "message is null");
    }
}
