package org.graphwright.export;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.graphwright.ontology.Base;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.OntologyTriples;
import org.graphwright.ontology.Vocabulary;

/**
 * What an export says of itself, in the terms of VoID, DCAT, Dublin Core and PROV. The time of the build is not in it: two builds of the same
 * articles shall give the same bytes.
 */
final class DataSetHeader {
    private static final String PROV = "http://www.w3.org/ns/prov#";

    private final Base base;
    private final ExportOptions options;
    private final OntologyTriples ontology;
    private final List<Triple> triples = new ArrayList<>();

    /** @param ontology what the graph's terms mean */
    DataSetHeader(Base base, ExportOptions options, OntologyTriples ontology) {
        this.base = requireNonNull(base, "base is null");
        this.options = requireNonNull(options, "options is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /**
     * The triples, in the order in which they are read.
     *
     * @param count of the articles
     * @param size how many triples the export has besides these
     */
    List<Triple> triples(DataSetCount count, long size) {
        triples.clear();
        Node set = NodeFactory.createURI(base.iri() + "dataset/" + digest(count));
        add(set, RDF.type, DCAT.Dataset);
        add(set, RDF.type, VOID.Dataset);
        describe(set, count);
        add(set, VOID.triples, number(size));
        add(set, VOID.documents, number(count.articles()));
        add(set, VOID.uriSpace, NodeFactory.createLiteralString(base.iri()));
        add(set, VOID.vocabulary, NodeFactory.createURI(Vocabulary.NAMESPACE));
        if (!options.publication().withOntology()) {
            add(set, RDF.type, OWL.Ontology);
            ontology.ontologies().forEach(imported -> add(set, OWL.imports, imported));
        }
        build(set, count);
        return bySubject();
    }

    private List<Triple> bySubject() {
        List<Node> subjects =
                triples.stream().map(Triple::getSubject).distinct().toList();
        return triples.stream()
                .sorted(Comparator.<Triple>comparingInt(triple -> subjects.indexOf(triple.getSubject()))
                        .thenComparingInt(triple -> triple.getPredicate().equals(RDF.type.asNode()) ? 0 : 1))
                .toList();
    }

    private void describe(Node set, DataSetCount count) {
        String days = count.days().isEmpty()
                ? ""
                : count.days().first().equals(count.days().last())
                        ? " of " + count.days().first()
                        : ", " + count.days().first() + " to " + count.days().last();
        String articles = (count.articles() == 1 ? "1 news article" : count.articles() + " news articles") + days;
        String whole = options.part().isEverything() ? "Knowledge graph of " : "Part of a knowledge graph, from ";
        add(set, DCTerms.title, text(whole + articles));
        add(
                set,
                DCTerms.description,
                text("Things, facts, events and quotations read from news articles by a program"
                        + (options.evidence() ? ", each fact with the sentences it was read in." : ".")));
        if (options.publication().license() != null) {
            add(
                    set,
                    DCTerms.license,
                    NodeFactory.createURI(options.publication().license()));
        }
        if (!count.days().isEmpty()) {
            Node period = NodeFactory.createURI(set.getURI() + "-period");
            add(set, DCTerms.temporal, period);
            add(period, RDF.type, DCTerms.PeriodOfTime);
            add(period, DCAT.startDate, day(count.days().first()));
            add(period, DCAT.endDate, day(count.days().last()));
        }
    }

    private void build(Node set, DataSetCount count) {
        if (count.extractors().isEmpty()) {
            return;
        }
        Node build = NodeFactory.createURI(set.getURI() + "-build");
        add(set, prov("wasGeneratedBy"), build);
        add(build, RDF.type.asNode(), prov("Activity"));
        add(build, RDFS.label.asNode(), text("reading of the articles"));
        int number = 0;
        for (String extractor : count.extractors()) {
            Node program = NodeFactory.createURI(set.getURI() + "-program" + (number == 0 ? "" : "-" + (number + 1)));
            number++;
            add(set, DCTerms.creator.asNode(), program);
            add(build, prov("wasAssociatedWith"), program);
            add(program, RDF.type.asNode(), prov("SoftwareAgent"));
            add(program, RDFS.label.asNode(), text(program(extractor)));
            add(program, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(extractor));
        }
    }

    /** {@code Graphwright 0.1.0 with the model en} of {@code graphwright/0.1.0 model/en f768527ad48ce744}; else the words as they are. */
    private static String program(String extractor) {
        return extractor.replaceFirst(
                "^graphwright/(\\S+) (?:model/)?(\\S+) [0-9a-f]+$", "Graphwright $1 with the model $2");
    }

    private String digest(DataSetCount count) {
        return options.part().isEverything()
                ? count.digest()
                : "part-" + Iris.sha256(count.digest() + options.part()).substring(0, 12);
    }

    private void add(Node subject, Property property, Resource object) {
        add(subject, property.asNode(), object.asNode());
    }

    private void add(Node subject, Property property, Node object) {
        add(subject, property.asNode(), object);
    }

    private void add(Node subject, Node property, Node object) {
        triples.add(Triple.create(subject, property, object));
    }

    private static Node prov(String name) {
        return NodeFactory.createURI(PROV + name);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    private static Node number(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    private static Node day(String day) {
        return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
    }
}
