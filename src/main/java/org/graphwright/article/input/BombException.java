package org.graphwright.article.input;

import java.io.IOException;

/** An archive unpacks to more than is allowed. */
public final class BombException extends IOException {
    private static final long serialVersionUID = 1;

    public BombException(String message) {
        super(message);
    }
}
