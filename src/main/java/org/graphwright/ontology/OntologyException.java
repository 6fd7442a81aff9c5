package org.graphwright.ontology;

/** An ontology that cannot be used; the message names file and line. */
public final class OntologyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OntologyException(String file, long line, String message) {
        super(file + (line > 0 ? ":" + line : "") + ": " + message);
    }
}
