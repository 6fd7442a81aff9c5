package org.graphwright.extract;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** The things of an article's parts, of which those are one that are of one class at the top and have a name in common. */
final class PartEntities {
    private record Name(ClassName root, String words) {}

    private final Ontology ontology;

    /** By their ids, in order of their first mention. */
    private final Map<EntityId, Entity> all = new LinkedHashMap<>();

    private final Map<Name, EntityId> named = new HashMap<>();

    /** Of the present part: what a thing of it is in the whole. */
    private final Map<EntityId, EntityId> ids = new HashMap<>();

    /** The things of the whole that the present part has: two of its own are never one. */
    private final Set<EntityId> taken = new HashSet<>();

    PartEntities(Ontology ontology) {
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /** Takes the things of the next part. */
    void add(List<Entity> entities, PartIds numbers) {
        for (Entity entity : entities) {
            EntityId known = names(entity)
                    .map(name -> named.get(key(entity, name)))
                    .filter(id -> id != null && !taken.contains(id))
                    .findFirst()
                    .orElse(null);
            EntityId id = known == null ? new EntityId(numbers.of(entity.id())) : known;
            Entity before = all.get(id);
            all.put(id, before == null ? withId(id, entity) : joined(before, entity));
            ids.put(entity.id(), id);
            taken.add(id);
            names(entity).forEach(name -> named.putIfAbsent(key(entity, name), id));
        }
    }

    /** The id in the whole article of a thing of the present part; null for null. */
    @Nullable
    EntityId of(@Nullable EntityId id) {
        return id == null ? null : requireNonNull(ids.get(id), id::value);
    }

    /** Turns to the next part. */
    void next() {
        ids.clear();
        taken.clear();
    }

    List<Entity> all() {
        return new ArrayList<>(all.values());
    }

    private Name key(Entity entity, String name) {
        return new Name(ontology.root(entity.type()), Names.compared(name));
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
    }

    private static Entity withId(EntityId id, Entity entity) {
        return new Entity(id, entity.type(), entity.name(), entity.aliases(), entity.iri());
    }

    private static Entity joined(Entity known, Entity more) {
        SortedSet<String> aliases = new TreeSet<>(known.aliases());
        names(more).forEach(aliases::add);
        aliases.remove(known.name());
        return new Entity(known.id(), known.type(), known.name(), List.copyOf(aliases), known.iri());
    }
}
