package org.graphwright.article.input;

import static java.util.Objects.requireNonNull;

/** Something is no article; the message says why, for the user. */
public final class RejectedException extends Exception {
    private static final long serialVersionUID = 1;

    private final String part;

    public RejectedException(String reason) {
        this("", reason);
    }

    /** @param part what of the input is meant, to be put behind its name: {@code :12} or {@code /inner.txt} */
    public RejectedException(String part, String reason) {
        super(reason);
        this.part = requireNonNull(part, "part is null");
    }

    /** What of the input is meant, to be put behind its name; empty for all of it. */
    public String part() {
        return part;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
