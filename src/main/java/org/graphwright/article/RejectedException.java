package org.graphwright.article;

/** Says why a file or line is not an article; its message is the reject's reason. */
final class RejectedException extends Exception {
    private static final long serialVersionUID = 1;

    RejectedException(String reason) {
        super(reason);
    }
}
