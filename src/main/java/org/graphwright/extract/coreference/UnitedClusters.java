package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;

/** Clusters of names of which some turn out to name one thing. Only those of one root come together. */
final class UnitedClusters {
    private final List<Cluster> clusters;
    private final Map<MentionId, Cluster> holders = new HashMap<>();

    UnitedClusters(List<Cluster> clusters) {
        this.clusters = new ArrayList<>(clusters);
        this.clusters.forEach(this::hold);
    }

    private void hold(Cluster cluster) {
        cluster.mentions().forEach(mention -> holders.put(mention.id(), cluster));
    }

    /** Makes what two names name one. */
    void unite(Mention one, Mention other) {
        unite(one, other, (a, b) -> true);
    }

    /** @param agrees whether the clusters of the two may come together */
    void unite(Mention one, Mention other, BiPredicate<Cluster, Cluster> agrees) {
        Cluster kept = holders.get(one.id());
        Cluster gone = holders.get(other.id());
        if (kept == null
                || gone == null
                || kept == gone
                || !kept.root().equals(gone.root())
                || !agrees.test(kept, gone)) {
            return;
        }
        TreeMap<Mention, String> names = new TreeMap<>(Comparator.comparing(Mention::span));
        for (Cluster part : List.of(kept, gone)) {
            for (int i = 0; i < part.mentions().size(); i++) {
                names.put(part.mentions().get(i), part.names().get(i));
            }
        }
        Cluster both = new Cluster(kept.root());
        names.forEach(both::add);
        kept.otherNames().forEach(both::addOther);
        gone.otherNames().forEach(both::addOther);
        clusters.remove(kept);
        clusters.remove(gone);
        clusters.add(both);
        hold(both);
    }

    /** Makes the two one, which is called so only where it has no other name. */
    void uniteWithOtherName(Mention one, Mention other, String name) {
        unite(one, other);
        Cluster cluster = holders.get(other.id());
        if (cluster != null && cluster == holders.get(one.id())) {
            cluster.addOther(name);
        }
    }

    /** In order of their first names. */
    List<Cluster> clusters() {
        clusters.sort(Comparator.comparing(cluster -> cluster.mentions().get(0).span()));
        return List.copyOf(clusters);
    }
}
