package org.graphwright.export;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.graphwright.query.NamedThing;

/**
 * A node of the graph of things.
 *
 * @param thing names, class and mentions in the whole graph
 * @param attributes its literal facts, sorted
 */
public record ThingNode(NamedThing thing, List<Attribute> attributes) {
    public ThingNode {
        Objects.requireNonNull(thing, "thing is null");
        attributes = List.copyOf(attributes);
    }

    /**
     * A literal fact.
     *
     * @param property the property's local name
     * @param value the literal's text
     */
    public record Attribute(String property, String value) {
        static final Comparator<Attribute> ORDER =
                Comparator.comparing(Attribute::property).thenComparing(Attribute::value);
    }
}
