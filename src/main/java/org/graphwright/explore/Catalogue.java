package org.graphwright.explore;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * All things, facts and articles of a graph with what lists of them are chosen by, read once. Articles are named by their place in the list.
 *
 * @param articles newest first, but those that are hardly articles last
 * @param things by IRI; those first that most articles mention, of these those mentioned most
 * @param facts by subject, property and object
 * @param events by IRI
 */
record Catalogue(List<Article> articles, Map<Node, Thing> things, List<Fact> facts, List<Event> events) {
    Catalogue {
        articles = List.copyOf(articles);
        things = Collections.unmodifiableMap(new LinkedHashMap<>(things));
        facts = List.copyOf(facts);
        events = List.copyOf(events);
    }

    /**
     * An article.
     *
     * @param ref how it is named
     * @param source the host of its web address, else the folder it was read from; empty if neither is known
     * @param slight true for a test page, and for one in which nothing is mentioned
     */
    record Article(ArticleRef ref, String source, boolean slight) {}

    /**
     * A thing.
     *
     * @param node its IRI
     * @param classes local names of its classes
     * @param countries IRIs of the countries that facts place it in
     * @param mentions how often it is mentioned
     * @param articles places of the articles that mention it, ascending
     */
    record Thing(Node node, Set<String> classes, Set<String> countries, int mentions, int[] articles) {
        /** Whoever is asked in one long interview is named more often in it than a president in fifty articles. */
        static final Comparator<Thing> MOST = Comparator.comparing(
                        (Thing thing) -> thing.articles().length, Comparator.reverseOrder())
                .thenComparing(Thing::mentions, Comparator.reverseOrder())
                .thenComparing(thing -> thing.node().getURI());

        Thing {
            Objects.requireNonNull(node, "node is null");
            classes = Set.copyOf(classes);
            countries = Set.copyOf(countries);
        }
    }

    /**
     * A fact.
     *
     * @param triple what it says
     * @param belief from 0 to 1
     * @param articles places of the articles that say so, ascending
     */
    record Fact(Triple triple, double belief, int[] articles) {}

    /**
     * An event.
     *
     * @param node its IRI
     * @param classes local names of its classes
     * @param ends who took part, and where
     * @param day the first on which it was; empty where no article tells
     * @param month in which that was, {@code YYYY-MM}, or the year where no article tells the month; empty where none tells either
     * @param articles places of the articles that tell of it, ascending
     */
    record Event(Node node, Set<String> classes, Set<Node> ends, String day, String month, int[] articles) {
        Event {
            classes = Set.copyOf(classes);
            ends = Set.copyOf(ends);
        }
    }
}
