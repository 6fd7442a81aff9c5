package org.graphwright.query;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.graphwright.ontology.Vocabulary;

/** Says of things that are called the same what tells them apart: an article that speaks of each. Belongs to one read transaction. */
public final class ToldApart {
    /** Who has so many before him reads no further; by hand. */
    private static final int MOST = 20;

    private ToldApart() {}

    /** In the same order; what has its name alone among them stays as it is. */
    public static List<NamedThing> sameNames(List<NamedThing> things, GraphView view) {
        Map<String, Long> names = things.stream().collect(groupingBy(NamedThing::label, counting()));
        return things.stream()
                .map(thing -> names.getOrDefault(thing.label(), 0L) > 1 ? told(thing, view) : thing)
                .toList();
    }

    /** In the same order; those are told apart that are called so. */
    public static List<NamedThing> called(String name, List<NamedThing> things, GraphView view) {
        return things.stream()
                .map(thing -> thing.label().equals(name) ? told(thing, view) : thing)
                .toList();
    }

    /** In the same order, the first of them told apart. */
    static List<NamedThing> all(List<NamedThing> things, GraphView view) {
        return IntStream.range(0, things.size())
                .mapToObj(i -> i < MOST ? told(things.get(i), view) : things.get(i))
                .toList();
    }

    private static NamedThing told(NamedThing thing, GraphView view) {
        return view.articlesWith(NodeFactory.createURI(thing.iri())).stream()
                .flatMap(article -> view.text(article, Vocabulary.TITLE).stream())
                .findFirst()
                .map(thing::apart)
                .orElse(thing);
    }
}
