package org.graphwright.server;

import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;

/** A server that cannot be started; the message says where it was to listen. */
public final class ServerException extends GraphwrightException {
    private static final long serialVersionUID = 1;

    ServerException(ErrorCode code, String message, Throwable cause) {
        super(code, message, cause);
    }
}
