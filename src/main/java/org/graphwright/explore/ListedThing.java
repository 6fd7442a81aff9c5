package org.graphwright.explore;

import org.graphwright.query.NamedThing;

/**
 * A thing in a list.
 *
 * @param thing the thing
 * @param articles how many of the articles asked for mention it
 * @param first the day of the earliest article of all that mentions it; empty if none is dated
 * @param last the day of the latest
 */
public record ListedThing(NamedThing thing, int articles, String first, String last) {}
