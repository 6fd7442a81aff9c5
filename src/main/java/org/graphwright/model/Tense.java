package org.graphwright.model;

/** When something holds, seen from the day of the article. Says nothing of whether it is so: that is {@link Status}. */
public enum Tense {
    CURRENT,
    FORMER,
    FUTURE
}
