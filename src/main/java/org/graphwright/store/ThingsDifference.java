package org.graphwright.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.graphwright.graph.BeliefDescription;
import org.graphwright.graph.Described;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Iris;
import org.jspecify.annotations.Nullable;

/**
 * What the graph of things has too much and what it lacks, so that it has the descriptions that are wanted and nothing else, of things and of
 * beliefs.
 *
 * @param removed quads to be taken out
 * @param added quads to be put in
 * @param things how many things are described otherwise, no more or for the first time
 */
record ThingsDifference(List<Quad> removed, List<Quad> added, long things) {
    /** Reads the graph of things once; to be called within a transaction. */
    static ThingsDifference between(DatasetGraph dataset, Map<String, ? extends Described> wanted) {
        List<Quad> removed = new ArrayList<>();
        Set<Node> changed = new HashSet<>();
        Map<String, Integer> kept = new HashMap<>();
        Node open = Node.ANY;
        Set<Quad> description = Set.of();
        for (var all = dataset.find(ThingDescription.GRAPH, Node.ANY, Node.ANY, Node.ANY); all.hasNext(); ) {
            Quad quad = all.next();
            if (!quad.getSubject().equals(open)) {
                open = quad.getSubject();
                Described thing = wanted.get(open.getURI());
                description = thing == null ? Set.of() : Set.copyOf(thing.quads());
            }
            if (description.contains(quad)) {
                kept.merge(open.getURI(), 1, Integer::sum);
            } else {
                removed.add(quad);
                changed.add(open);
            }
        }
        List<Quad> added = new ArrayList<>();
        wanted.forEach((iri, thing) -> {
            List<Quad> quads = thing.quads();
            if (kept.getOrDefault(iri, 0) < quads.size()) {
                quads.stream().filter(quad -> !dataset.contains(quad)).forEach(quad -> {
                    added.add(quad);
                    changed.add(quad.getSubject());
                });
            }
        });
        return new ThingsDifference(
                removed, added, things(changed.stream().map(Node::getURI).toList()));
    }

    /** The same for a graph that has these descriptions and nothing else. */
    static ThingsDifference between(Map<String, ? extends Described> present, Map<String, ? extends Described> wanted) {
        List<Quad> removed = new ArrayList<>();
        List<Quad> added = new ArrayList<>();
        Set<String> changed = new TreeSet<>(present.keySet());
        changed.addAll(wanted.keySet());
        changed.removeIf(iri -> Objects.equals(present.get(iri), wanted.get(iri)));
        for (String iri : changed) {
            Set<Quad> before = quads(present.get(iri));
            Set<Quad> after = quads(wanted.get(iri));
            before.stream().filter(quad -> !after.contains(quad)).forEach(removed::add);
            after.stream().filter(quad -> !before.contains(quad)).forEach(added::add);
        }
        return new ThingsDifference(removed, added, things(changed));
    }

    private static Set<Quad> quads(@Nullable Described described) {
        return described == null ? Set.of() : new LinkedHashSet<>(described.quads());
    }

    /** How many of the IRIs are those of things that have a name. */
    static long things(Collection<String> iris) {
        return iris.stream()
                .filter(iri -> !BeliefDescription.isBelief(iri) && !Iris.isEvent(iri))
                .count();
    }
}
