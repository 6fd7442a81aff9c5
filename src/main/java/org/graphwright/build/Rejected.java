package org.graphwright.build;

import static java.util.Objects.requireNonNull;

/**
 * An article that could not be read.
 *
 * @param source its file, and line where the file has several
 * @param reason why, in words
 */
public record Rejected(String source, String reason) {
    public Rejected {
        requireNonNull(source, "source is null");
        requireNonNull(reason, "reason is null");
    }
}
