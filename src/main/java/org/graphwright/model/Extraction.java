package org.graphwright.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that was found in one article.
 *
 * @param article the article
 * @param sentences its sentences, in order of position
 * @param mentions in order of position
 * @param entities in order of their first mention
 * @param facts in order of position
 * @param quotations in order of position
 * @param events in order of position
 * @param hinted what the text tells of too faintly to be told by itself, in order of position: it counts where another article tells of it
 * @param openRelations best first
 * @param extractor name and version of what found all this, such as {@code graphwright/0.1.0 model/en}
 */
public record Extraction(
        Article article,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<Entity> entities,
        List<Fact> facts,
        List<Quotation> quotations,
        List<Event> events,
        List<Event> hinted,
        List<OpenRelation> openRelations,
        String extractor) {
    public Extraction {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        facts = List.copyOf(facts);
        quotations = List.copyOf(quotations);
        events = List.copyOf(events);
        // older shards have none
        hinted = hinted == null ? List.of() : List.copyOf(hinted);
        openRelations = List.copyOf(openRelations);
    }

    /** Of a text that hints at nothing. */
    public Extraction(
            Article article,
            List<Sentence> sentences,
            List<Mention> mentions,
            List<Entity> entities,
            List<Fact> facts,
            List<Quotation> quotations,
            List<Event> events,
            List<OpenRelation> openRelations,
            String extractor) {
        this(article, sentences, mentions, entities, facts, quotations, events, List.of(), openRelations, extractor);
    }

    /** The facts as a person reads them, in their order: the names of the entities instead of their ids, {@code ?} for what is not known. */
    public List<String> factTexts() {
        Map<EntityId, String> names = entities.stream().collect(Collectors.toMap(Entity::id, Entity::name));
        return facts.stream().map(fact -> text(fact, names)).toList();
    }

    private static String text(Fact fact, Map<EntityId, String> names) {
        Literal value = fact.value();
        String subject = fact.subject() == null ? "?" : names.getOrDefault(fact.subject(), "?");
        String object = fact.object() == null ? "?" : names.getOrDefault(fact.object(), "?");
        return subject + " " + fact.property() + " " + (value == null ? object : value.value());
    }

    /** The article's id and the facts, a line each, as a person reads them. */
    @Override
    public String toString() {
        return Stream.concat(Stream.of(article.id()), factTexts().stream()).collect(Collectors.joining("\n  "));
    }

    /** The sentence of a passage, or from the first to the last of several; the passage itself where no sentence has it. */
    public Span sentenceOf(Span passage) {
        List<Sentence> around = sentences.stream()
                .filter(sentence -> sentence.span().overlaps(passage))
                .toList();
        return around.isEmpty()
                ? passage
                : new Span(around.get(0).begin(), around.get(around.size() - 1).end());
    }

    /** The same, said to be found by {@code other}. */
    public Extraction withExtractor(String other) {
        return new Extraction(
                article, sentences, mentions, entities, facts, quotations, events, hinted, openRelations, other);
    }

    /** The same with other names, classes or IRIs of the same entities. */
    public Extraction withEntities(List<Entity> newEntities) {
        return new Extraction(
                article, sentences, mentions, newEntities, facts, quotations, events, hinted, openRelations, extractor);
    }

    /** The same with other events, and those that it hints at. */
    public Extraction withEvents(List<Event> newEvents, List<Event> newHinted) {
        return new Extraction(
                article,
                sentences,
                mentions,
                entities,
                facts,
                quotations,
                newEvents,
                newHinted,
                openRelations,
                extractor);
    }

    /** The same with those events that it hints at, and that are told, among the events; it hints at no others. */
    public Extraction withTold(Predicate<EventId> told) {
        List<Event> all = new ArrayList<>(events);
        hinted.stream().filter(event -> told.test(event.id())).forEach(all::add);
        all.sort(Comparator.comparing(Event::span).thenComparing(Event::type));
        return withEvents(all, List.of());
    }
}
