package org.graphwright.model;

/** How a mention refers: by name, by a common noun ("the ministry"), or by a pronoun. */
public enum MentionKind {
    NAME,
    NOMINAL,
    PRONOUN
}
