package org.graphwright.query;

import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;
import org.jspecify.annotations.Nullable;

/** A file that is not the RDF that its name says; the message names the file and, where one is known, the line. */
public final class RdfFileException extends GraphwrightException {
    private static final long serialVersionUID = 1;

    RdfFileException(String message, @Nullable Throwable cause) {
        super(ErrorCode.WRONG_FILE, message, cause);
    }
}
