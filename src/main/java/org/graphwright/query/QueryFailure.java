package org.graphwright.query;

/** A query that could not be understood, is not allowed, or was stopped; the message says where and what to do. */
public final class QueryFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean usage;

    private QueryFailure(String message, boolean usage) {
        super(message);
        this.usage = usage;
    }

    /** The question was wrong: asking the same again cannot succeed. */
    public static QueryFailure usage(String message) {
        return new QueryFailure(message, true);
    }

    /** The question was fine but could not be answered. */
    public static QueryFailure stopped(String message) {
        return new QueryFailure(message, false);
    }

    /** True where the question itself was wrong, false where answering it failed. */
    public boolean isUsage() {
        return usage;
    }
}
