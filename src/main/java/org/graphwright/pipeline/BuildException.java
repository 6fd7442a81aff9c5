package org.graphwright.pipeline;

import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;
import org.jspecify.annotations.Nullable;

/** A build cannot go on; the message says why and what to do. What it had finished is kept. */
public final class BuildException extends GraphwrightException {
    private static final long serialVersionUID = 1;

    private final String asked;

    public BuildException(String message, @Nullable Throwable cause) {
        this(ErrorCode.UNREADABLE, message, cause);
    }

    public BuildException(ErrorCode code, String message, @Nullable Throwable cause) {
        this(code, message, "", cause);
    }

    private BuildException(ErrorCode code, String message, String asked, @Nullable Throwable cause) {
        super(code, message, cause);
        this.asked = asked;
    }

    /** That nothing in the graph has a name. */
    static BuildException unknownName(String name) {
        return new BuildException(ErrorCode.UNKNOWN_NAME, "nothing in the graph is called '" + name + "'", name, null);
    }

    @Override
    public String asked() {
        return asked;
    }
}
