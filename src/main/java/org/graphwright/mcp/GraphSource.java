package org.graphwright.mcp;

import java.util.function.Function;

/** Where the graph is read that counts at the time. May be used by many threads. */
public interface GraphSource {
    /** Reads the graph, which stays open and as it is until the work is done. */
    String read(Function<ReadableGraph, String> work);
}
