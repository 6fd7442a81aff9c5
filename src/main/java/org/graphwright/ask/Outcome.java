package org.graphwright.ask;

/** What became of a question. */
public enum Outcome {
    /** There are answers. */
    ANSWERED,
    /** It was understood, and neither a fact nor a sentence of the articles answers it. */
    NOT_IN_GRAPH,
    /** It is of no kind that is understood, or names nothing that could be looked for. */
    NOT_UNDERSTOOD
}
