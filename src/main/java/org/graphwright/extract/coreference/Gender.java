package org.graphwright.extract.coreference;

/** What is known of a person's grammatical gender. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** False only where both are known and differ. */
    public boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
