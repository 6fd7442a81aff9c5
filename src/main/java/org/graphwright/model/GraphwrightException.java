package org.graphwright.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** Something went wrong that the caller can learn of: the message says what and where, for a person; {@link #code} for a program. */
public abstract class GraphwrightException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ErrorCode code;

    protected GraphwrightException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(requireNonNull(message, "message is null"), cause);
        this.code = requireNonNull(code, "code is null");
    }

    /** The name that was asked for where nothing has it; empty for other failures. */
    public String asked() {
        return "";
    }

    /** What kind of failure it is. */
    public final ErrorCode code() {
        return code;
    }
}
