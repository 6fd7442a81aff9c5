package org.graphwright.extract.cue;

import java.io.Serial;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;

/** A cue that cannot be read. Its message names the property, the cue and what is wrong with it. */
public final class CueException extends GraphwrightException {
    @Serial
    private static final long serialVersionUID = 1;

    CueException(String term, String cue, String problem) {
        super(ErrorCode.WRONG_FILE, "cue \"" + cue + "\" of " + term + ": " + problem, null);
    }
}
