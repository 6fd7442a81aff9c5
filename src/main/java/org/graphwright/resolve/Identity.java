package org.graphwright.resolve;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that a user says is the same or different, free of contradiction. Immutable. */
public final class Identity implements Serializable {
    private static final long serialVersionUID = 1;

    /** Nothing said. */
    public static final Identity NONE = new Identity(List.of());

    private final List<IdentityStatement> statements;
    private final SortedMap<String, String> leaders = new TreeMap<>();

    /** By their leaders. */
    private final SortedMap<String, SortedSet<String>> groups = new TreeMap<>();

    /** @throws IdentityException if two things are said to be, or follow to be, both the same and different */
    public Identity(Collection<IdentityStatement> statements) {
        this.statements = List.copyOf(statements);
        Map<String, IdentityStatement> joined = new TreeMap<>();
        for (IdentityStatement statement : this.statements) {
            if (statement.same()) {
                String one = leader(statement.one());
                String other = leader(statement.other());
                String first = one.compareTo(other) < 0 ? one : other;
                leaders.put(one, first);
                leaders.put(other, first);
                joined.put(statement.one(), statement);
                joined.put(statement.other(), statement);
            }
        }
        for (IdentityStatement statement : this.statements) {
            if (!statement.same() && leader(statement.one()).equals(leader(statement.other()))) {
                IdentityStatement against = Objects.requireNonNullElse(joined.get(statement.one()), statement);
                throw new IdentityException(statement.where() + ": " + statement.one() + " and " + statement.other()
                        + " are said to be different, but the same by " + against.where());
            }
            for (String iri : List.of(statement.one(), statement.other())) {
                groups.computeIfAbsent(leader(iri), key -> new TreeSet<>()).add(iri);
            }
        }
    }

    private String leader(String iri) {
        String leader = iri;
        String next = leaders.get(leader);
        while (next != null && !next.equals(leader)) {
            leader = next;
            next = leaders.get(leader);
        }
        return leader;
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    List<IdentityStatement> statements() {
        return statements;
    }

    /** The IRIs that are said to be one thing, each group sorted. */
    List<SortedSet<String>> groups() {
        return new ArrayList<>(groups.values());
    }

    /** All IRIs that statements are about. */
    public SortedSet<String> iris() {
        SortedSet<String> iris = new TreeSet<>();
        groups.values().forEach(iris::addAll);
        return iris;
    }

    /** The IRIs that are said to be one thing with this one, itself among them. */
    SortedSet<String> group(String iri) {
        SortedSet<String> group = groups.get(leader(iri));
        return group == null ? new TreeSet<>(List.of(iri)) : group;
    }
}
