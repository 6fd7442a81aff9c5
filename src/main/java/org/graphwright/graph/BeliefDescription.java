package org.graphwright.graph;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.model.Literal;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * How sure a fact is over all articles: a node that reifies the fact's triple.
 *
 * @param subject IRI of the fact's subject
 * @param property name of its property
 * @param object IRI of its object, or the text of a literal
 * @param datatype prefixed name of the literal's type; null where the object is a thing
 * @param belief from 0 to 1
 * @param sources how many articles state it, copies counted once
 * @param contradicts IRIs of the beliefs of facts that can hardly be right together with it, sorted
 */
public record BeliefDescription(
        String subject,
        String property,
        String object,
        @Nullable String datatype,
        double belief,
        int sources,
        List<String> contradicts)
        implements Described {
    private static final String BASE = Vocabulary.BASE + "belief/";
    private static final Pattern IS_BELIEF = Pattern.compile("[/#]belief/[0-9a-f]{24}$");

    public BeliefDescription {
        requireNonNull(subject, "subject is null");
        requireNonNull(property, "property is null");
        requireNonNull(object, "object is null");
        contradicts = List.copyOf(contradicts);
    }

    /** True for the IRI of a belief, whatever its {@link org.graphwright.ontology.Base}. */
    public static boolean isBelief(String iri) {
        return IS_BELIEF.matcher(iri).find();
    }

    @Override
    public String iri() {
        return iri(subject, property, object, datatype);
    }

    /** The IRI of the belief of a fact: another for another fact, always the same for one. */
    public static String iri(String subject, String property, String object, @Nullable String datatype) {
        String said = String.join("\0", subject, property, object, Objects.requireNonNullElse(datatype, ""));
        return BASE + Iris.sha256(said).substring(0, 24);
    }

    /** The fact. */
    public Triple fact() {
        return Triple.create(
                NodeFactory.createURI(subject),
                NodeFactory.createURI(Ontology.iri(property)),
                datatype == null ? NodeFactory.createURI(object) : Literals.typed(new Literal(object, datatype)));
    }

    @Override
    public List<Quad> quads() {
        Node self = NodeFactory.createURI(iri());
        Node graph = ThingDescription.GRAPH;
        List<Quad> quads = new ArrayList<>(List.of(
                Quad.create(graph, self, RDF.type.asNode(), Vocabulary.BELIEF_NODE),
                Quad.create(graph, self, RDF.Nodes.reifies, NodeFactory.createTripleTerm(fact())),
                Quad.create(graph, self, Vocabulary.BELIEF, Literals.decimal(BigDecimal.valueOf(belief))),
                Quad.create(
                        graph,
                        self,
                        Vocabulary.SOURCES,
                        NodeFactory.createLiteralDT(Integer.toString(sources), XSDDatatype.XSDinteger))));
        contradicts.forEach(
                other -> quads.add(Quad.create(graph, self, Vocabulary.CONTRADICTS, NodeFactory.createURI(other))));
        return quads;
    }
}
