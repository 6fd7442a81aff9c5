package org.graphwright.store;

/**
 * A term cannot be read back from a store, which is damaged. An error, since TDB2 takes every exception there for a variable without a value,
 * and a query that filters, groups or builds would answer with gaps that nobody sees.
 */
public final class UnreadableNodeError extends Error {
    private static final long serialVersionUID = 1;

    UnreadableNodeError(Throwable cause) {
        super("the graph's store is damaged: something in it cannot be read back", cause);
    }
}
