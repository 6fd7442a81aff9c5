package org.graphwright.store;

import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;
import org.jspecify.annotations.Nullable;

/** The store cannot be opened, read or written; the message says why and what to do. */
public final class StoreException extends GraphwrightException {
    private static final long serialVersionUID = 1;

    public StoreException(String message, @Nullable Throwable cause) {
        this(ErrorCode.UNREADABLE, message, cause);
    }

    public StoreException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(code, message, cause);
    }
}
