package org.graphwright.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be opened, read or written; the message says why and what to do. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
