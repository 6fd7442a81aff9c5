package org.graphwright.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Blank nodes that one triple alone names, to be written where it names them: {@code ( … )} for lists, {@code [ … ]} for others. */
final class NestedNodes {
    private final Map<Node, List<Triple>> triples = new HashMap<>();

    /** @param all triples that have all that is said of the blank nodes in them */
    NestedNodes(Collection<Triple> all) {
        Map<Node, Long> named = all.stream()
                .map(Triple::getObject)
                .filter(Node::isBlank)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Set<Node> once = named.entrySet().stream()
                .filter(entry -> entry.getValue() == 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        all.stream()
                .filter(triple -> once.contains(triple.getSubject()))
                .forEach(triple -> triples.computeIfAbsent(triple.getSubject(), node -> new ArrayList<>())
                        .add(triple));
    }

    /** True for a node that is written where it is named. */
    boolean contains(Node node) {
        return triples.containsKey(node);
    }

    /** The Turtle of such a node. */
    String text(Node node, Function<Node, String> terms) {
        List<Triple> said = triples.getOrDefault(node, List.of());
        if (said.stream().anyMatch(triple -> triple.getPredicate().equals(RDF.Nodes.first))) {
            return "( " + items(node, terms) + " )";
        }
        Map<Node, List<String>> byPredicate = new LinkedHashMap<>();
        said.forEach(triple -> byPredicate
                .computeIfAbsent(triple.getPredicate(), predicate -> new ArrayList<>())
                .add(terms.apply(triple.getObject())));
        return byPredicate.entrySet().stream()
                .map(entry -> (entry.getKey().equals(RDF.Nodes.type) ? "a" : terms.apply(entry.getKey())) + " "
                        + String.join(", ", entry.getValue()))
                .collect(Collectors.joining(" ; ", "[ ", " ]"));
    }

    private String items(Node list, Function<Node, String> terms) {
        List<String> items = new ArrayList<>();
        for (Node cell = list; contains(cell); cell = object(cell, RDF.Nodes.rest)) {
            items.add(terms.apply(object(cell, RDF.Nodes.first)));
        }
        return String.join(" ", items);
    }

    private Node object(Node subject, Node predicate) {
        return triples.getOrDefault(subject, List.of()).stream()
                .filter(triple -> triple.getPredicate().equals(predicate))
                .map(Triple::getObject)
                .findFirst()
                .orElse(RDF.Nodes.nil);
    }
}
