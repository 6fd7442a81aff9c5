package org.graphwright.export;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.graphwright.graph.BeliefDescription;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Base;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.TermOrder;

/**
 * The order in which a person reads a graph: things first, then events, articles with what lies in each, and beliefs; of each its class, its
 * names, and the rest. Numbers in names go by their size.
 */
final class ReadingOrder implements Comparator<Quad> {
    private static final List<Node> FIRST = List.of(
            RDF.Nodes.type,
            RDFS.label.asNode(),
            SKOS.altLabel.asNode(),
            RDF.Nodes.subject,
            RDF.Nodes.predicate,
            RDF.Nodes.object,
            RDF.Nodes.reifies,
            Vocabulary.TITLE,
            Vocabulary.DATE,
            Vocabulary.SENTENCE,
            Vocabulary.CONFIDENCE,
            Vocabulary.QUOTE);
    private static final Comparator<Node> PREDICATES =
            Comparator.comparingInt(ReadingOrder::place).thenComparing(TermOrder.TERMS);

    private final String things;
    private final String articles;
    private final Comparator<Quad> order;

    /** @param base what the graph's IRIs begin with */
    ReadingOrder(Base base) {
        this.things = requireNonNull(base, "base is null").iri() + "id/";
        this.articles = base.iri() + "article/";
        Node thingsGraph = ThingDescription.graph(base);
        Comparator<Node> names = Comparator.comparingInt(this::kind).thenComparing(ReadingOrder::byName);
        Comparator<Node> graphs =
                Comparator.comparingInt(graph -> Quad.isDefaultGraph(graph) ? 0 : graph.equals(thingsGraph) ? 1 : 2);
        this.order = Comparator.comparing(Quad::getGraph, graphs.thenComparing(names))
                .thenComparing(Quad::getSubject, names)
                .thenComparing(Quad::getPredicate, PREDICATES)
                .thenComparing(Quad::getObject, names);
    }

    @Override
    public int compare(Quad one, Quad other) {
        return order.compare(one, other);
    }

    private int kind(Node node) {
        if (!node.isURI()) {
            return 5;
        }
        String iri = node.getURI();
        if (iri.startsWith(things)) {
            return 0;
        }
        if (iri.startsWith(articles)) {
            return 2;
        }
        if (BeliefDescription.isBelief(iri)) {
            return 3;
        }
        return Iris.isEvent(iri) ? 1 : 4;
    }

    private static int place(Node predicate) {
        if (predicate.equals(Vocabulary.TEXT)) {
            return FIRST.size() + 1;
        }
        int place = FIRST.indexOf(predicate);
        return place < 0 ? FIRST.size() : place;
    }

    private static int byName(Node one, Node other) {
        if (one.isURI() && other.isURI()) {
            int natural = natural(one.getURI(), other.getURI());
            return natural != 0 ? natural : one.getURI().compareTo(other.getURI());
        }
        return TermOrder.TERMS.compare(one, other);
    }

    /** By characters; where both have digits, by the number that these begin. */
    static int natural(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
                int endOne = endOfDigits(one, i);
                int endOther = endOfDigits(other, j);
                String first = one.substring(i, endOne).replaceFirst("^0+(?=.)", "");
                String second = other.substring(j, endOther).replaceFirst("^0+(?=.)", "");
                int numbers = first.length() != second.length()
                        ? Integer.compare(first.length(), second.length())
                        : first.compareTo(second);
                if (numbers != 0) {
                    return numbers;
                }
                i = endOne;
                j = endOther;
            } else if (one.charAt(i) != other.charAt(j)) {
                return Character.compare(one.charAt(i), other.charAt(j));
            } else {
                i++;
                j++;
            }
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
