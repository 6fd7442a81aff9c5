package org.graphwright.pipeline;

import org.jspecify.annotations.Nullable;

/** A build cannot go on; the message says why and what to do. What it had finished is kept. */
public final class BuildException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BuildException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
