package org.graphwright.pipeline;

import java.util.List;
import org.graphwright.article.Reject;

/**
 * What came of making a graph anew.
 *
 * @param articles how many articles the graph has
 * @param read how many of them were read again
 * @param rejects those that cannot be read again; the graph has them with what was read before, of a graph of 0.1.0 their texts alone
 */
public record RebuildSummary(long articles, long read, List<Reject> rejects) {
    public RebuildSummary {
        rejects = List.copyOf(rejects);
    }
}
