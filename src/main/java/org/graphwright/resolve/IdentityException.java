package org.graphwright.resolve;

/** Statements of a user about what is the same that cannot be read or contradict each other; the message says where. */
public final class IdentityException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public IdentityException(String message) {
        super(message);
    }
}
