package org.graphwright.extract.cue;

import java.io.Serial;

/** A cue that cannot be read. Its message names the property, the cue and what is wrong with it. */
public final class CueException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1;

    CueException(String term, String cue, String problem) {
        super("cue \"" + cue + "\" of " + term + ": " + problem);
    }
}
