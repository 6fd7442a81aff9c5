package org.graphwright.correct;

import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;

/** Corrections that cannot be read, do not make sense or contradict each other; the message says which and where. */
public final class CorrectionException extends GraphwrightException {
    private static final long serialVersionUID = 1;

    public CorrectionException(String message) {
        super(ErrorCode.WRONG_FILE, message, null);
    }
}
