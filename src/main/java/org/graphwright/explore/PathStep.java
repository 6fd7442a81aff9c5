package org.graphwright.explore;

/**
 * One fact on a way between two things.
 *
 * @param from the thing one comes from
 * @param fact the fact, with its surest passage
 * @param forward true if {@code from} is the fact's subject
 * @param to the thing one gets to
 */
public record PathStep(ThingRef from, FactSummary fact, boolean forward, ThingRef to) {}
