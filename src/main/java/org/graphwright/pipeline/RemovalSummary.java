package org.graphwright.pipeline;

import java.util.List;

/**
 * What a removal did.
 *
 * @param removed IRIs of the articles that were taken out, sorted
 * @param gone names of articles that had been taken out before
 * @param unknown names that no article of the graph has
 * @param loaded how many other articles' graphs were written anew, because things of theirs are resolved otherwise now
 */
public record RemovalSummary(List<String> removed, List<String> gone, List<String> unknown, long loaded) {
    public RemovalSummary {
        removed = List.copyOf(removed);
        gone = List.copyOf(gone);
        unknown = List.copyOf(unknown);
    }
}
