package org.graphwright.explore;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * All things, facts and articles of a graph with what lists of them are chosen by, read once. Articles are named by their place in the list.
 *
 * @param articles newest first, but those that are hardly articles last
 * @param things by IRI; those first that most articles mention, of these those mentioned most
 * @param facts by subject, property and object
 * @param events by IRI
 * @param quotations by IRI
 * @param hasAllEvents false of a graph of an older form, in which events lie within articles
 */
record Catalogue(
        List<Article> articles,
        Map<Node, Thing> things,
        List<Fact> facts,
        List<Event> events,
        List<Quotation> quotations,
        boolean hasAllEvents) {
    Catalogue {
        articles = List.copyOf(articles);
        things = Collections.unmodifiableMap(new LinkedHashMap<>(things));
        facts = List.copyOf(facts);
        events = List.copyOf(events);
        quotations = List.copyOf(quotations);
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
     * @param label its name
     * @param type local name of the first of its classes; empty where it has none
     * @param classes local names of its classes
     * @param countries IRIs of the countries that facts place it in
     * @param mentions how often it is mentioned
     * @param articles places of the articles that mention it, ascending
     */
    record Thing(
            Node node,
            String label,
            String type,
            Set<String> classes,
            Set<String> countries,
            int mentions,
            int[] articles) {
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
     * @param articles places of the articles that say so, ascending; of a meeting that is told from both sides those that tell either
     * @param sources how many articles say just this, an article and its copies counted once
     * @param confidence of the surest of the sentences that do, from 0 to 1
     * @param listed false for the side of a meeting that lists leave out, because the other one is there
     * @param stated false of what only follows from what somebody claims: it has evidence and is no triple
     */
    record Fact(
            Triple triple,
            double belief,
            int[] articles,
            int sources,
            double confidence,
            boolean listed,
            boolean stated) {}

    /**
     * An event.
     *
     * @param node its IRI
     * @param type local name of its class, of several the first
     * @param classes local names of its classes
     * @param parts who took part, and where; role by role
     * @param when ISO 8601 value of when; empty where no article says
     * @param day the first on which it was; empty where no article tells
     * @param month in which that was, {@code YYYY-MM}, or the year where no article tells the month; empty where none tells either
     * @param negated true where the text says that it did not happen
     * @param articles places of the articles that tell of it, ascending
     * @param tellings where it is told
     */
    record Event(
            Node node,
            String type,
            Set<String> classes,
            List<Part> parts,
            String when,
            String day,
            String month,
            boolean negated,
            int[] articles,
            List<Telling> tellings) {
        Event {
            classes = Set.copyOf(classes);
            parts = List.copyOf(parts);
            tellings = List.copyOf(tellings);
        }

        /** Who took part, and where. */
        Set<Node> ends() {
            return parts.stream().map(Part::thing).collect(Collectors.toSet());
        }
    }

    /**
     * Who has a part in an event.
     *
     * @param role its place in {@link org.graphwright.query.EvidenceView#ROLES}
     */
    record Part(int role, Node thing) {}

    /**
     * A place that tells of an event.
     *
     * @param article the article's place
     * @param sentence tells the sentences of one article apart: offset of the first words in it that tell of any event
     * @param begin offset of the words
     * @param main true where the article is about the event
     * @param future true where the text says that it is to come
     * @param confidence from 0 to 1
     */
    record Telling(int article, int sentence, int begin, boolean main, boolean future, double confidence) {}

    /**
     * What somebody said.
     *
     * @param node its IRI
     * @param article the article's place
     * @param begin offset of the words
     * @param length of the words
     * @param letters by what the words are known again, of {@link WholeQuotations#letters(String)}
     * @param speakers who said it, where that is a thing
     * @param about the things that are named or meant in it
     */
    record Quotation(Node node, int article, int begin, int length, int letters, Set<Node> speakers, Set<Node> about) {
        Quotation {
            speakers = Set.copyOf(speakers);
            about = Set.copyOf(about);
        }
    }
}
