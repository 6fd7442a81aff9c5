package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Clusters by keys of their names, so that a name is compared with those alone that it may be another form of. */
final class ClusterIndex {
    private final Map<String, Set<Cluster>> clusters = new HashMap<>();
    private final Map<Cluster, Integer> order = new HashMap<>();

    void put(String key, Cluster cluster) {
        clusters.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(cluster);
        order.putIfAbsent(cluster, order.size());
    }

    /** Those of one of the keys, each once, in the order in which they were first put in. */
    List<Cluster> find(List<String> keys) {
        Set<Cluster> found = new LinkedHashSet<>();
        keys.forEach(key -> found.addAll(clusters.getOrDefault(key, Set.of())));
        List<Cluster> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(order::get));
        return sorted;
    }
}
