package org.graphwright.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;
import org.graphwright.query.TermOrder;

/**
 * Things that have another IRI in the newer graph, because they were resolved anew: those that only the older graph has and those that only the
 * newer one has are one where they share an identifier, or else class and label, and no others do.
 */
final class Matches {
    private static final List<Node> IDENTIFIERS = List.of(
            OWL.sameAs.asNode(),
            SKOS.exactMatch.asNode(),
            Vocabulary.GEONAMES_ID,
            Vocabulary.ARTICLE_ID,
            Vocabulary.URL);

    private final SortedMap<Node, Node> newer = new TreeMap<>(TermOrder.TERMS);

    Matches(ComparedGraph one, ComparedGraph other) {
        join(one, other, Matches::identifiers);
        join(one, other, Matches::names);
    }

    /** The IRI in the newer graph by that in the older, where these differ; sorted. */
    SortedMap<Node, Node> renamed() {
        return newer;
    }

    /** A node of the older graph as the newer one has it. */
    Node of(Node older) {
        return newer.getOrDefault(older, older);
    }

    Triple of(Triple older) {
        return Triple.create(of(older.getSubject()), older.getPredicate(), of(older.getObject()));
    }

    private void join(ComparedGraph one, ComparedGraph other, Function<SortedSet<Triple>, List<String>> keys) {
        Map<String, List<Node>> ours = index(one, other, keys, true);
        Map<String, List<Node>> theirs = index(other, one, keys, false);
        new TreeMap<>(ours).forEach((key, nodes) -> {
            List<Node> found = theirs.getOrDefault(key, List.of());
            if (nodes.size() == 1
                    && found.size() == 1
                    && !newer.containsKey(nodes.get(0))
                    && !newer.containsValue(found.get(0))) {
                newer.put(nodes.get(0), found.get(0));
            }
        });
    }

    private Map<String, List<Node>> index(
            ComparedGraph own, ComparedGraph other, Function<SortedSet<Triple>, List<String>> keys, boolean older) {
        Map<String, List<Node>> index = new HashMap<>();
        own.subjects().forEach((subject, triples) -> {
            boolean isJoined = older ? newer.containsKey(subject) : newer.containsValue(subject);
            if (!isJoined && !other.subjects().containsKey(subject)) {
                keys.apply(triples)
                        .forEach(key -> index.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(subject));
            }
        });
        return index;
    }

    private static List<String> identifiers(SortedSet<Triple> triples) {
        return triples.stream()
                .filter(triple -> IDENTIFIERS.contains(triple.getPredicate()))
                .map(triple -> triple.getPredicate() + " " + GraphView.text(triple.getObject()))
                .distinct()
                .toList();
    }

    private static List<String> names(SortedSet<Triple> triples) {
        List<String> types = values(triples, RDF.Nodes.type);
        return values(triples, RDFS.label.asNode()).stream()
                .map(label -> String.join(" ", types) + "\n" + label)
                .toList();
    }

    private static List<String> values(SortedSet<Triple> triples, Node predicate) {
        return triples.stream()
                .filter(triple -> triple.getPredicate().equals(predicate))
                .map(triple -> GraphView.text(triple.getObject()))
                .distinct()
                .sorted()
                .toList();
    }
}
