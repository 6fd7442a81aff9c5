package org.graphwright.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.graphwright.ontology.Ontology;
import org.graphwright.resolve.NameKey;

/**
 * Finds the thing that a user means by a name: what is one name for the resolver is one here, with or without titles, and a person may be called by a part of the name. A thing's main
 * name goes before other things' aliases, and a name as written before other spellings; among equals the user must choose.
 */
public final class ThingNames {
    private static final List<Node> PROPERTIES = List.of(RDFS.label.asNode(), SKOS.altLabel.asNode());

    /** Things or articles that are named where one was not found, as many as one reads; by hand. */
    public static final int SUGGESTED = 5;

    private final DatasetGraph dataset;
    private final ThingForms forms;

    /**
     * @param dataset what is named
     * @param ontology knows titles, and which classes are those of persons
     */
    public ThingNames(DatasetGraph dataset, Ontology ontology) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        this.forms = new ThingForms(ontology);
    }

    /**
     * The one thing that is meant.
     *
     * @param name a name, {@code <iri>} or prefixed name
     * @throws AmbiguousNameException if several things have the name
     * @throws UnknownNameException if none has; with the things that are called much like it, or that the graph has no article
     */
    public Node one(String name) {
        Objects.requireNonNull(name, "name is null");
        return Txn.calculateRead(dataset, () -> {
            Optional<Node> known = byIri(new GraphView(dataset), name);
            if (known.isPresent()) {
                return known.get();
            }
            List<NamedThing> all = candidates(name);
            if (all.isEmpty()) {
                if (new GraphView(dataset).isEmpty()) {
                    throw UnknownNameException.inEmptyGraph(name);
                }
                throw new UnknownNameException(name, near(name));
            }
            if (all.size() > 1) {
                throw new AmbiguousNameException(name, ToldApart.all(all, new GraphView(dataset)));
            }
            return NodeFactory.createURI(all.get(0).iri());
        });
    }

    /** All things that may be meant, most mentioned first; empty if none. */
    public List<NamedThing> candidates(String name) {
        Objects.requireNonNull(name, "name is null");
        return Txn.calculateRead(dataset, () -> {
            GraphView view = new GraphView(dataset);
            if (Prefixes.of(dataset).expand(name).isEmpty() && name.length() > NameIndex.LONGEST) {
                throw QueryFailure.usage("a name of " + name.length() + " characters: nothing is called so, "
                        + NameIndex.LONGEST + " are the most");
            }
            Optional<Node> byIri = byIri(view, name);
            if (byIri.isPresent()) {
                return List.of(view.brief(byIri.get()));
            }
            NameIndex index = new NameIndex(dataset);
            return Stream.concat(
                            Stream.of(
                                    () -> view.called(PROPERTIES.get(0), name),
                                    () -> view.called(PROPERTIES.get(1), name)),
                            Stream.concat(
                                    forms.of(name).stream().flatMap(form -> spelled(index, view, form)),
                                    forms.of(name).stream().map(form -> () -> partly(index, view, form))))
                    .map(Supplier::get)
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        });
    }

    /** What an IRI or prefixed name stands for, where the graph has something to say of it. */
    private Optional<Node> byIri(GraphView view, String name) {
        return Prefixes.of(dataset)
                .expand(name)
                .map(NodeFactory::createURI)
                .map(iri -> view.object(iri, DCTerms.isReplacedBy.asNode()).orElse(iri))
                .filter(iri -> view.union().contains(iri, Node.ANY, Node.ANY));
    }

    /** Those that the resolver would take for called so, then those whose umlauts or blanks are written otherwise. */
    private static Stream<Supplier<List<NamedThing>>> spelled(NameIndex index, GraphView view, String name) {
        String key = NameKey.of(name);
        Supplier<List<Node>> called = () -> index.called(NameIndex.words(name));
        return Stream.of(
                () -> briefs(view, called.get().stream().filter(thing -> has(view, thing, PROPERTIES.get(0), key))),
                () -> briefs(view, called.get().stream().filter(thing -> has(view, thing, PROPERTIES.get(1), key))),
                () -> briefs(view, called.get().stream()));
    }

    private List<NamedThing> partly(NameIndex index, GraphView view, String name) {
        List<String> words = NameIndex.words(name);
        return briefs(
                view,
                index.withWords(words).stream()
                        .filter(thing -> forms.isPerson(view.types(thing)))
                        .filter(thing -> PROPERTIES.stream()
                                .flatMap(property -> view.objects(thing, property).stream())
                                .anyMatch(own -> forms.within(words, NameIndex.words(GraphView.text(own))))));
    }

    private static boolean has(GraphView view, Node thing, Node property, String key) {
        return view.objects(thing, property).stream()
                .anyMatch(own -> NameKey.of(GraphView.text(own)).equals(key));
    }

    /** Of an IRI by its last part: the words before are those of its class and of where it is from. */
    private List<NamedThing> near(String name) {
        GraphView view = new GraphView(dataset);
        NameIndex index = new NameIndex(dataset);
        Optional<String> iri = Prefixes.of(dataset).expand(name);
        String words = iri.map(Prefixes::localName).orElse(name);
        if (words.length() > NameIndex.LONGEST) {
            return List.of();
        }
        return near(view, index, NameIndex.words(words), iri.isEmpty());
    }

    private static List<NamedThing> near(GraphView view, NameIndex index, List<String> words, boolean byName) {
        List<Node> found = index.things(words, 0, SUGGESTED).nodes();
        return briefs(view, (found.isEmpty() && byName ? index.thingsWithSome(words, SUGGESTED) : found).stream());
    }

    private static List<NamedThing> briefs(GraphView view, Stream<Node> things) {
        return things.map(view::brief).toList();
    }
}
