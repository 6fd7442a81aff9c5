package org.graphwright.resolve;

import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;

/** Statements of a user about what is the same that cannot be read or contradict each other; the message says where. */
public final class IdentityException extends GraphwrightException {
    private static final long serialVersionUID = 1;

    public IdentityException(String message) {
        super(ErrorCode.WRONG_FILE, message, null);
    }
}
