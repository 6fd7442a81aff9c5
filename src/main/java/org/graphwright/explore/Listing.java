package org.graphwright.explore;

import java.util.List;

/**
 * A part of a list.
 *
 * @param items so many as were asked for
 * @param found how many there are in all
 * @param facets by what the list can be narrowed further
 */
public record Listing<T>(List<T> items, int found, List<Facet> facets) {
    public Listing {
        items = List.copyOf(items);
        facets = List.copyOf(facets);
    }
}
