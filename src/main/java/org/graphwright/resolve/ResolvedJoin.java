package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A join of two units that was followed.
 *
 * @param one id of the one
 * @param other id of the other
 * @param reason why
 */
public record ResolvedJoin(String one, String other, Reason reason) implements Serializable {
    public ResolvedJoin {
        requireNonNull(one, "one is null");
        requireNonNull(other, "other is null");
        requireNonNull(reason, "reason is null");
    }
}
