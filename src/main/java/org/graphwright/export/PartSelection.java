package org.graphwright.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.FactEvidence;
import org.graphwright.query.GraphView;
import org.graphwright.query.TermOrder;

/**
 * Walks a {@link Part}: breadth first from its thing, fact by fact, or over all facts. No property paths: a long chain costs memory,
 * never stack. Belongs to one read transaction.
 */
final class PartSelection {
    private final DatasetGraph dataset;
    private final GraphView view;
    private final EvidenceView evidence;
    private final Part part;
    private final PartFilter filter;
    private final Set<FactEvidence> facts = new TreeSet<>(FactEvidence.ORDER);
    private final Set<Quad> parts = new TreeSet<>(TermOrder.QUADS);

    private PartSelection(DatasetGraph dataset, Part part, Ontology ontology) {
        this.dataset = dataset;
        this.view = new GraphView(dataset);
        this.evidence = new EvidenceView(dataset);
        this.part = part;
        this.filter = new PartFilter(part, view, evidence, ontology);
    }

    /** Selects at once; memory grows with the part. */
    static PartSelection of(DatasetGraph dataset, Part part, Ontology ontology) {
        PartSelection selection = new PartSelection(dataset, part, ontology);
        if (part.about() == null) {
            selection.selectAll();
        } else {
            selection.selectAround(part.about(), part.hops());
        }
        return selection;
    }

    /** The evidence that passed, by fact and article. */
    Set<FactEvidence> facts() {
        return facts;
    }

    /** The events and quotations of which a part passed. */
    Set<Node> eventsAndQuotations() {
        Set<Node> nodes = new TreeSet<>(TermOrder.TERMS);
        parts.forEach(part -> nodes.add(part.getSubject()));
        return nodes;
    }

    private void selectAll() {
        dataset.stream(Node.ANY, Node.ANY, RDF.Nodes.reifies, Node.ANY)
                .filter(q -> q.getObject().isTripleTerm() && !q.getGraph().equals(ThingDescription.GRAPH))
                .map(q -> new FactEvidence(
                        q.getGraph(), q.getSubject(), q.getObject().getTriple()))
                .filter(filter::passes)
                .filter(evidence::isAsserted)
                .forEach(facts::add);
        EvidenceView.ROLES.forEach(
                role -> dataset.stream(Node.ANY, Node.ANY, role, Node.ANY).forEach(this::addPart));
    }

    private void selectAround(Node start, int hops) {
        Set<Node> seen = new TreeSet<>(TermOrder.TERMS);
        List<Node> frontier = List.of(start);
        seen.add(start);
        for (int hop = 0; hop < hops && !frontier.isEmpty(); hop++) {
            List<Node> next = new ArrayList<>();
            for (Node thing : frontier) {
                expand(
                        thing,
                        fact -> Stream.of(fact.getSubject(), fact.getObject())
                                .filter(Node::isURI)
                                .filter(seen::add)
                                .forEach(next::add));
            }
            frontier = next;
        }
    }

