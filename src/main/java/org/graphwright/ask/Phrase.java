package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.graphwright.model.PropertyName;

/**
 * Words that ask for properties of the ontology.
 *
 * @param words in plain form, in order; at least one
 * @param verb true where the words tell what somebody does, false where they name what somebody or something is
 * @param sides the properties
 * @param kinds the kinds of questions in which the words say so; empty for all
 */
record Phrase(List<String> words, boolean verb, List<Side> sides, Set<Kind> kinds) {
    /**
     * A property, and on which side of it he stands who does what a verb says, or is what a noun says.
     *
     * @param property its name
     * @param subject true for the subject's side, false for the object's
     * @param either true where the words do not tell the side
     */
    record Side(PropertyName property, boolean subject, boolean either) {
        Side {
            requireNonNull(property, "property is null");
        }
    }

    Phrase {
        words = List.copyOf(words);
        sides = List.copyOf(sides);
        kinds = Set.copyOf(kinds);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a phrase without words");
        }
    }
}
