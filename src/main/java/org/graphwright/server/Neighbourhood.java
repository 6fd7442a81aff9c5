package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.export.FactEdge;
import org.graphwright.export.GraphExport;
import org.graphwright.export.Part;
import org.graphwright.export.ThingGraph;
import org.graphwright.export.ThingNode;
import org.graphwright.ontology.Ontology;

/** The facts around a thing, few enough to be drawn: those that most articles tell and that are surest. */
final class Neighbourhood {
    private static final Comparator<FactEdge> MOST_TOLD_FIRST = Comparator.comparingInt(FactEdge::articles)
            .reversed()
            .thenComparing(Comparator.comparingDouble(FactEdge::confidence).reversed())
            .thenComparing(FactEdge::source)
            .thenComparing(FactEdge::property)
            .thenComparing(FactEdge::target);

    private final GraphExport export;
    private final int limit;

    /**
     * What is drawn.
     *
     * @param nodes the things, by IRI
     * @param edges the facts, most told first
     * @param left how many facts were left out, 0 or more
     */
    record Drawing(List<ThingNode> nodes, List<FactEdge> edges, int left) {}

    /** @param limit so many facts are given at most; at least 1 */
    Neighbourhood(DatasetGraph dataset, int limit) {
        this.export = new GraphExport(requireNonNull(dataset, "dataset is null"), Ontology.standard());
        this.limit = limit;
    }

    Drawing around(Node thing) {
        ThingGraph all = export.thingGraph(Part.about(thing, 1));
        List<FactEdge> edges =
                all.edges().stream().sorted(MOST_TOLD_FIRST).limit(limit).toList();
        Set<String> kept = new HashSet<>(Set.of(thing.getURI()));
        edges.forEach(edge -> {
            kept.add(edge.source());
            kept.add(edge.target());
        });
        return new Drawing(
                all.nodes().stream().filter(node -> kept.contains(node.iri())).toList(),
                edges,
                all.edges().size() - edges.size());
    }
}
