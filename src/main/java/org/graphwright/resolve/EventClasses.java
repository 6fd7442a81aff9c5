package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.model.ClassName;

/** Which classes of events articles tell one event by: a killing is an attack to one and a death to another. */
final class EventClasses {
    private final Map<String, Set<String>> groups = new TreeMap<>();

    /** @param kindred for each class those that may be taken for it, both ways */
    EventClasses(Map<String, List<String>> kindred) {
        requireNonNull(kindred, "kindred is null");
        kindred.forEach((one, others) -> others.forEach(other -> {
            String pair = one.compareTo(other) < 0 ? one + '|' + other : other + '|' + one;
            groups.computeIfAbsent(one, type -> new TreeSet<>()).add(pair);
            groups.computeIfAbsent(other, type -> new TreeSet<>()).add(pair);
        }));
    }

    /** Those that the program ships with. */
    static EventClasses standard() {
        Map<String, List<String>> kindred = new TreeMap<>();
        WordPairs.read("event-classes").forEach((one, others) -> kindred.put(one, List.of(others.split("\\|"))));
        return new EventClasses(kindred);
    }

    /** The class itself and the pairs of kindred classes that it is in: two events may be one where they have one in common. */
    Set<String> groups(ClassName type) {
        Set<String> all = new TreeSet<>(groups.getOrDefault(type.value(), Set.of()));
        all.add(type.value());
        return all;
    }

    boolean areKindred(ClassName one, ClassName other) {
        Set<String> common = groups(one);
        common.retainAll(groups(other));
        return !common.isEmpty();
    }
}
