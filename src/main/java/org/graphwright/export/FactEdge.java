package org.graphwright.export;

/**
 * A directed edge of the graph of things: one fact, whatever number of passages say it.
 *
 * @param source the subject's IRI
 * @param target the object's IRI
 * @param property the property with its prefix, such as {@code gw:headOfState}
 * @param label the property's local name; for an open relation its words
 * @param confidence the surest evidence's, from 0 to 1
 * @param evidence how many passages say so, at least 1; repeats of a sentence and copies of an article are one
 * @param articles how many articles say so, at least 1; an article and its copies are one
 * @param first the earliest day of these articles, {@code YYYY-MM-DD}; empty if none is dated
 * @param last the latest day
 * @param sentence the surest evidence's sentence
 */
public record FactEdge(
        String source,
        String target,
        String property,
        String label,
        double confidence,
        int evidence,
        int articles,
        String first,
        String last,
        String sentence) {}
