package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.GraphView;
import org.graphwright.query.NamedThing;
import org.graphwright.resolve.NameKey;

/** Looks for the things of a list of names, one after the other. */
public final class NameSearch {
    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final int limit;

    /**
     * @param dataset what is searched
     * @param ontology knows the titles that stand before names
     * @param limit how many things are given for a name at most; at least 1
     */
    public NameSearch(DatasetGraph dataset, Ontology ontology, int limit) {
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.limit = limit;
    }

    /**
     * A thing that may be what a name means.
     *
     * @param name the name as it was given
     * @param match {@code name} where the thing is called so, {@code words} where its names have the words or much like them
     * @param thing the thing
     * @param articles how many articles mention it
     */
    public record Hit(String name, String match, NamedThing thing, int articles) {
        public Hit {
            requireNonNull(name, "name is null");
            requireNonNull(match, "match is null");
            requireNonNull(thing, "thing is null");
        }
    }

    /** The best hits for a name; where things are called just so, these alone. */
    public List<Hit> find(String name) {
        List<NamedThing> things = new Search(dataset, ontology, 0, limit).things(name);
        List<Hit> hits = new ArrayList<>();
        Txn.executeRead(dataset, () -> {
            GraphView view = new GraphView(dataset);
            boolean called = things.stream().anyMatch(thing -> isCalled(thing, name));
            things.stream()
                    .filter(thing -> !called || isCalled(thing, name))
                    .forEach(thing -> hits.add(new Hit(
                            name,
                            called ? "name" : "words",
                            thing,
                            view.articlesWith(NodeFactory.createURI(thing.iri()))
                                    .size())));
        });
        return hits;
    }

    private static boolean isCalled(NamedThing thing, String name) {
        return Stream.concat(Stream.of(thing.label()), thing.aliases().stream())
                .anyMatch(known -> NameKey.same(known, name));
    }
}
