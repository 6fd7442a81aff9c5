package org.graphwright.extract.coreference;

/** What is known of a person's grammatical gender. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** False only where both are known and differ. */
    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
