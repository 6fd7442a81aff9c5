package org.graphwright.ontology;

import static org.apache.jena.graph.Node.ANY;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.graphwright.model.Literal;
import org.jspecify.annotations.Nullable;

/** Reads the standard ontology and the user's files, and checks that they make sense together. */
final class OntologyReader {
    private static final List<String> STANDARD = List.of("graphwright.ttl", "words.ttl", "cues.ttl", "events.ttl");
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");
    private static final Set<Node> CLASS_TYPES = Set.of(OWL.Class.asNode(), RDFS.Class.asNode());
    private static final Set<Node> PROPERTY_TYPES =
            Set.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode(), RDF.Property.asNode());
    private static final Set<Node> OF_TEXTS = Set.of(
            Vocabulary.ARTICLE, Vocabulary.MENTION, Vocabulary.EVIDENCE, Vocabulary.QUOTATION, Vocabulary.BELIEF_NODE);

    private final List<OntologyFile> files = new ArrayList<>();
    private final PrefixMap prefixes = PrefixMapFactory.create();
    private final Graph graph = GraphFactory.createDefaultGraph();

    OntologyReader(List<Path> more) {
        STANDARD.forEach(name -> files.add(new OntologyFile(name, standardText("/ontology/" + name))));
        more.forEach(path -> files.add(new OntologyFile(path.toString(), textOf(path))));
    }

    Ontology read() {
        files.forEach(file -> file.parseInto(graph, prefixes));
        SortedMap<String, SortedSet<String>> superClasses = new TreeMap<>();
        declared(CLASS_TYPES).forEach(node -> superClasses.put(nameOf(node), above(node, RDFS.subClassOf.asNode())));
        SortedMap<String, SortedSet<String>> wordLists = wordLists();
        SortedMap<String, Property> properties = new TreeMap<>();
        for (Node node : declared(PROPERTY_TYPES)) {
            if (statesFacts(node)) {
                properties.put(nameOf(node), property(node, superClasses.keySet(), wordLists));
            }
        }
        return new Ontology(
                superClasses,
                properties,
                new LimitsReader(graph, this::error).read(properties.values()),
                cues(superClasses, properties),
                rules(superClasses, properties),
                wordLists);
    }

    private SortedSet<Node> declared(Set<Node> types) {
        SortedSet<Node> found = new TreeSet<>(Comparator.comparing(Node::getURI));
        types.forEach(type -> graph.find(ANY, RDF.type.asNode(), type)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .forEachRemaining(found::add));
        return found;
    }

    /** Properties that say something of texts, or for which the standard ontology leaves a side open, are not read from sentences. */
    private boolean statesFacts(Node property) {
        Set<Node> domain = side(property, RDFS.domain.asNode());
        boolean cued = graph.contains(property, Vocabulary.CUE, ANY);
        for (Node side : List.of(RDFS.domain.asNode(), RDFS.range.asNode())) {
            if (cued && side(property, side).isEmpty()) {
                throw error(
                        property,
                        shortName(property) + " has a cue but no rdfs:" + side.getLocalName() + ": state one");
            }
        }
        return !domain.isEmpty()
                && !side(property, RDFS.range.asNode()).isEmpty()
                && domain.stream().noneMatch(OF_TEXTS::contains);
    }

    private Property property(Node node, Set<String> classes, SortedMap<String, SortedSet<String>> wordLists) {
        Node inverse = object(node, OWL.inverseOf.asNode());
        boolean ownInverse = inverse != null && inverse.isURI() && isProperty(inverse);
        return new Property(
                nameOf(node),
                node.getURI(),
                text(node, RDFS.label.asNode(), shortName(node)),
                sideNames(node, RDFS.domain.asNode(), classes),
                sideNames(node, RDFS.range.asNode(), classes),
                List.copyOf(above(node, RDFS.subPropertyOf.asNode())),
                inverse != null && ownInverse ? nameOf(inverse) : null,
                graph.contains(node, RDF.type.asNode(), OWL.SymmetricProperty.asNode()),
                number(node, Vocabulary.MIN_CONFIDENCE, 0),
                wording(node, wordLists));
    }

    private Set<String> wording(Node property, SortedMap<String, SortedSet<String>> wordLists) {
        Set<String> words = new TreeSet<>();
        graph.find(property, Vocabulary.WORDING, ANY).forEachRemaining(triple -> {
            String list = literal(property, triple.getObject());
            SortedSet<String> listed = wordLists.get(list);
            if (listed == null) {
                throw error(
                        property,
                        "gw:wording of " + shortName(property) + " is \"" + list
                                + "\", which is no gw:WordList's label");
            }
            words.addAll(listed);
        });
        return words;
    }

    private boolean isProperty(Node node) {
        return PROPERTY_TYPES.stream().anyMatch(type -> graph.contains(node, RDF.type.asNode(), type));
    }

    private Set<String> sideNames(Node property, Node side, Set<String> classes) {
        Set<String> names = new TreeSet<>();
        for (Node node : side(property, side)) {
            boolean isDatatype =
                    node.getURI().startsWith(XSD.getURI()) || node.getURI().equals(Vocabulary.EDTF);
            String name = isDatatype ? datatype(node.getURI()) : nameOf(node);
            if (!isDatatype && !classes.contains(name)) {
                throw error(
                        property,
                        "rdfs:" + side.getLocalName() + " of " + shortName(property) + " is " + shortName(node)
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

    /** The classes or datatypes that a property's domain or range comes down to, unions resolved. */
    private Set<Node> side(Node property, Node side) {
        Set<Node> found = new TreeSet<>(Comparator.comparing(Node::getURI));
        Deque<Node> open = new ArrayDeque<>();
        graph.find(property, side, ANY).mapWith(Triple::getObject).forEachRemaining(open::add);
        while (!open.isEmpty()) {
            Node next = open.remove();
            Node equivalent = object(next, OWL.equivalentClass.asNode());
            Node union = object(next, OWL.unionOf.asNode());
            if (union != null) {
                open.addAll(GraphList.members(new GNode(graph, union)));
            } else if (equivalent != null && equivalent.isBlank()) {
                open.add(equivalent);
            } else if (next.isURI()) {
                found.add(next);
            } else {
                throw error(
                        property,
                        "rdfs:" + side.getLocalName() + " of " + shortName(property)
                                + " is neither a class nor an owl:unionOf classes");
            }
        }
        return found;
    }

    /** Everything of ours that is above a term along a predicate, direct and indirect. */
    private SortedSet<String> above(Node term, Node predicate) {
        SortedSet<String> found = new TreeSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(term));
        while (!open.isEmpty()) {
            graph.find(open.remove(), predicate, ANY)
                    .mapWith(Triple::getObject)
                    .filterKeep(node -> node.isURI() && graph.contains(node, RDF.type.asNode(), ANY))
                    .forEachRemaining(node -> {
                        if (found.add(nameOf(node))) {
                            open.add(node);
                        }
                    });
        }
        return found;
    }

    private List<Cue> cues(SortedMap<String, SortedSet<String>> classes, SortedMap<String, Property> properties) {
        List<Cue> cues = new ArrayList<>();
        graph.find(ANY, Vocabulary.CUE, ANY).forEachRemaining(triple -> {
            Node term = triple.getSubject();
            String name = term.isURI() ? nameOf(term) : "";
            boolean event = classes.containsKey(name)
                    && (name.equals(Classes.EVENT) || classes.get(name).contains(Classes.EVENT));
            if (!event && !properties.containsKey(name)) {
                throw error(
                        term,
                        "gw:cue of " + shortName(term)
                                + ", which is neither a property between things nor a class of events");
            }
            cues.add(new Cue(name, literal(term, triple.getObject())));
        });
        cues.sort(Comparator.comparing(Cue::term).thenComparing(Cue::pattern));
        return cues;
    }

    private List<Rule> rules(SortedMap<String, SortedSet<String>> classes, SortedMap<String, Property> properties) {
        List<Rule> rules = new ArrayList<>();
        RuleParser parser = new RuleParser(prefixes, classes.keySet(), properties.keySet());
        graph.find(ANY, RDF.type.asNode(), Vocabulary.RULE)
                .mapWith(Triple::getSubject)
                .forEachRemaining(node -> {
                    String name = text(node, RDFS.label.asNode(), "");
                    String body = text(node, Vocabulary.BODY, "");
                    String head = text(node, Vocabulary.HEAD, "");
                    try {
                        rules.add(parser.parse(name, body, head, number(node, Vocabulary.FACTOR, 1)));
                    } catch (IllegalArgumentException e) {
                        throw new OntologyException(
                                fileWith(name).name(), fileWith(name).lineOf(name), "" + e.getMessage());
                    }
                });
        rules.sort(Comparator.comparing(Rule::name));
        return rules;
    }

    /** Lists of one name, from whatever files, are one list. */
    private SortedMap<String, SortedSet<String>> wordLists() {
        SortedMap<String, SortedSet<String>> lists = new TreeMap<>();
        graph.find(ANY, RDF.type.asNode(), Vocabulary.WORD_LIST)
                .mapWith(Triple::getSubject)
                .forEachRemaining(node -> {
                    SortedSet<String> words =
                            lists.computeIfAbsent(text(node, RDFS.label.asNode(), ""), k -> new TreeSet<>());
                    graph.find(node, Vocabulary.WORDS, ANY)
                            .forEachRemaining(triple -> words.addAll(List.of(COMMAS.split(
                                    literal(node, triple.getObject()).strip().toLowerCase(Locale.ROOT)))));
                });
        return lists;
    }

    private @Nullable Node object(Node subject, Node predicate) {
        return graph.find(subject, predicate, ANY).mapWith(Triple::getObject).toList().stream()
                .min(Comparator.comparing(Node::toString))
                .orElse(null);
    }

    private String text(Node subject, Node predicate, String otherwise) {
        Node object = object(subject, predicate);
        return object == null ? otherwise : literal(subject, object);
    }

    private String literal(Node subject, Node object) {
        if (!object.isLiteral()) {
            throw error(subject, "a text is wanted at " + shortName(subject) + ", not " + object);
        }
        return object.getLiteralLexicalForm();
    }

    private double number(Node subject, Node predicate, double otherwise) {
        Node object = object(subject, predicate);
        if (object == null) {
            return otherwise;
        }
        try {
            double value = Double.parseDouble(literal(subject, object));
            if (value >= 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            // the same message as for a number out of range
        }
        throw error(
                subject,
                "gw:" + predicate.getLocalName() + " of " + shortName(subject) + " must be a number from 0 to 1");
    }

    private OntologyException error(Node term, String message) {
        String name = shortName(term);
        return new OntologyException(fileWith(name).name(), fileWith(name).lineOf(name), message);
    }

    /** The last file that has the words, since the user's own stand after the standard one. */
    private OntologyFile fileWith(String words) {
        for (int i = files.size() - 1; i > 0; i--) {
            if (files.get(i).lineOf(words) > 0) {
                return files.get(i);
            }
        }
        return files.get(0);
    }

    private static String nameOf(Node node) {
        return Ontology.name(node.getURI());
    }

    /** What stands after the last separator of its IRI: how a file that uses prefixes writes it. */
    private static String shortName(Node node) {
        String iri = node.isURI() ? node.getURI() : node.toString();
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    private static String standardText(String resource) {
        try (InputStream in = Ontology.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new OntologyException(resource, 0, "not found in the program: build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new OntologyException(resource, 0, "cannot be read: " + e.getMessage());
        }
    }

    private static String textOf(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new OntologyException(path.toString(), 0, "cannot be read as UTF-8 text: " + e);
        }
    }
}
