package org.graphwright.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Vocabulary;

/**
 * Tells facts from the other triples: a fact is what evidence asserts. What evidence reifies without asserting it, because it is
 * somebody's claim or denied, is no fact. Belongs to one read transaction, which its user holds.
 */
public final class EvidenceView {
    /** What ties an event or quotation to the things that take part in it. */
    public static final List<Node> ROLES = List.of(
            Vocabulary.SPEAKER,
            Vocabulary.ADDRESSEE,
            Vocabulary.AGENT,
            Vocabulary.PATIENT,
            Vocabulary.PARTICIPANT,
            Vocabulary.HELD_IN);

    /** Never facts; known beforehand to spare a look-up for each. */
    private static final Set<Node> NEVER_FACTS = Set.of(
            RDF.Nodes.type,
            RDFS.label.asNode(),
            SKOS.altLabel.asNode(),
            Vocabulary.REFERS_TO,
            Vocabulary.CLAIMED_BY,
            Vocabulary.SPEAKER,
            Vocabulary.ADDRESSEE);

    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

    private final DatasetGraph dataset;

    public EvidenceView(DatasetGraph dataset) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
    }

    /** All evidence that asserts a triple, by article; empty if it is no fact. */
    public List<FactEvidence> of(Triple triple) {
        return readings(triple).filter(this::isAsserted).toList();
    }

    /** All evidence of a triple, by article, with what is only claimed or denies it. */
    public List<FactEvidence> withClaims(Triple triple) {
        return readings(triple).toList();
    }

    /** The triples that somebody claims and that match, sorted; looks at all claims of the graph. */
    public List<Triple> claims(Node subject, Node property, Node object) {
        return dataset.stream(Node.ANY, Node.ANY, Vocabulary.CLAIMED_BY, Node.ANY)
                .flatMap(quad -> dataset.stream(quad.getGraph(), quad.getSubject(), RDF.Nodes.reifies, Node.ANY))
                .filter(quad -> quad.getObject().isTripleTerm())
                .map(quad -> quad.getObject().getTriple())
                .filter(triple -> triple.matches(subject, property, object))
                .distinct()
                .sorted(TermOrder.TRIPLES)
                .toList();
    }

    /** True where the evidence says that it is so: nobody else is said to claim it, and it is not denied. */
    public boolean isAsserted(FactEvidence reading) {
        return !dataset.contains(reading.graph(), reading.evidence(), Vocabulary.CLAIMED_BY, Node.ANY)
                && !dataset.contains(reading.graph(), reading.evidence(), Vocabulary.NEGATED, TRUE);
    }

    /** All evidence that is a claim or a denial. */
    public static Set<Object> unasserted(KeyedQuads quads) {
        Set<Object> unasserted = quads.subjects(Vocabulary.CLAIMED_BY, Node.ANY);
        unasserted.addAll(quads.subjects(Vocabulary.NEGATED, TRUE));
        return unasserted;
    }

    /** How sure a triple is over all articles, from 0 to 1; empty where it is no fact, or the graph was made before there were beliefs. */
    public OptionalDouble belief(Triple triple) {
        Node fact = NodeFactory.createTripleTerm(triple);
        return dataset.stream(ThingDescription.GRAPH, Node.ANY, RDF.Nodes.reifies, fact)
                .flatMap(quad -> dataset.stream(ThingDescription.GRAPH, quad.getSubject(), Vocabulary.BELIEF, Node.ANY))
                .mapToDouble(quad -> Double.parseDouble(quad.getObject().getLiteralLexicalForm()))
                .findFirst();
    }

    /** True where some of the evidence of a triple says when it held or happened. */
    public boolean isDated(Triple triple) {
        KeyedQuads quads = KeyedQuads.of(dataset);
        List<Object> readings = new ArrayList<>();
        quads.triples(
                RDF.Nodes.reifies, NodeFactory.createTripleTerm(triple), (reading, fact) -> readings.add(reading));
        return readings.stream().anyMatch(reading -> quads.contains(null, reading, Vocabulary.WHEN, Node.ANY));
    }

    /** True if evidence asserts the triple. */
    public boolean isFact(Triple triple) {
        return readings(triple).anyMatch(this::isAsserted);
    }

    private Stream<FactEvidence> readings(Triple triple) {
        if (NEVER_FACTS.contains(triple.getPredicate())) {
            return Stream.of();
        }
        return dataset.stream(Node.ANY, Node.ANY, RDF.Nodes.reifies, NodeFactory.createTripleTerm(triple))
                .filter(quad -> !quad.getGraph().equals(ThingDescription.GRAPH))
                .map(quad -> new FactEvidence(quad.getGraph(), quad.getSubject(), triple))
                .sorted(FactEvidence.ORDER);
    }

    /** The facts with the thing as subject or object, sorted. */
    public List<Triple> factsOf(Node thing) {
        return mayBeFactsOf(thing).stream().filter(this::isFact).toList();
    }

    /** The triples with the thing as subject or object that are facts if evidence asserts them, sorted. */
    public List<Triple> mayBeFactsOf(Node thing) {
        return Stream.concat(
                        dataset.getUnionGraph().stream(thing, Node.ANY, Node.ANY),
                        dataset.getUnionGraph().stream(Node.ANY, Node.ANY, thing))
                .filter(triple -> !NEVER_FACTS.contains(triple.getPredicate()))
                .distinct()
                .sorted(TermOrder.TRIPLES)
                .toList();
    }

    /** True for what articles quote or tell to have happened; a named event that is only mentioned is a thing among others. */
    public boolean isEventOrQuotation(Node node) {
        return dataset.getUnionGraph().contains(node, Vocabulary.IN_ARTICLE, Node.ANY)
                || dataset.getUnionGraph().contains(Node.ANY, Vocabulary.TELLS_OF, node);
    }

    /** The events and quotations that the thing takes part in, sorted. */
    public List<Node> eventsAndQuotationsOf(Node thing) {
        return ROLES.stream()
                .flatMap(role -> dataset.getUnionGraph().stream(Node.ANY, role, thing))
                .map(Triple::getSubject)
                .distinct()
                .filter(this::isEventOrQuotation)
                .sorted(TermOrder.TERMS)
                .toList();
    }
}
