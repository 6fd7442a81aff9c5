package org.graphwright.model;

import java.util.Locale;

/** When something holds, seen from the day of the article. Says nothing of whether it is so: that is {@link Status}. */
public enum Tense {
    CURRENT,
    FORMER,
    FUTURE;

    /** The word for it in JSON and in the graph. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
