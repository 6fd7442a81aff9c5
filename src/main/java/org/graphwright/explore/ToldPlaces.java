package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;
import org.graphwright.query.KeyedQuads;
import org.graphwright.query.TermOrder;
import org.jspecify.annotations.Nullable;

/** Reads for a {@link Catalogue} where articles tell of events and what they quote, an article at a time. Belongs to one read transaction. */
final class ToldPlaces {
    private static final Comparator<Catalogue.Telling> BY_PLACE = Comparator.comparingInt(Catalogue.Telling::article)
            .thenComparing(Catalogue.Telling::begin)
            .thenComparing(Catalogue.Telling::sentence)
            .thenComparing(Catalogue.Telling::main)
            .thenComparing(Catalogue.Telling::future)
            .thenComparing(Catalogue.Telling::confidence);

    private final KeyedQuads quads;
    private final Map<Object, Integer> places;
    private final Object sentence;
    private final Object begin;
    private final Object end;
    private final Object main;
    private final Object future;
    private final Object confidence;
    private final Object speaker;
    private final Object quote;

    /** @param places of the articles, by the keys of their graphs */
    ToldPlaces(KeyedQuads quads, Map<Object, Integer> places) {
        this.quads = requireNonNull(quads, "quads is null");
        this.places = requireNonNull(places, "places is null");
        this.sentence = quads.key(Vocabulary.SENTENCE);
        this.begin = quads.key(Vocabulary.BEGIN);
        this.end = quads.key(Vocabulary.END);
        this.main = quads.key(Vocabulary.MAIN);
        this.future = quads.key(Vocabulary.FUTURE);
        this.confidence = quads.key(Vocabulary.CONFIDENCE);
        this.speaker = quads.key(Vocabulary.SPEAKER);
        this.quote = quads.key(Vocabulary.QUOTE);
    }

    private record Telling(
            Object event,
            List<Object> sentence,
            int article,
            int begin,
            boolean main,
            boolean future,
            double confidence) {}

    private record Words(Object thing, int begin, int end) {}

    /** Of each event, by its key, where it is told. */
    Map<Object, List<Catalogue.Telling>> tellings() {
        List<Telling> all = new ArrayList<>();
        Map<List<Object>, Integer> sentences = new HashMap<>();
        quads.quads(Node.ANY, Vocabulary.TELLS_OF, (graph, mention, event) -> {
            Integer article = places.get(graph);
            if (article != null) {
                Map<Object, Object> said = said(graph, mention);
                List<Object> words = List.of(graph, said.getOrDefault(sentence, ""));
                int at = number(said.get(begin), 0);
                sentences.merge(words, at, Math::min);
                all.add(new Telling(
                        event,
                        words,
                        article,
                        at,
                        isTrue(said.get(main)),
                        isTrue(said.get(future)),
                        real(said.get(confidence))));
            }
        });
        Map<Object, List<Catalogue.Telling>> tellings = new HashMap<>();
        all.forEach(telling -> tellings.computeIfAbsent(telling.event(), none -> new ArrayList<>())
                .add(new Catalogue.Telling(
                        telling.article(),
                        requireNonNull(sentences.get(telling.sentence())),
                        telling.begin(),
                        telling.main(),
                        telling.future(),
                        telling.confidence())));
        tellings.values().forEach(of -> of.sort(BY_PLACE));
        return tellings;
    }

    /** All quotations, by IRI. */
    List<Catalogue.Quotation> quotations() {
        Map<Object, List<Object>> byArticle = new HashMap<>();
        quads.quads(Node.ANY, Vocabulary.QUOTE, (graph, quotation, words) -> {
            if (places.containsKey(graph)) {
                byArticle.computeIfAbsent(graph, none -> new ArrayList<>()).add(quotation);
            }
        });
        List<Catalogue.Quotation> all = new ArrayList<>();
        byArticle.forEach((graph, quotations) -> {
            List<Words> mentions = mentions(quads.term(graph));
            for (Object quotation : quotations) {
                all.add(quotation(graph, quotation, mentions));
            }
        });
        all.sort(Comparator.comparing(Catalogue.Quotation::node, TermOrder.TERMS));
        return all;
    }

    private Catalogue.Quotation quotation(Object graph, Object quotation, List<Words> mentions) {
        Map<Object, Object> said = new HashMap<>();
        Set<Node> speakers = new HashSet<>();
        quads.about(graph, quotation, (property, value) -> {
            if (property.equals(speaker)) {
                speakers.add(quads.term(value));
            } else {
                said.merge(property, value, this::first);
            }
        });
        int from = number(said.get(begin), -1);
        int to = number(said.get(end), -1);
        Set<Node> about = new HashSet<>();
        for (Words mention : mentions) {
            if (from >= 0 && from <= mention.begin() && mention.end() <= to) {
                about.add(quads.term(mention.thing()));
            }
        }
        about.removeAll(speakers);
        String words = GraphView.text(quads.term(requireNonNull(said.get(quote))));
        return new Catalogue.Quotation(
                quads.term(quotation),
                requireNonNull(places.get(graph)),
                number(said.get(begin), 0),
                words.length(),
                WholeQuotations.letters(words),
                speakers,
                about);
    }

    /** What is mentioned in an article, and where. */
    private List<Words> mentions(Node graph) {
        Map<Object, Integer> begins = numbers(graph, Vocabulary.BEGIN);
        Map<Object, Integer> ends = numbers(graph, Vocabulary.END);
        List<Words> mentions = new ArrayList<>();
        quads.quads(graph, Vocabulary.REFERS_TO, (in, mention, thing) -> {
            int from = begins.getOrDefault(mention, -1);
            int to = ends.getOrDefault(mention, -1);
            if (from >= 0 && to >= from) {
                mentions.add(new Words(thing, from, to));
            }
        });
        return mentions;
    }

    private Map<Object, Integer> numbers(Node graph, Node property) {
        Map<Object, Object> first = new HashMap<>();
        quads.quads(graph, property, (in, subject, value) -> first.merge(subject, value, this::first));
        Map<Object, Integer> numbers = new HashMap<>();
        first.forEach((subject, value) -> numbers.put(subject, number(value, -1)));
        return numbers;
    }

    /** As {@link GraphView#describe} has it: of several values the first counts. */
    private Map<Object, Object> said(Object graph, Object subject) {
        Map<Object, Object> said = new HashMap<>();
        quads.about(graph, subject, (property, value) -> said.merge(property, value, this::first));
        return said;
    }

    private Object first(Object one, Object other) {
        return TermOrder.TERMS.compare(quads.term(one), quads.term(other)) <= 0 ? one : other;
    }

    private int number(@Nullable Object value, int otherwise) {
        return value == null ? otherwise : Integer.parseInt(GraphView.text(quads.term(value)));
    }

    private double real(@Nullable Object value) {
        return value == null ? 0 : Double.parseDouble(GraphView.text(quads.term(value)));
    }

    private boolean isTrue(@Nullable Object value) {
        return value != null && GraphView.text(quads.term(value)).equals("true");
    }
}
