package org.graphwright.query;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Finds the thing that a user means by a name. A thing's main name goes before other things' aliases, and capitals as written go
 * before other capitals; among equals the user must choose.
 */
public final class ThingNames {
    private final DatasetGraph dataset;

    public ThingNames(DatasetGraph dataset) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
    }

    /**
     * The one thing that is meant.
     *
     * @param name a name, {@code <iri>} or prefixed name
     * @throws AmbiguousNameException if several things have the name
     * @throws UnknownNameException if none has
     */
    public Node one(String name) {
        return Txn.calculateRead(dataset, () -> {
            List<NamedThing> all = candidates(name);
            if (all.isEmpty()) {
                throw new UnknownNameException(name);
            }
            if (all.size() > 1) {
                throw new AmbiguousNameException(name, all);
            }
            return NodeFactory.createURI(all.get(0).iri());
        });
    }

    /** All things that may be meant, most mentioned first; empty if none. */
    public List<NamedThing> candidates(String name) {
        Objects.requireNonNull(name, "name is null");
        return Txn.calculateRead(dataset, () -> {
            GraphView view = new GraphView(dataset);
            Optional<Node> byIri = Prefixes.expand(name).map(NodeFactory::createURI);
            if (byIri.isPresent() && view.union().contains(byIri.get(), Node.ANY, Node.ANY)) {
                return List.of(view.brief(byIri.get()));
            }
            return Stream.<Supplier<List<NamedThing>>>of(
                            () -> view.called(RDFS.label.asNode(), name),
                            () -> view.called(SKOS.altLabel.asNode(), name),
                            () -> anyCase(view, RDFS.label.asNode(), name),
                            () -> anyCase(view, SKOS.altLabel.asNode(), name))
                    .map(Supplier::get)
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        });
    }

    private List<NamedThing> anyCase(GraphView view, Node property, String name) {
        String wanted = fold(name);
        return new NameIndex(dataset)
                .withWords(NameIndex.words(name)).stream()
                        .filter(view::isThing)
                        .filter(thing -> view.objects(thing, property).stream()
                                .anyMatch(own -> fold(GraphView.text(own)).equals(wanted)))
                        .map(view::brief)
                        .sorted(NamedThing.MOST_MENTIONED_FIRST)
                        .toList();
    }

    private static String fold(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
