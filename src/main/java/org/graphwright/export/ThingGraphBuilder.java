package org.graphwright.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.graphwright.explore.FactSummaries;
import org.graphwright.explore.FactSummary;
import org.graphwright.explore.Passage;
import org.graphwright.query.FactEvidence;
import org.graphwright.query.GraphView;
import org.graphwright.query.NamedThing;
import org.graphwright.query.Prefixes;
import org.graphwright.query.TermOrder;
import org.jspecify.annotations.Nullable;

/** Makes a graph of things out of the evidence of facts. Belongs to one read transaction. */
final class ThingGraphBuilder {
    private final GraphView view;
    private final FactSummaries summaries;

    ThingGraphBuilder(GraphView view, FactSummaries summaries) {
        this.view = view;
        this.summaries = summaries;
    }

    /** @param about a thing that is a node even without facts, or null */
    ThingGraph build(Set<FactEvidence> facts, @Nullable Node about) {
        Map<Triple, List<FactEvidence>> byFact = new TreeMap<>(TermOrder.TRIPLES);
        facts.forEach(
                f -> byFact.computeIfAbsent(f.fact(), x -> new ArrayList<>()).add(f));
        Map<Node, Set<String>> attributes = new TreeMap<>(TermOrder.TERMS);
        List<FactEdge> edges = new ArrayList<>();
        if (about != null) {
            attributes.put(about, new TreeSet<>());
        }
        byFact.forEach((fact, readings) -> {
            Set<String> ofSubject = attributes.computeIfAbsent(fact.getSubject(), x -> new TreeSet<>());
            if (fact.getObject().isURI()) {
                attributes.computeIfAbsent(fact.getObject(), x -> new TreeSet<>());
                edges.add(edge(fact, summaries.of(fact, readings)));
            } else {
                ofSubject.add(
                        Prefixes.localName(fact.getPredicate().getURI()) + "=" + GraphView.text(fact.getObject()));
            }
        });
        List<ThingNode> nodes = new ArrayList<>();
        attributes.forEach((thing, values) -> nodes.add(node(thing, values)));
        return new ThingGraph(nodes, edges);
    }

    private ThingNode node(Node thing, Set<String> attributes) {
        NamedThing brief = view.brief(thing);
        return new ThingNode(
                brief.iri(), brief.label(), brief.type(), brief.aliases(), List.copyOf(attributes), brief.mentions());
    }

    private static FactEdge edge(Triple fact, FactSummary summary) {
        Passage surest = summary.passages().get(0);
        String property = fact.getPredicate().getURI();
        return new FactEdge(
                fact.getSubject().getURI(),
                fact.getObject().getURI(),
                Prefixes.shorten(property),
                surest.relation().isEmpty() ? Prefixes.localName(property) : surest.relation(),
                summary.confidence(),
                summary.evidence(),
                summary.articles(),
                summary.first(),
                summary.last(),
                surest.sentence());
    }
}
