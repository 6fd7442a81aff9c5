package org.graphwright.pipeline;

import java.util.List;
import org.graphwright.article.Reject;

/**
 * What a build did.
 *
 * @param articles how many articles were read by this build
 * @param words how many words they have
 * @param entities how many things they speak of, each counted once an article
 * @param facts how many facts they state, each passage counted
 * @param unchanged how many articles had been read before
 * @param replaced how many articles were in the graph with another text, or read by another version
 * @param loaded how many graphs were written to the store, also those whose things were resolved anew
 * @param outdated how many articles of the graph were read by another version and stay so: those that this build was not given, and where articles are only
 *     added all
 * @param rejects what could not be read
 */
public record BuildSummary(
        long articles,
        long words,
        long entities,
        long facts,
        long unchanged,
        long replaced,
        long loaded,
        long outdated,
        List<Reject> rejects) {
    public BuildSummary {
        rejects = List.copyOf(rejects);
    }

    /** The same with so many graphs written to the store. */
    BuildSummary withLoaded(long graphs) {
        return new BuildSummary(articles, words, entities, facts, unchanged, replaced, graphs, outdated, rejects);
    }
}