    private void expand(Node thing, Consumer<Triple> found) {
        Stream.concat(view.union().stream(thing, Node.ANY, Node.ANY), view.union().stream(Node.ANY, Node.ANY, thing))
                .distinct()
                .sorted(TermOrder.TRIPLES)
                .forEach(triple -> {
                    if (EvidenceView.ROLES.contains(triple.getPredicate())) {
                        dataset.stream(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
                                .forEach(this::addPart);
                    }
                    if (addEvidence(triple)) {
                        found.accept(triple);
                    }
                });
    }

    private boolean addEvidence(Triple triple) {
        List<FactEvidence> passed =
                evidence.of(triple).stream().filter(filter::passes).toList();
        facts.addAll(passed);
        return !passed.isEmpty();
    }

    private void addPart(Quad role) {
        Stream<Node> participants = Stream.concat(
                Stream.of(role.getSubject()),
                EvidenceView.ROLES.stream().flatMap(r -> view.objects(role.getSubject(), r).stream()));
        if (evidence.isEventOrQuotation(role.getSubject())
                && filter.passes(role.getGraph(), role.getSubject(), participants)) {
            parts.add(role);
        }
    }

    /** Sends all quads of the part; some may come more than once. */
    void send(StreamRDF sink) {
        Set<Node> articles = new TreeSet<>(TermOrder.TERMS);
        Set<Node> described = new TreeSet<>(TermOrder.TERMS);
        if (part.about() != null) {
            describe(part.about(), Node.ANY, sink);
        }
        for (FactEvidence reading : facts) {
            articles.add(reading.graph());
            describe(reading.fact().getSubject(), ThingDescription.GRAPH, sink);
            describe(reading.fact().getObject(), ThingDescription.GRAPH, sink);
            describeEvidence(reading.graph(), reading.evidence(), described, sink);
            describeBelief(reading.fact(), sink);
        }
        for (Quad role : parts) {
            articles.add(role.getGraph());
            describe(role.getObject(), ThingDescription.GRAPH, sink);
            describe(role.getSubject(), ThingDescription.GRAPH, sink);
            sendTelling(role.getGraph(), role.getSubject(), described, sink);
        }
        articles.forEach(article -> dataset.stream(article, article, Node.ANY, Node.ANY)
                .filter(q -> !q.getPredicate().equals(Vocabulary.TEXT))
                .forEach(sink::quad));
    }

    /** A quotation, or what an article tells of an event: where, its parts there, and its numbers with their evidence. */
    private void sendTelling(Node article, Node eventOrQuotation, Set<Node> described, StreamRDF sink) {
        boolean named = view.isThing(eventOrQuotation);
        dataset.stream(article, eventOrQuotation, Node.ANY, Node.ANY)
                .filter(quad -> !named
                        || EvidenceView.ROLES.contains(quad.getPredicate())
                        || quad.getObject().isLiteral())
                .forEach(quad -> {
                    sink.quad(quad);
                    if (EvidenceView.ROLES.contains(quad.getPredicate())) {
                        describe(quad.getObject(), ThingDescription.GRAPH, sink);
                    }
                    dataset.stream(article, Node.ANY, RDF.Nodes.reifies, NodeFactory.createTripleTerm(quad.asTriple()))
                            .map(Quad::getSubject)
                            .forEach(number -> describeEvidence(article, number, described, sink));
                });
        dataset.stream(article, Node.ANY, Vocabulary.TELLS_OF, eventOrQuotation)
                .map(Quad::getSubject)
                .filter(described::add)
                .forEach(mention ->
                        dataset.stream(article, mention, Node.ANY, Node.ANY).forEach(sink::quad));
    }

    /** The evidence with its fact, its mentions, its claimant, and the evidence of its premises. */
    private void describeEvidence(Node graph, Node node, Set<Node> described, StreamRDF sink) {
        if (!described.add(node)) {
            return;
        }
        dataset.stream(graph, node, Node.ANY, Node.ANY).forEach(quad -> {
            sink.quad(quad);
            Node predicate = quad.getPredicate();
            Node object = quad.getObject();
            if (predicate.equals(RDF.Nodes.reifies) && object.isTripleTerm()) {
                Quad fact = Quad.create(graph, object.getTriple());
                if (dataset.contains(fact)) {
                    sink.quad(fact);
                }
            } else if (predicate.equals(Vocabulary.SUBJECT_MENTION) || predicate.equals(Vocabulary.OBJECT_MENTION)) {
                dataset.stream(graph, object, Node.ANY, Node.ANY).forEach(sink::quad);
            } else if (predicate.equals(Vocabulary.CLAIMED_BY)) {
                describe(object, ThingDescription.GRAPH, sink);
            } else if (predicate.equals(Vocabulary.PREMISE)) {
                describeEvidence(graph, object, described, sink);
            }
        });
    }

    /** How sure the fact is, without what contradicts it. */
    private void describeBelief(Triple fact, StreamRDF sink) {
        dataset.stream(ThingDescription.GRAPH, Node.ANY, RDF.Nodes.reifies, NodeFactory.createTripleTerm(fact))
                .flatMap(quad -> dataset.stream(ThingDescription.GRAPH, quad.getSubject(), Node.ANY, Node.ANY))
                .filter(quad -> !quad.getPredicate().equals(Vocabulary.CONTRADICTS))
                .forEach(sink::quad);
    }

    /** Class, names and identifiers: all that the graph says of a thing without evidence. */
    private void describe(Node thing, Node graph, StreamRDF sink) {
        if (thing.isURI()) {
            dataset.stream(graph, thing, Node.ANY, Node.ANY)
                    .filter(q -> !evidence.isFact(q.asTriple()))
                    .forEach(sink::quad);
        }
    }
}
