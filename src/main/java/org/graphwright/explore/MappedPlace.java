package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import org.graphwright.ontology.Position;
import org.graphwright.query.NamedThing;

/**
 * A place on a map.
 *
 * @param thing the place
 * @param at where it is
 * @param facts how many facts believed at least one half join it to the thing whose places are shown, or to any where all are
 * @param events in how many events there that thing takes part, or how many were there
 * @param articles how many articles mention it, of those that mention that thing
 */
public record MappedPlace(NamedThing thing, Position at, int facts, int events, int articles) {
    public MappedPlace {
        requireNonNull(thing, "thing is null");
        requireNonNull(at, "at is null");
    }
}
