package org.graphwright.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.graphwright.explore.FactSummaries;
import org.graphwright.explore.FactSummary;
import org.graphwright.export.ThingNode.Attribute;
import org.graphwright.query.FactEvidence;
import org.graphwright.query.GraphView;
import org.graphwright.query.Prefixes;
import org.graphwright.query.TermOrder;
import org.jspecify.annotations.Nullable;

/** Makes a graph of things out of the evidence of facts, and of events. Belongs to one read transaction. */
final class ThingGraphBuilder {
    private final GraphView view;
    private final FactSummaries summaries;

    ThingGraphBuilder(GraphView view, FactSummaries summaries) {
        this.view = view;
        this.summaries = summaries;
    }

    /** @param about a thing that is a node even without facts, or null */
    ThingGraph build(Set<FactEvidence> facts, ThingGraph events, @Nullable Node about) {
        Map<Triple, List<FactEvidence>> byFact = new TreeMap<>(TermOrder.TRIPLES);
        facts.forEach(
                f -> byFact.computeIfAbsent(f.fact(), x -> new ArrayList<>()).add(f));
        Map<Node, Set<Attribute>> nodes = new TreeMap<>(TermOrder.TERMS);
        List<FactSummary> edges = new ArrayList<>();
        if (about != null) {
            attributes(nodes, about);
        }
        byFact.forEach((fact, readings) -> {
            Set<Attribute> ofSubject = attributes(nodes, fact.getSubject());
            if (fact.getObject().isURI()) {
                attributes(nodes, fact.getObject());
                edges.add(summaries.of(fact, readings));
            } else {
                String property = Prefixes.localName(fact.getPredicate().getURI());
                ofSubject.add(new Attribute(property, GraphView.text(fact.getObject())));
            }
        });
        edges.addAll(events.edges());
        events.edges().stream()
                .map(part -> NodeFactory.createURI(
                        Objects.requireNonNull(part.object()).iri()))
                .forEach(thing -> attributes(nodes, thing));
        List<ThingNode> all = new ArrayList<>();
        for (ThingNode event : events.nodes()) {
            Set<Attribute> ofThing =
                    nodes.get(NodeFactory.createURI(event.thing().iri()));
            if (ofThing == null) {
                all.add(event);
            } else {
                // An event with a name of its own, such as a war, is a thing that facts are about.
                ofThing.addAll(event.attributes());
            }
        }
        nodes.forEach((thing, attributes) -> all.add(new ThingNode(view.brief(thing), List.copyOf(attributes))));
        all.sort(Comparator.comparing(node -> node.thing().iri()));
        return new ThingGraph(all, edges);
    }

    private static Set<Attribute> attributes(Map<Node, Set<Attribute>> nodes, Node node) {
        return nodes.computeIfAbsent(node, x -> new TreeSet<>(Attribute.ORDER));
    }
}
