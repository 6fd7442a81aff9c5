package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Event;
import org.graphwright.model.Extraction;
import org.graphwright.model.LocalId;
import org.graphwright.model.Mention;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;
import org.graphwright.resolve.EventRecord;

/** What an article says to have happened, as deciding which events of several articles are one takes it. What it denies is none. */
final class EventRecords {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}|\\d+");

    private final Extraction extraction;
    private final String article;
    private final String text;
    private final Map<EntityId, Entity> entities = new TreeMap<>();

    private EventRecords(Extraction extraction) {
        this.extraction = requireNonNull(extraction, "extraction is null");
        this.article = Iris.article(extraction.article().id());
        this.text = extraction.article().text();
        extraction.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    /** One for each event that the graph has or may have, in order of position, those that the article hints at last. */
    static List<EventRecord> of(Extraction extraction) {
        EventRecords records = new EventRecords(extraction);
        return Stream.concat(
                        extraction.events().stream()
                                .filter(event -> !event.negated())
                                .map(event -> records.record(event, false)),
                        extraction.hinted().stream().map(event -> records.record(event, true)))
                .toList();
    }

    private EventRecord record(Event event, boolean hinted) {
        List<EventRecord.Part> parts = new ArrayList<>();
        event.participants().forEach(p -> parts.add(new EventRecord.Part(p.role(), iri(p.entity()))));
        if (event.place() != null) {
            parts.add(new EventRecord.Part(EventRecord.PLACE, iri(event.place())));
        }
        List<Span> sentences = extraction.sentences().stream()
                .map(Sentence::span)
                .filter(sentence -> event.passages().stream().anyMatch(sentence::overlaps))
                .toList();
        SortedSet<String> around = new TreeSet<>();
        extraction.mentions().stream()
                .filter(mention ->
                        mention.entity() != null && sentences.stream().anyMatch(s -> s.contains(mention.span())))
                .forEach(mention -> around.add(iri(requireNonNull(mention.entity()))));
        parts.forEach(part -> around.remove(part.thing()));
        SortedSet<String> words = new TreeSet<>();
        event.passages().forEach(passage -> stems(passage, words));
        SortedSet<String> context = new TreeSet<>();
        sentences.forEach(sentence -> stems(sentence, context));
        context.removeAll(words);
        return new EventRecord(
                iri(event.id()),
                Objects.toString(extraction.article().date(), ""),
                event.begin(),
                event.type(),
                Objects.toString(event.date(), ""),
                event.future(),
                event.main(),
                hinted,
                parts,
                event.unnamed().stream()
                        .map(part -> Names.bare(part.span().of(text)))
                        .toList(),
                names(event),
                List.copyOf(around),
                Names.bare(event.span().of(text)),
                List.copyOf(words),
                List.copyOf(context),
                event.numbers().stream()
                        .map(number -> number.kind() + "=" + number.value())
                        .sorted()
                        .toList());
    }

    /** The named event that most of the words that tell of it are in the name of. */
    private List<String> names(Event event) {
        Map<EntityId, Integer> named = new TreeMap<>();
        for (Span passage : event.passages()) {
            extraction.mentions().stream()
                    .filter(mention -> mention.isNameOfThing() && mention.span().overlaps(passage))
                    .map(Mention::entity)
                    .filter(Objects::nonNull)
                    .filter(this::isNamedEvent)
                    .distinct()
                    .forEach(entity -> named.merge(entity, 1, Integer::sum));
        }
        return named.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > event.passages().size())
                .map(entry -> iri(entry.getKey()))
                .sorted()
                .toList();
    }

    private boolean isNamedEvent(EntityId entity) {
        return Ontology.standard()
                .root(requireNonNull(entities.get(entity)).type())
                .equals(Classes.EVENT);
    }

    private void stems(Span span, SortedSet<String> stems) {
        Matcher word = WORD.matcher(Names.withoutMarks(span.of(text)).toLowerCase(Locale.ROOT));
        while (word.find()) {
            stems.add(EventRecord.stem(word.group()));
        }
    }

    private String iri(LocalId localId) {
        return Iris.inArticle(article, localId);
    }
}
