package org.graphwright.model;

import java.util.Locale;

/** Whether a passage says that something is so. Says nothing of when: that is {@link Tense}. */
public enum Status {
    /** The passage says so, and nobody else is named who says it. */
    ASSERTED,
    /** Somebody claims it in the passage. */
    CLAIMED,
    /** The passage says that it is not so. */
    DENIED,
    /** The passage only supposes it, as after "if". */
    HYPOTHETICAL;

    /** The word for it in JSON. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
