package org.graphwright.server;

import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;

/** Something that a correction hides was asked for. */
final class HiddenThingException extends GraphwrightException {
    private static final long serialVersionUID = 1;

    /** HTTP's "gone": it was there, and who has its address may give it up. */
    static final int STATUS = 410;

    /** @param name what it was called */
    HiddenThingException(String name) {
        super(ErrorCode.UNKNOWN_NAME, name + " is hidden by a correction", null);
    }
}
