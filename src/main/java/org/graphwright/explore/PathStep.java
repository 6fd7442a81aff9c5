package org.graphwright.explore;

/**
 * One fact on a way between two things.
 *
 * @param from the thing one comes from
 * @param property the property's IRI
 * @param label the property's local name
 * @param forward true if {@code from} is the fact's subject
 * @param to the thing one gets to
 * @param best the surest passage that says so
 */
public record PathStep(ThingRef from, String property, String label, boolean forward, ThingRef to, Passage best) {}
