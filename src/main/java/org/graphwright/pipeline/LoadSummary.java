package org.graphwright.pipeline;

/**
 * What came of bringing a store up to date.
 *
 * @param articles how many articles' graphs were written
 * @param things how many things are described otherwise than before, or were not there
 */
public record LoadSummary(long articles, long things) {
    /** True where the store was up to date. */
    public boolean isNothing() {
        return articles == 0 && things == 0;
    }
}
