package org.graphwright.extract;

import java.util.Locale;

/** Which models read names and the properties between them; every other step is the same. */
public enum Profile {
    /** The transformer: surest. */
    ACCURATE,
    /** Linear models over words: no native code, several times faster, less sure. */
    LIGHT;

    /** How it is written: in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
