package org.graphwright.model;

/** What went wrong, for programs: what they may do about it depends on this, never on a message's words. */
public enum ErrorCode {
    /** There is no graph where one was to be read. */
    NO_GRAPH,

    /** An older version of the program made the graph, in a form that is not read any more. */
    OLD_GRAPH,

    /** The graph has a form that this version of the program does not know. */
    NEWER_GRAPH,

    /** A graph is asked to be gone on with in another way than it was built: another ontology, profile, model or option. */
    OTHER_SETTINGS,

    /** The folder of the model that a graph was built with is gone. */
    MODEL_GONE,

    /** The folder of the model that a graph was built with has another model since. */
    MODEL_CHANGED,

    /** Somebody else is writing the graph. */
    BUSY,

    /** The disk has too little room. */
    NO_ROOM,

    /** Something cannot be read or written: permission, a full disk, a vanished folder. */
    UNREADABLE,

    /** What lies in the graph's folder is not as it was written. */
    DAMAGED,

    /** The store is not as it was written; what was read, from which it can be made anew, may be whole. */
    STORE_DAMAGED,

    /** A user's own file (ontology, cue, identities, authority) does not make sense. */
    WRONG_FILE,

    /** A name or IRI that nothing in the graph has. */
    UNKNOWN_NAME,

    /** A name or words looked for in a graph that has no article. */
    EMPTY_GRAPH,

    /** A name that several things have. */
    AMBIGUOUS_NAME,

    /** Only an article tells which thing of a name is meant. */
    NEEDS_ARTICLE,

    /** A query that cannot be read or is not allowed. */
    WRONG_QUERY,

    /** An update where a query is wanted. */
    NO_QUERY,

    /** A parameter of a query that is missing, unknown, or has a wrong value. */
    WRONG_PARAMETER,

    /** A table was wanted of a query that gives triples. */
    NO_TABLE,

    /** Triples were wanted of a query that gives a table. */
    NO_TRIPLES,

    /** A query, or the reading of an article, that took too long. */
    TIMEOUT,

    /** A query that could not be answered for another reason. */
    STOPPED,

    /** A server's port that another program has. */
    PORT_IN_USE
}
