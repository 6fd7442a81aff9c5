package org.graphwright.query;

import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;

/** A query that could not be understood, is not allowed, or was stopped; the message says where and what to do. */
public final class QueryFailure extends GraphwrightException {
    private static final long serialVersionUID = 1;

    QueryFailure(ErrorCode code, String message) {
        super(code, message, null);
    }

    /** The question was wrong: asking the same again cannot succeed. */
    public static QueryFailure usage(String message) {
        return new QueryFailure(ErrorCode.WRONG_QUERY, message);
    }

    /** The question was fine but could not be answered. */
    public static QueryFailure stopped(String message) {
        return new QueryFailure(ErrorCode.STOPPED, message);
    }

    /** True where the question itself was wrong, false where answering it failed. */
    public boolean isUsage() {
        return code() != ErrorCode.STOPPED && code() != ErrorCode.TIMEOUT;
    }
}
