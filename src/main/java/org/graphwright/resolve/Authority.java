package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.graphwright.model.ClassName;

/** A user's own list of things with names, to which a graph's things are linked. Immutable. */
public final class Authority implements Serializable {
    private static final long serialVersionUID = 1;

    /** An empty list. */
    public static final Authority NONE = new Authority(List.of());

    /**
     * A thing of the list.
     *
     * @param iri its IRI
     * @param label its name; empty if it has other names only
     * @param otherNames its other names
     * @param types local names of its classes; empty if the list does not say
     */
    public record Entry(String iri, String label, Set<String> otherNames, Set<ClassName> types)
            implements Serializable {
        public Entry {
            requireNonNull(iri, "iri is null");
            requireNonNull(label, "label is null");
            otherNames = Set.copyOf(otherNames);
            types = Set.copyOf(types);
        }
    }

    private final Map<String, List<Entry>> byName = new HashMap<>();

    public Authority(Collection<Entry> entries) {
        for (Entry entry : entries) {
            Set<String> names = new TreeSet<>();
            names.add(NameForms.normalised(entry.label()));
            entry.otherNames().forEach(name -> names.add(NameForms.normalised(name)));
            names.stream()
                    .filter(name -> !name.isBlank())
                    .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>(1))
                            .add(entry));
        }
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    /** The things of a name, normalised. */
    List<Entry> named(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }
}
