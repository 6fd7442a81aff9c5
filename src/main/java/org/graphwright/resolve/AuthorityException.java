package org.graphwright.resolve;

/** A user's list of things that cannot be read; the message says where. */
public final class AuthorityException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public AuthorityException(String message) {
        super(message);
    }
}
