package org.graphwright.pipeline;

import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;
import org.jspecify.annotations.Nullable;

/** A graph cannot be read, or not be gone on with, as it is asked for; the message says what it was built with. */
public final class SettingsException extends GraphwrightException {
    private static final long serialVersionUID = 1;

    public SettingsException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(code, message, cause);
    }
}
