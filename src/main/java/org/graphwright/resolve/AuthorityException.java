package org.graphwright.resolve;

import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;

/** A user's list of things that cannot be read; the message says where. */
public final class AuthorityException extends GraphwrightException {
    private static final long serialVersionUID = 1;

    public AuthorityException(String message) {
        super(ErrorCode.WRONG_FILE, message, null);
    }
}
