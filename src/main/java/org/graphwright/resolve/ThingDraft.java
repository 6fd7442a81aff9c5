package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.model.ClassName;
import org.jspecify.annotations.Nullable;

/** What is known of a thing before things of one name are told apart by their IRIs. Drafts of one cluster add up. Immutable. */
public final class ThingDraft implements Serializable {
    private static final long serialVersionUID = 1;

    private final String cluster;
    private final String order;
    private final String first;
    private final int records;
    private final boolean country;
    private final @Nullable Head head;
    private final SortedMap<ClassName, SortedMap<ClassName, Integer>> types;
    private final SortedSet<String> names;
    private final SortedSet<String> elsewhere;

    /**
     * What the unit gives that gives the name.
     *
     * @param kind its kind
     * @param root its class at the top
     * @param label what the thing is called
     * @param detail see {@link UnitName}
     * @param iri the IRI that the label gives
     */
    record Head(
            Unit.Kind kind,
            ClassName root,
            String label,
            @Nullable String detail,
            String iri) implements Serializable {
        Head {
            requireNonNull(kind, "kind is null");
            requireNonNull(root, "root is null");
            requireNonNull(label, "label is null");
            requireNonNull(iri, "iri is null");
        }
    }

    /**
     * @param order id of the first of the cluster's units
     * @param first IRI of the first record
     * @param records how many records there are
     * @param country true of a country
     * @param head null in a draft that adds records to that which has it
     * @param types for each root the classes of the records, and how many have them
     * @param names the names by which the thing may be found in a user's list
     * @param elsewhere IRIs elsewhere that a user states to be the thing's
     */
    ThingDraft(
            String cluster,
            String order,
            String first,
            int records,
            boolean country,
            @Nullable Head head,
            SortedMap<ClassName, SortedMap<ClassName, Integer>> types,
            SortedSet<String> names,
            SortedSet<String> elsewhere) {
        this.cluster = requireNonNull(cluster, "cluster is null");
        this.order = requireNonNull(order, "order is null");
        this.first = requireNonNull(first, "first is null");
        this.records = records;
        this.country = country;
        this.head = head;
        this.types = new TreeMap<>(types);
        this.names = new TreeSet<>(names);
        this.elsewhere = new TreeSet<>(elsewhere);
    }

    /** Both together. */
    public ThingDraft plus(ThingDraft other) {
        if (!cluster.equals(other.cluster)) {
            throw new IllegalArgumentException("drafts of two clusters: " + cluster + ", " + other.cluster);
        }
        SortedMap<ClassName, SortedMap<ClassName, Integer>> all = new TreeMap<>();
        types.forEach((root, counts) -> all.put(root, new TreeMap<>(counts)));
        other.types.forEach((root, counts) -> counts.forEach((type, count) ->
                all.computeIfAbsent(root, key -> new TreeMap<>()).merge(type, count, Integer::sum)));
        SortedSet<String> allNames = new TreeSet<>(names);
        allNames.addAll(other.names);
        SortedSet<String> allElsewhere = new TreeSet<>(elsewhere);
        allElsewhere.addAll(other.elsewhere);
        return new ThingDraft(
                cluster,
                order.compareTo(other.order) <= 0 ? order : other.order,
                first.compareTo(other.first) <= 0 ? first : other.first,
                records + other.records,
                country || other.country,
                head == null ? other.head : head,
                all,
                allNames,
                allElsewhere);
    }

    /** Id of the cluster. */
    public String cluster() {
        return cluster;
    }

    /** The IRI that the label gives; the things that share it are named together. */
    public String plainIri() {
        return head().iri();
    }

    Head head() {
        return requireNonNull(head, "a draft that only adds records");
    }

    String order() {
        return order;
    }

    String first() {
        return first;
    }

    int records() {
        return records;
    }

    boolean isCountry() {
        return country;
    }

    /** How many records of the main unit's root have which class. */
    SortedMap<ClassName, Integer> types() {
        return types.getOrDefault(head().root(), new TreeMap<>());
    }

    SortedSet<String> names() {
        return names;
    }

    SortedSet<String> elsewhere() {
        return elsewhere;
    }
}
