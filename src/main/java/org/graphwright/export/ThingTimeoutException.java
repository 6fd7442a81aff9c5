package org.graphwright.export;

import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;

/** What a graph says of a thing could not be gathered in time. */
public final class ThingTimeoutException extends GraphwrightException {
    private static final long serialVersionUID = 1;

    ThingTimeoutException(String iri) {
        super(ErrorCode.TIMEOUT, "too much is said of " + iri + " to be gathered in time", null);
    }
}
