package org.graphwright.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.graphwright.explore.Days;
import org.graphwright.explore.EventTelling;
import org.graphwright.explore.EventView;
import org.graphwright.explore.EventViewReader;
import org.graphwright.explore.FactSummary;
import org.graphwright.explore.Passage;
import org.graphwright.explore.References;
import org.graphwright.explore.ThingRef;
import org.graphwright.export.ExportOptions.Events;
import org.graphwright.export.ThingNode.Attribute;
import org.graphwright.model.Status;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;
import org.graphwright.query.NamedThing;
import org.graphwright.query.Prefixes;

/** Makes a node of each event, and an edge of each part in it. What did not happen is left out. Belongs to one read transaction. */
final class EventNodes {
    private final EventViewReader reader;
    private final Ontology ontology;
    private final Events wanted;

    EventNodes(GraphView view, Ontology ontology, Events wanted) {
        this.reader = new EventViewReader(view, new References(view));
        this.ontology = ontology;
        this.wanted = wanted;
    }

    /** The wanted events; quotations are left out. */
    ThingGraph of(Collection<Node> eventsAndQuotations) {
        List<ThingNode> nodes = new ArrayList<>();
        List<FactSummary> edges = new ArrayList<>();
        if (wanted != Events.NONE) {
            eventsAndQuotations.stream()
                    .flatMap(event -> reader.event(event).stream())
                    .filter(event -> !event.negated() && (wanted == Events.ALL || event.main()))
                    .forEach(event -> {
                        nodes.add(node(event));
                        event.participants().forEach(part -> edges.add(edge(event, part)));
                    });
        }
        return new ThingGraph(nodes, edges);
    }

    private static ThingNode node(EventView event) {
        Set<Attribute> attributes = new TreeSet<>(Attribute.ORDER);
        if (!event.when().isEmpty()) {
            attributes.add(attribute(Vocabulary.EVENT_DATE, event.when()));
        }
        if (event.main()) {
            attributes.add(attribute(Vocabulary.MAIN, "true"));
        }
        if (event.future()) {
            attributes.add(attribute(Vocabulary.FUTURE, "true"));
        }
        event.figures().forEach(figure -> attributes.add(new Attribute(figure.kind(), figure.value())));
        NamedThing thing = new NamedThing(
                event.iri(),
                event.label(),
                event.type(),
                List.of(),
                event.tellings().size());
        return new ThingNode(thing, List.copyOf(attributes));
    }

    private static Attribute attribute(Node property, String value) {
        return new Attribute(Prefixes.localName(property.getURI()), value);
    }

    private FactSummary edge(EventView event, EventView.Part part) {
        String property = Ontology.iri(part.role());
        Days days = Days.of(event.tellings().stream().map(EventTelling::article).toList());
        EventTelling best = event.best();
        Passage passage = new Passage(
                event.iri(),
                best.article(),
                best.sentence(),
                best.begin(),
                List.of(),
                best.confidence(),
                List.of(),
                "",
                "",
                "",
                best.when(),
                "",
                "",
                "",
                false);
        return new FactSummary(
                new ThingRef(event.iri(), event.label(), event.type()),
                property,
                ontology.label(property),
                part.thing(),
                part.thing().label(),
                Status.ASSERTED,
                event.confidence(),
                event.confidence(),
                event.articles(),
                event.tellings().size(),
                days.first(),
                days.last(),
                List.of(passage));
    }
}
