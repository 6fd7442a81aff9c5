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
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;
import org.graphwright.query.TermOrder;

/**
 * Walks a {@link Part}: breadth first from its thing, fact by fact, or over all facts. No property paths: a long chain costs memory,
 * never stack. Belongs to one read transaction.
 */
final class PartSelection {
    /** What ties an event or quotation to a thing. */
    private static final List<Node> ROLES = List.of(
            Vocabulary.SPEAKER,
            Vocabulary.ADDRESSEE,
            Vocabulary.AGENT,
            Vocabulary.PATIENT,
            Vocabulary.PARTNER,
            Vocabulary.PARTICIPANT,
            Vocabulary.HELD_IN);

    private final DatasetGraph dataset;
    private final GraphView view;
    private final Part part;
    private final PartFilter filter;
    private final Set<FactEvidence> facts = new TreeSet<>(FactEvidence.ORDER);
    private final Set<Quad> happenings = new TreeSet<>(TermOrder.QUADS);

    private PartSelection(DatasetGraph dataset, Part part, Ontology ontology) {
        this.dataset = dataset;
        this.view = new GraphView(dataset);
        this.part = part;
        this.filter = new PartFilter(part, view, ontology);
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

    private void selectAll() {
        dataset.stream(Node.ANY, Node.ANY, RDF.Nodes.reifies, Node.ANY)
                .filter(q -> q.getObject().isTripleTerm())
                .map(q -> new FactEvidence(
                        q.getGraph(), q.getSubject(), q.getObject().getTriple()))
                .filter(filter::passes)
                .forEach(facts::add);
        ROLES.forEach(role -> dataset.stream(Node.ANY, Node.ANY, role, Node.ANY).forEach(this::addHappening));
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
                    if (ROLES.contains(triple.getPredicate())) {
                        dataset.stream(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
                                .forEach(this::addHappening);
                    } else if (addEvidence(triple)) {
                        found.accept(triple);
                    }
                });
    }

    private boolean addEvidence(Triple triple) {
        // What lies within an article refers to things as well, but is never a fact: spares the look-up.
        if (triple.getPredicate().equals(Vocabulary.REFERS_TO)) {
            return false;
        }
        List<FactEvidence> evidence = dataset.stream(
                        Node.ANY, Node.ANY, RDF.Nodes.reifies, NodeFactory.createTripleTerm(triple))
                .map(q -> new FactEvidence(q.getGraph(), q.getSubject(), triple))
                .filter(filter::passes)
                .toList();
        facts.addAll(evidence);
        return !evidence.isEmpty();
    }

    private void addHappening(Quad role) {
        Stream<Node> participants = ROLES.stream().flatMap(r -> view.objects(role.getSubject(), r).stream());
        // A named event may be a fact's subject with the same property: that is no happening within an article.
        boolean inArticle = dataset.contains(role.getGraph(), role.getSubject(), Vocabulary.IN_ARTICLE, Node.ANY);
        if (inArticle && filter.passes(role.getGraph(), role.getSubject(), participants)) {
            happenings.add(role);
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
            describe(reading.fact().getSubject(), reading.graph(), sink);
            describe(reading.fact().getObject(), reading.graph(), sink);
            evidence(reading.graph(), reading.evidence(), described, sink);
        }
        for (Quad role : happenings) {
            articles.add(role.getGraph());
            describe(role.getObject(), role.getGraph(), sink);
            if (described.add(role.getSubject())) {
                dataset.stream(role.getGraph(), role.getSubject(), Node.ANY, Node.ANY)
                        .forEach(sink::quad);
            }
        }
        articles.forEach(article -> dataset.stream(article, article, Node.ANY, Node.ANY)
                .filter(q -> !q.getPredicate().equals(Vocabulary.TEXT))
                .forEach(sink::quad));
    }

    /** The evidence with its fact, its mentions, its claimant, and the evidence of its premises. */
    private void evidence(Node graph, Node evidence, Set<Node> described, StreamRDF sink) {
        if (!described.add(evidence)) {
            return;
        }
        dataset.stream(graph, evidence, Node.ANY, Node.ANY).forEach(quad -> {
            sink.quad(quad);
            Node predicate = quad.getPredicate();
            Node object = quad.getObject();
            if (predicate.equals(RDF.Nodes.reifies) && object.isTripleTerm()) {
                sink.quad(Quad.create(graph, object.getTriple()));
            } else if (predicate.equals(Vocabulary.SUBJECT_MENTION) || predicate.equals(Vocabulary.OBJECT_MENTION)) {
                dataset.stream(graph, object, Node.ANY, Node.ANY).forEach(sink::quad);
            } else if (predicate.equals(Vocabulary.CLAIMED_BY)) {
                describe(object, graph, sink);
            } else if (predicate.equals(Vocabulary.PREMISE)) {
                evidence(graph, object, described, sink);
            }
        });
    }

    /** Class, names and identifiers: all that the graph says of a thing without evidence. */
    private void describe(Node thing, Node graph, StreamRDF sink) {
        if (thing.isURI()) {
            dataset.stream(graph, thing, Node.ANY, Node.ANY)
                    .filter(q -> !dataset.contains(
                            Node.ANY, Node.ANY, RDF.Nodes.reifies, NodeFactory.createTripleTerm(q.asTriple())))
                    .forEach(sink::quad);
        }
    }
}
