package org.graphwright.ontology;

import static org.apache.jena.graph.Node.ANY;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.graphwright.model.ClassName;
import org.graphwright.model.Literal;
import org.graphwright.model.PropertyName;

/** Reads the standard ontology and the user's files, and checks that they make sense together. */
final class OntologyReader {
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");
    private static final Set<Node> CLASS_TYPES = Set.of(OWL.Class.asNode(), RDFS.Class.asNode());
    private static final Set<Node> PROPERTY_TYPES =
            Set.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode(), RDF.Property.asNode());
    private static final Set<Node> OF_TEXTS = Set.of(
            Vocabulary.ARTICLE, Vocabulary.MENTION, Vocabulary.EVIDENCE, Vocabulary.QUOTATION, Vocabulary.BELIEF_NODE);

    private final OntologyGraph graph;

    OntologyReader(List<Path> more) {
        List<OntologyFile> files = new ArrayList<>(OntologyFile.standard());
        more.forEach(path -> files.add(OntologyFile.read(path)));
        graph = new OntologyGraph(files, files.size() - more.size());
    }

    Ontology read() {
        SortedMap<ClassName, SortedSet<ClassName>> superClasses = new TreeMap<>();
        graph.declared(CLASS_TYPES).forEach(node -> superClasses.put(className(node), above(node)));
        SortedMap<String, SortedSet<String>> wordLists = wordLists();
        SortedMap<PropertyName, Property> properties = new TreeMap<>();
        for (Node node : graph.declared(PROPERTY_TYPES)) {
            if (statesFacts(node)) {
                properties.put(
                        new PropertyName(OntologyGraph.nameOf(node)), property(node, superClasses.keySet(), wordLists));
            }
        }
        return new Ontology(
                superClasses,
                properties,
                new LimitsReader(graph.triples(), graph::error).read(properties.values()),
                cues(superClasses, properties),
                rules(superClasses, properties),
                wordLists);
    }

    private SortedSet<ClassName> above(Node type) {
        return graph.above(type, RDFS.subClassOf.asNode()).stream()
                .map(ClassName::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ClassName className(Node node) {
        return new ClassName(OntologyGraph.nameOf(node));
    }

    /** Properties that say something of texts, or for which the standard ontology leaves a side open, are not read from sentences. */
    private boolean statesFacts(Node property) {
        Set<Node> domain = graph.side(property, RDFS.domain.asNode());
        boolean cued = graph.triples().contains(property, Vocabulary.CUE, ANY);
        for (Node side : List.of(RDFS.domain.asNode(), RDFS.range.asNode())) {
            if (cued && graph.side(property, side).isEmpty()) {
                throw graph.error(
                        property,
                        OntologyGraph.shortName(property) + " has a cue but no rdfs:" + side.getLocalName()
                                + ": state one");
            }
        }
        return !domain.isEmpty()
                && !graph.side(property, RDFS.range.asNode()).isEmpty()
                && domain.stream().noneMatch(OF_TEXTS::contains);
    }

    private Property property(Node node, Set<ClassName> classes, SortedMap<String, SortedSet<String>> wordLists) {
        Node inverse = graph.object(node, OWL.inverseOf.asNode());
        boolean ownInverse = inverse != null && inverse.isURI() && isProperty(inverse);
        return new Property(
                new PropertyName(OntologyGraph.nameOf(node)),
                node.getURI(),
                graph.text(node, RDFS.label.asNode(), OntologyGraph.shortName(node)),
                sideNames(node, RDFS.domain.asNode(), classes),
                sideNames(node, RDFS.range.asNode(), classes),
                graph.above(node, RDFS.subPropertyOf.asNode()).stream()
                        .map(PropertyName::new)
                        .toList(),
                inverse != null && ownInverse ? new PropertyName(OntologyGraph.nameOf(inverse)) : null,
                graph.triples().contains(node, RDF.type.asNode(), OWL.SymmetricProperty.asNode()),
                graph.number(node, Vocabulary.MIN_CONFIDENCE, 0),
                wording(node, wordLists));
    }

    private Set<String> wording(Node property, SortedMap<String, SortedSet<String>> wordLists) {
        Set<String> words = new TreeSet<>();
        graph.triples().find(property, Vocabulary.WORDING, ANY).forEachRemaining(triple -> {
            String list = graph.literal(property, triple.getObject());
            SortedSet<String> listed = wordLists.get(list);
            if (listed == null) {
                throw graph.error(
                        property,
                        "gw:wording of " + OntologyGraph.shortName(property) + " is \"" + list
                                + "\", which is no gw:WordList's label");
            }
            words.addAll(listed);
        });
        return words;
    }

    private boolean isProperty(Node node) {
        return PROPERTY_TYPES.stream().anyMatch(type -> graph.triples().contains(node, RDF.type.asNode(), type));
    }

    private Set<ClassName> sideNames(Node property, Node side, Set<ClassName> classes) {
        Set<ClassName> names = new TreeSet<>();
        for (Node node : graph.side(property, side)) {
            boolean isDatatype =
                    node.getURI().startsWith(XSD.getURI()) || node.getURI().equals(Vocabulary.EDTF);
            ClassName name = isDatatype ? new ClassName(datatype(node.getURI())) : className(node);
            if (!isDatatype && !classes.contains(name)) {
                throw graph.error(
                        property,
                        "rdfs:" + side.getLocalName() + " of " + OntologyGraph.shortName(property) + " is "
                                + OntologyGraph.shortName(node)
                                + ", which is no class of the ontology: declare it as owl:Class");
            }
            names.add(name);
        }
        return names;
    }

    /** The prefixed name of a type of literals, as {@link Literal} has it. */
    private static String datatype(String iri) {
        return iri.equals(Vocabulary.EDTF)
                ? Literal.EDTF
                : "xsd:" + iri.substring(XSD.getURI().length());
    }

    private List<Cue> cues(
            SortedMap<ClassName, SortedSet<ClassName>> classes, SortedMap<PropertyName, Property> properties) {
        List<Cue> cues = new ArrayList<>();
        graph.triples().find(ANY, Vocabulary.CUE, ANY).forEachRemaining(triple -> {
            Node term = triple.getSubject();
            String name = term.isURI() ? OntologyGraph.nameOf(term) : "";
            ClassName type = new ClassName(name);
            boolean event = classes.containsKey(type)
                    && (type.equals(Classes.EVENT) || classes.get(type).contains(Classes.EVENT));
            if (!event && !properties.containsKey(new PropertyName(name))) {
                throw graph.error(
                        term,
                        "gw:cue of " + OntologyGraph.shortName(term)
                                + ", which is neither a property between things nor a class of events");
            }
            cues.add(new Cue(name, graph.literal(term, triple.getObject())));
        });
        cues.sort(Comparator.comparing(Cue::term).thenComparing(Cue::pattern));
        return cues;
    }

    private List<Rule> rules(
            SortedMap<ClassName, SortedSet<ClassName>> classes, SortedMap<PropertyName, Property> properties) {
        List<Rule> rules = new ArrayList<>();
        RuleParser parser = new RuleParser(
                graph.prefixes(),
                classes.keySet().stream().map(ClassName::value).collect(Collectors.toSet()),
                properties.keySet().stream().map(PropertyName::value).collect(Collectors.toSet()));
        graph.triples()
                .find(ANY, RDF.type.asNode(), Vocabulary.RULE)
                .mapWith(Triple::getSubject)
                .forEachRemaining(node -> {
                    String name = graph.text(node, RDFS.label.asNode(), "");
                    String body = graph.text(node, Vocabulary.BODY, "");
                    String head = graph.text(node, Vocabulary.HEAD, "");
                    try {
                        rules.add(parser.parse(name, body, head, graph.number(node, Vocabulary.FACTOR, 1)));
                    } catch (IllegalArgumentException e) {
                        throw graph.errorAt(name, "" + e.getMessage());
                    }
                });
        rules.sort(Comparator.comparing(Rule::name));
        return rules;
    }

    /** Lists of one name, from whatever files, are one list. */
    private SortedMap<String, SortedSet<String>> wordLists() {
        SortedMap<String, SortedSet<String>> lists = new TreeMap<>();
        graph.triples()
                .find(ANY, RDF.type.asNode(), Vocabulary.WORD_LIST)
                .mapWith(Triple::getSubject)
                .forEachRemaining(node -> {
                    SortedSet<String> words =
                            lists.computeIfAbsent(graph.text(node, RDFS.label.asNode(), ""), k -> new TreeSet<>());
                    graph.triples()
                            .find(node, Vocabulary.WORDS, ANY)
                            .forEachRemaining(triple ->
                                    words.addAll(List.of(COMMAS.split(graph.literal(node, triple.getObject())
                                            .strip()
                                            .toLowerCase(Locale.ROOT)))));
                });
        return lists;
    }
}
