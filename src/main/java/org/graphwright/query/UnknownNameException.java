package org.graphwright.query;

import java.util.Objects;

/** A name or IRI that nothing in the graph has. */
public final class UnknownNameException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnknownNameException(String name) {
        super("nothing in the graph is called '" + Objects.requireNonNull(name, "name is null")
                + "'; look for it with: graphwright search WORDS");
    }
}
