package org.graphwright.ontology;

import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;

/** An ontology that cannot be used; the message names file and line. */
public final class OntologyException extends GraphwrightException {
    private static final long serialVersionUID = 1;

    OntologyException(String file, long line, String message) {
        super(ErrorCode.WRONG_FILE, file + (line > 0 ? ":" + line : "") + ": " + message, null);
    }
}
