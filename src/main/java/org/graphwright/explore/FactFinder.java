package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.correct.Target;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.Description;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.FactEvidence;
import org.graphwright.query.GraphView;

/** Finds the facts and readings of a graph that a user wants to correct. */
public final class FactFinder {
    private final DatasetGraph dataset;

    public FactFinder(DatasetGraph dataset) {
        this.dataset = requireNonNull(dataset, "dataset is null");
    }

    /**
     * The facts and claims of a subject and property with this object.
     *
     * @param object a thing, or a literal whose words may be in capitals or not
     */
    public List<Triple> facts(Node subject, Node property, Node object) {
        return Txn.calculateRead(dataset, () -> {
            EvidenceView evidence = new EvidenceView(dataset);
            Node wanted = object.isURI() ? object : Node.ANY;
            return Stream.concat(
                            dataset.getUnionGraph().stream(subject, property, wanted),
                            evidence.claims(subject, property, wanted).stream())
                    .distinct()
                    .filter(triple -> object.isURI()
                            || triple.getObject().isLiteral()
                                    && triple.getObject()
                                            .getLiteralLexicalForm()
                                            .equalsIgnoreCase(object.getLiteralLexicalForm()))
                    .filter(triple -> !evidence.withClaims(triple).isEmpty())
                    .toList();
        });
    }

    /** The readings of a fact in an article; see {@link Target.OfReading}. */
    public List<Target.OfReading> readings(Triple fact, Node article) {
        return Txn.calculateRead(
                dataset,
                () -> new EvidenceView(dataset)
                        .withClaims(fact).stream()
                                .filter(reading -> reading.graph().equals(article))
                                .map(this::reading)
                                .distinct()
                                .toList());
    }

    /** The fact or claim that an evidence node is of. */
    public Optional<Triple> fact(Node evidence) {
        return Txn.calculateRead(dataset, () -> found(evidence).map(FactEvidence::fact));
    }

    /** What an evidence node's sentence is read to say. */
    public Optional<Target.OfReading> reading(Node evidence) {
        return Txn.calculateRead(dataset, () -> found(evidence).map(this::reading));
    }

    private Optional<FactEvidence> found(Node evidence) {
        return dataset.stream(Node.ANY, evidence, RDF.Nodes.reifies, Node.ANY)
                .filter(quad ->
                        quad.getObject().isTripleTerm() && !quad.getGraph().equals(ThingDescription.GRAPH))
                .map(quad -> new FactEvidence(
                        quad.getGraph(), evidence, quad.getObject().getTriple()))
                .findFirst();
    }

    private Target.OfReading reading(FactEvidence reading) {
        GraphView view = new GraphView(dataset);
        Description said = view.describe(reading.evidence());
        Node object = reading.fact().getObject();
        return new Target.OfReading(
                view.text(reading.graph(), Vocabulary.ARTICLE_ID).orElseThrow(),
                said.text(Vocabulary.SENTENCE),
                words(view, said, Vocabulary.SUBJECT_MENTION, reading.fact().getSubject()),
                Ontology.name(reading.fact().getPredicate().getURI()),
                object.isLiteral()
                        ? object.getLiteralLexicalForm()
                        : words(view, said, Vocabulary.OBJECT_MENTION, object));
    }

    /** The words of the mention; where the evidence names none, those of the thing's first one in the sentence. */
    private String words(GraphView view, Description said, Node property, Node thing) {
        int begin = said.number(Vocabulary.SENTENCE_BEGIN, -1);
        int end = said.number(Vocabulary.SENTENCE_END, -1);
        Node article = said.object(Vocabulary.IN_ARTICLE).orElse(Node.ANY);
        return said.object(property)
                .flatMap(mention -> view.text(mention, Vocabulary.SURFACE))
                .or(() -> dataset.stream(article, Node.ANY, Vocabulary.REFERS_TO, thing)
                        .map(quad -> view.describe(quad.getSubject()))
                        .filter(mention -> mention.number(Vocabulary.BEGIN, -1) >= begin
                                && mention.number(Vocabulary.END, Integer.MAX_VALUE) <= end)
                        .map(mention -> mention.text(Vocabulary.SURFACE))
                        .sorted()
                        .findFirst())
                .orElse("");
    }
}
