package org.graphwright.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A thing that an article speaks of: what all its mentions refer to.
 *
 * @param id unique within its article, such as {@code e4}
 * @param type local name of its ontology class, the most specific one known
 * @param name the fullest name in the article
 * @param aliases its other names in the article, without {@code name}, sorted
 * @param iri the IRI it has in the graph, or null before it is resolved
 */
public record Entity(
        EntityId id,
        ClassName type,
        String name,
        List<String> aliases,
        @Nullable String iri) {
    public Entity {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(type, "type is null");
        Objects.requireNonNull(name, "name is null");
        aliases = List.copyOf(aliases);
    }

    /** Name and class, such as {@code Xi Jinping (Person)}. */
    @Override
    public String toString() {
        return name + " (" + type + ")";
    }

    public Entity withIri(String newIri) {
        return new Entity(id, type, name, aliases, newIri);
    }
}
