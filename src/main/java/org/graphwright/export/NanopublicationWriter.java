package org.graphwright.export;

import static java.util.Objects.requireNonNull;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.graph.Literals;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Base;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.FactEvidence;
import org.graphwright.query.Prefixes;
import org.graphwright.query.TermOrder;
import org.jspecify.annotations.Nullable;

/**
 * Writes each fact as a nanopublication in TriG (guidelines of nanopub.net): a graph that names the others, one with the fact, one with the
 * sentences and articles that it was read in, and one that says who made the nanopublication and when, and what its things are called.
 */
final class NanopublicationWriter {
    private static final String NP = "http://www.nanopub.org/nschema#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final List<Node> OF_EVIDENCE = List.of(
            Vocabulary.SENTENCE,
            Vocabulary.SENTENCE_BEGIN,
            Vocabulary.SENTENCE_END,
            Vocabulary.BEGIN,
            Vocabulary.END,
            Vocabulary.CONFIDENCE,
            Vocabulary.BY,
            Vocabulary.TENSE,
            Vocabulary.WHEN,
            Vocabulary.UNTIL,
            Vocabulary.RELATION,
            Vocabulary.EXTRACTOR);
    private static final List<Node> OF_ARTICLES =
            List.of(Vocabulary.TITLE, Vocabulary.DATE, Vocabulary.LANGUAGE, Vocabulary.ARTICLE_ID, Vocabulary.URL);

    private final DatasetGraph dataset;
    private final Base base;
    private final EvidenceView evidence;
    private final PublishedNames names;
    private final @Nullable String license;

    /**
     * @param dataset within a read transaction
     * @param license IRI of the licence, or null
     */
    NanopublicationWriter(DatasetGraph dataset, @Nullable String license) {
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.base = Base.of(dataset);
        this.evidence = new EvidenceView(dataset);
        this.names = new PublishedNames(dataset, new Languages(dataset));
        this.license = license;
    }

    /** Writes them, sorted by fact; the stream stays open. */
    void write(Collection<FactEvidence> readings, OutputStream out) {
        SortedMap<Triple, List<FactEvidence>> facts = new TreeMap<>(TermOrder.TRIPLES);
        readings.forEach(reading ->
                facts.computeIfAbsent(reading.fact(), fact -> new ArrayList<>()).add(reading));
        UsedPrefixes prefixes = new UsedPrefixes(prefixes());
        facts.forEach((fact, of) -> quads(fact, of).forEach(prefixes::quad));
        String relative = base.iri().endsWith("/") ? base.iri() : "";
        TurtleWriter writer = new TurtleWriter(out, relative, prefixes.used(), new NestedNodes(List.of()));
        writer.start();
        facts.forEach((fact, of) -> quads(fact, of).forEach(writer::quad));
        writer.finish();
    }

    private Map<String, String> prefixes() {
        Map<String, String> known = new TreeMap<>(new Prefixes(base).all());
        known.put("np", NP);
        known.put("dcterms", DCTerms.NS);
        return known;
    }

    private List<Quad> quads(Triple fact, List<FactEvidence> readings) {
        String self = iri(fact);
        Node publication = NodeFactory.createURI(self);
        Node head = NodeFactory.createURI(self + "/head");
        Node assertion = NodeFactory.createURI(self + "/assertion");
        Node provenance = NodeFactory.createURI(self + "/provenance");
        Node info = NodeFactory.createURI(self + "/pubinfo");
        List<Quad> quads = new ArrayList<>();
        quads.add(Quad.create(head, publication, RDF.Nodes.type, np("Nanopublication")));
        quads.add(Quad.create(head, publication, np("hasAssertion"), assertion));
        quads.add(Quad.create(head, publication, np("hasProvenance"), provenance));
        quads.add(Quad.create(head, publication, np("hasPublicationInfo"), info));
        quads.add(Quad.create(assertion, fact));
        provenance(provenance, assertion, fact, readings, quads);
        info(info, publication, readings, quads);
        name(info, fact.getSubject(), quads);
        name(info, fact.getObject(), quads);
        return quads;
    }

    /** The same for one fact in every graph of a base. */
    private String iri(Triple fact) {
        String said = String.join(
                "\0", base.own(fact.getSubject().getURI()), fact.getPredicate().getURI(), own(fact.getObject()));
        return base.iri() + "np/" + Iris.sha256(said).substring(0, 24);
    }

    private String own(Node object) {
        return object.isURI() ? base.own(object.getURI()) : object.toString();
    }

    private void provenance(Node graph, Node assertion, Triple fact, List<FactEvidence> readings, List<Quad> quads) {
        SortedSet<Node> articles = new TreeSet<>(TermOrder.TERMS);
        for (FactEvidence reading : readings) {
            articles.add(reading.graph());
            quads.add(Quad.create(graph, assertion, prov("wasDerivedFrom"), reading.evidence()));
        }
        evidence.belief(fact)
                .ifPresent(belief -> quads.add(Quad.create(
                        graph, assertion, Vocabulary.BELIEF, Literals.decimal(BigDecimal.valueOf(belief)))));
        for (FactEvidence reading : readings) {
            quads.add(Quad.create(graph, reading.evidence(), RDF.Nodes.type, Vocabulary.EVIDENCE));
            quads.add(Quad.create(graph, reading.evidence(), RDF.Nodes.type, RDF.Nodes.Statement));
            quads.add(Quad.create(graph, reading.evidence(), RDF.Nodes.subject, fact.getSubject()));
            quads.add(Quad.create(graph, reading.evidence(), RDF.Nodes.predicate, fact.getPredicate()));
            quads.add(Quad.create(graph, reading.evidence(), RDF.Nodes.object, fact.getObject()));
            OF_EVIDENCE.forEach(property -> copy(graph, reading.graph(), reading.evidence(), property, quads));
            quads.add(Quad.create(graph, reading.evidence(), Vocabulary.IN_ARTICLE, reading.graph()));
            quads.add(Quad.create(graph, reading.evidence(), prov("wasDerivedFrom"), reading.graph()));
        }
        for (Node article : articles) {
            quads.add(Quad.create(graph, article, RDF.Nodes.type, Vocabulary.ARTICLE));
            OF_ARTICLES.forEach(property -> copy(graph, article, article, property, quads));
        }
    }

    private void copy(Node graph, Node article, Node subject, Node property, List<Quad> quads) {
        dataset.stream(article, subject, property, Node.ANY)
                .map(Quad::getObject)
                .sorted(TermOrder.TERMS)
                .forEach(object -> quads.add(Quad.create(graph, subject, property, object)));
    }

    private void info(Node graph, Node publication, List<FactEvidence> readings, List<Quad> quads) {
        SortedSet<String> programs = new TreeSet<>();
        SortedSet<String> times = new TreeSet<>();
        for (FactEvidence reading : readings) {
            texts(reading.graph(), reading.evidence(), Vocabulary.EXTRACTOR, programs);
            texts(Base.LOG, reading.graph(), Vocabulary.READ_AT, times);
        }
        if (!times.isEmpty()) {
            Node time = NodeFactory.createLiteralDT(times.last(), XSDDatatype.XSDdateTime);
            quads.add(Quad.create(graph, publication, DCTerms.created.asNode(), time));
        }
        SortedMap<Node, String> agents = new TreeMap<>(TermOrder.TERMS);
        programs.forEach(
                program -> agents.put(NodeFactory.createURI(base.iri() + "program/" + Iris.hash(program)), program));
        agents.keySet().forEach(agent -> quads.add(Quad.create(graph, publication, DCTerms.creator.asNode(), agent)));
        if (license != null) {
            quads.add(Quad.create(graph, publication, DCTerms.license.asNode(), NodeFactory.createURI(license)));
        }
        agents.forEach((agent, program) -> {
            quads.add(Quad.create(graph, agent, RDF.Nodes.type, prov("SoftwareAgent")));
            quads.add(Quad.create(graph, agent, RDFS.label.asNode(), NodeFactory.createLiteralString(program)));
        });
    }

    /** Class and name of a thing of the assertion, for those who read the nanopublication alone. */
    private void name(Node graph, Node thing, List<Quad> quads) {
        names.of(thing).ifPresent(name -> {
            copy(graph, ThingDescription.GRAPH, thing, RDF.Nodes.type, quads);
            quads.add(Quad.create(graph, thing, RDFS.label.asNode(), name));
        });
    }

    private void texts(Node graph, Node subject, Node property, Set<String> found) {
        dataset.stream(graph, subject, property, Node.ANY)
                .forEach(quad -> found.add(quad.getObject().getLiteralLexicalForm()));
    }

    private static Node np(String name) {
        return NodeFactory.createURI(NP + name);
    }

    private static Node prov(String name) {
        return NodeFactory.createURI(PROV + name);
    }
}
