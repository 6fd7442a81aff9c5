package org.graphwright.export;

import java.util.List;

/**
 * A node of the graph of things.
 *
 * @param iri the thing's IRI
 * @param label the name used most
 * @param type local name of its class; empty if not known
 * @param aliases other names, sorted
 * @param attributes its literal facts as {@code property=value}, sorted
 * @param mentions how many mentions refer to it in the whole graph
 */
public record ThingNode(
        String iri, String label, String type, List<String> aliases, List<String> attributes, long mentions) {
    public ThingNode {
        aliases = List.copyOf(aliases);
        attributes = List.copyOf(attributes);
    }
}
