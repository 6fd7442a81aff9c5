package org.graphwright.query;

import java.util.Objects;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;

/** A name or IRI that nothing in the graph has. */
public final class UnknownNameException extends GraphwrightException {
    private static final long serialVersionUID = 1;

    public UnknownNameException(String name) {
        super(
                ErrorCode.UNKNOWN_NAME,
                "nothing in the graph is called '" + Objects.requireNonNull(name, "name is null") + "'",
                null);
    }
}
