package org.graphwright.extract.quotation;

import static java.util.Objects.requireNonNull;

/**
 * What tells that something between quotation marks is said.
 *
 * @param verb number of the token that tells it
 * @param source who says it
 */
record Attributed(int verb, Source source) {
    Attributed {
        requireNonNull(source, "source is null");
    }
}
