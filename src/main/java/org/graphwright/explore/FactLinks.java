package org.graphwright.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.GraphView;
import org.graphwright.query.KeyedQuads;
import org.graphwright.query.TermOrder;

/**
 * What things are joined to by likely facts, each read once. Who asks for many things of a graph that is not large gets all its facts read in one
 * pass, which takes less than looking up those of each. Belongs to one read transaction.
 */
final class FactLinks {
    /** What is believed less joins nothing; by hand. */
    private static final double LIKELY = 0.25;

    /** So many things are looked up one by one; by hand. */
    private static final int FEW = 50;

    /** Facts of a graph of some ten thousand articles, which fit into memory and are read in a second or two; by hand. */
    private static final int MOST_FACTS = 300_000;

    private final KeyedQuads quads;
    private final EvidenceView evidence;
    private final Map<Node, List<Link>> links = new HashMap<>();
    private boolean tried;
    private boolean whole;

    /**
     * A thing's neighbour.
     *
     * @param to the neighbour
     * @param facts all likely facts that join the two, in the order of terms
     * @param belief that of the surest
     */
    record Link(Node to, List<Triple> facts, double belief) {
        /** One for a fact beyond doubt, and one more for each time that the belief is halved. */
        double cost() {
            return 1 - Math.log(belief) / Math.log(2);
        }
    }

    private record Believed(Triple fact, double belief) {}

    FactLinks(DatasetGraph dataset) {
        this.quads = KeyedQuads.of(dataset);
        this.evidence = new EvidenceView(dataset);
    }

    /** What joins a thing to others, in the order of the facts. */
    List<Link> of(Node thing) {
        if (!tried && links.size() >= FEW) {
            tried = true;
            whole = isReadWhole();
        }
        return whole ? links.getOrDefault(thing, List.of()) : links.computeIfAbsent(thing, this::read);
    }

    /** True once all of them are in memory, so that asking for any costs nothing. */
    boolean isWhole() {
        return whole;
    }

    private List<Link> read(Node thing) {
        List<Believed> facts = new ArrayList<>();
        for (Triple fact : evidence.mayBeFactsOf(thing)) {
            facts.add(new Believed(fact, joinsThings(fact) ? belief(fact) : 0));
        }
        return links(thing, facts);
    }

    /** What is asserted without a belief, as in a graph made before there were any, is taken for sure. */
    private double belief(Triple triple) {
        return evidence.belief(triple).orElseGet(() -> evidence.isFact(triple) ? 1 : 0);
    }

    private static boolean joinsThings(Triple fact) {
        return fact.getObject().isURI() && !fact.getObject().equals(fact.getSubject());
    }

    private static List<Link> links(Node thing, List<Believed> all) {
        Map<Node, List<Triple>> facts = new LinkedHashMap<>();
        Map<Node, Double> surest = new HashMap<>();
        for (Believed each : all) {
            Triple fact = each.fact();
            if (each.belief() >= LIKELY) {
                Node other = fact.getSubject().equals(thing) ? fact.getObject() : fact.getSubject();
                facts.computeIfAbsent(other, none -> new ArrayList<>()).add(fact);
                surest.merge(other, each.belief(), Math::max);
            }
        }
        List<Link> found = new ArrayList<>();
        facts.forEach(
                (other, joining) -> found.add(new Link(other, List.copyOf(joining), surest.getOrDefault(other, 1.0))));
        return found;
    }

    /** Reads all facts unless there are too many. */
    private boolean isReadWhole() {
        Map<Object, Double> beliefs = new HashMap<>();
        int[] count = {0};
        quads.quads(ThingDescription.GRAPH, Vocabulary.BELIEF, (graph, fact, value) -> {
            if (count[0]++ < MOST_FACTS) {
                beliefs.put(fact, Double.valueOf(GraphView.text(quads.term(value))));
            }
        });
        if (count[0] > MOST_FACTS) {
            return false;
        }
        Set<Object> unasserted = EvidenceView.unasserted(quads);
        Map<Object, Double> facts = new HashMap<>();
        quads.quads(Node.ANY, RDF.Nodes.reifies, (graph, reading, fact) -> {
            Double belief = beliefs.get(reading);
            if (belief != null) {
                facts.put(fact, belief);
            } else if (!unasserted.contains(reading)) {
                facts.putIfAbsent(fact, 1.0);
            }
        });
        List<Believed> all = new ArrayList<>();
        facts.forEach((fact, belief) -> {
            Node term = belief < LIKELY ? Node.ANY : quads.term(fact);
            if (term.isTripleTerm() && joinsThings(term.getTriple())) {
                all.add(new Believed(term.getTriple(), belief));
            }
        });
        all.sort((one, other) -> TermOrder.TRIPLES.compare(one.fact(), other.fact()));
        Map<Node, List<Believed>> ofThings = new HashMap<>();
        for (Believed each : all) {
            for (Node end : List.of(each.fact().getSubject(), each.fact().getObject())) {
                ofThings.computeIfAbsent(end, none -> new ArrayList<>()).add(each);
            }
        }
        links.clear();
        ofThings.forEach((thing, of) -> links.put(thing, links(thing, of)));
        return true;
    }
}
