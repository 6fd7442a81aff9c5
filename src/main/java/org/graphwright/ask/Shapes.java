package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.graphwright.model.ClassName;
import org.graphwright.model.DayRange;
import org.graphwright.model.PropertyName;
import org.graphwright.query.AnswerTable;
import org.graphwright.query.GraphQuery;
import org.graphwright.query.NamedQuery;
import org.graphwright.query.PreparedQuery;
import org.jspecify.annotations.Nullable;

/** Runs the few queries that questions become, with terms in the place of their variables, and remembers their text. For one question. */
final class Shapes {
    private static final String PREFIX = "PREFIX ";

    private final GraphQuery queries;
    private String last = "";
    private @Nullable String kept;

    Shapes(GraphQuery queries) {
        this.queries = requireNonNull(queries, "queries is null");
    }

    /** What stands in the relation to the thing. */
    List<Node> subjects(PropertyName property, Node thing) {
        return related("subjects", property, thing);
    }

    /** To what the thing stands in the relation. */
    List<Node> objects(PropertyName property, Node thing) {
        return related("objects", property, thing);
    }

    /** Properties of the facts with the thing as subject, the surest first. */
    List<Node> properties(Node thing) {
        return first(rows("facts", Map.of("thing", iri(thing))));
    }

    /** The articles that mention the thing, those that do so most first. */
    List<Node> articles(Node thing) {
        return first(rows("articles", Map.of("thing", iri(thing))));
    }

    /** The articles with some of the words, which are plain, those with more of them first. */
    List<Node> articlesWith(List<String> words) {
        return words.isEmpty()
                ? List.of()
                : first(rows("articles-with-words", Map.of("words", String.join(" ", words))));
    }

    /** Rows of event, label, day, sentence, article and confidence. */
    List<List<@Nullable Node>> events(Node thing) {
        return rows("events", Map.of("thing", iri(thing)));
    }

    /** Rows of event, label, day, sentence, article, confidence, place, class, and whether it was done to the thing. */
    List<List<@Nullable Node>> eventsWithPlaces(Node thing) {
        return rows("events-with-places", Map.of("thing", iri(thing)));
    }

    /**
     * Rows as of {@link #events}, of the events of a class.
     *
     * @param place in which they were held, or null for wherever
     * @param days on which they were; empty for whenever
     */
    List<List<@Nullable Node>> eventsOf(ClassName type, @Nullable Node place, Optional<DayRange> days) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("class", type.value());
        if (place != null) {
            values.put("in", iri(place));
        }
        days.ifPresent(range -> {
            values.put("since", range.first().toString());
            values.put("until", range.last().toString());
        });
        return rows("events-of-class", values);
    }

    /** Rows of quotation, words, article, offset and speaker. */
    List<List<@Nullable Node>> quotationsBy(Node speaker) {
        return rows("quotations-by", Map.of("thing", iri(speaker)));
    }

    /** The same of all quotations in the articles that mention a thing. */
    List<List<@Nullable Node>> quotationsIn(Node thing) {
        return rows("quotations-in", Map.of("thing", iri(thing)));
    }

    /** Rows of a property, whether the first thing is its subject, and belief. */
    List<List<@Nullable Node>> between(Node thing, Node other) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("thing", iri(thing));
        values.put("other", iri(other));
        return rows("between", values);
    }

    /** Keeps the text of the query that was run last as that which gave the answer. */
    void keep() {
        kept = last;
    }

    /** The text of the query that gave the answer, else of the one that was run last; empty where none was. */
    String text() {
        return kept == null ? last : kept;
    }

    private List<Node> related(String shape, PropertyName property, Node thing) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("property", property.value());
        values.put("thing", iri(thing));
        return first(rows(shape, values));
    }

    private static String iri(Node thing) {
        return "<" + thing.getURI() + ">";
    }

    private List<List<@Nullable Node>> rows(String shape, Map<String, String> values) {
        String text = String.join("\n", WordForms.text(shape + ".rq"));
        PreparedQuery prepared = queries.prepare(NamedQuery.parse(shape, text), values);
        last = withUsedPrefixes(prepared.query().toString());
        AnswerTable table = queries.table(prepared);
        return table.rows();
    }

    private static String withUsedPrefixes(String query) {
        List<String> lines = query.strip().lines().toList();
        String body = lines.stream().filter(line -> !line.startsWith(PREFIX)).collect(Collectors.joining("\n"));
        return Stream.concat(
                        lines.stream()
                                .filter(line -> line.startsWith(PREFIX))
                                .map(line -> line.replaceAll(" +", " "))
                                .filter(line -> body.contains(line.split(" ")[1])),
                        Stream.of(body))
                .collect(Collectors.joining("\n"));
    }

    private static List<Node> first(List<List<@Nullable Node>> rows) {
        List<Node> column = new ArrayList<>();
        rows.stream().map(row -> row.get(0)).filter(Objects::nonNull).forEach(column::add);
        return column;
    }
}
