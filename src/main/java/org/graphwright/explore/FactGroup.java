package org.graphwright.explore;

import java.util.List;

/**
 * The facts of a card with one property in one direction.
 *
 * @param property the property's IRI
 * @param label the property's local name
 * @param inverse true where the card's thing is the object
 * @param facts surest first
 */
public record FactGroup(String property, String label, boolean inverse, List<CardFact> facts) {
    public FactGroup {
        facts = List.copyOf(facts);
    }
}
