package org.graphwright.pipeline;

/** What may happen to a graph when articles come in. */
public enum Change {
    /** New articles are added, changed ones replaced. */
    ANY,

    /** New articles are added; what the graph has with another text is rejected. */
    ADD,

    /** Articles that the graph has are replaced; others are rejected. */
    REPLACE
}
