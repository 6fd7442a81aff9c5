package org.graphwright.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a program found in an article, as far as it is scored: what {@code extract --format jsonl} prints. All spans count UTF-16 units.
 *
 * @param article the article's id
 * @param mentions in the order printed
 * @param classes the class of each entity, by the entity's id
 * @param facts in the order printed
 * @param quotations in the order printed
 * @param events in the order printed
 */
public record Prediction(
        String article,
        List<FoundMention> mentions,
        Map<String, String> classes,
        List<FoundFact> facts,
        List<FoundQuotation> quotations,
        List<FoundEvent> events) {
    public Prediction {
        requireNonNull(article, "article is null");
        mentions = List.copyOf(mentions);
        classes = Map.copyOf(classes);
        facts = List.copyOf(facts);
        quotations = List.copyOf(quotations);
        events = List.copyOf(events);
    }

    /** Nothing found. */
    static Prediction empty(String article) {
        return new Prediction(article, List.of(), Map.of(), List.of(), List.of(), List.of());
    }

    /**
     * A mention.
     *
     * @param entity its entity's id, or null
     * @param confidence from 0 to 1
     * @param value of a date its ISO 8601 value, or null
     */
    public record FoundMention(
            String id,
            Span span,
            String type,
            MentionKind kind,
            @Nullable String entity,
            double confidence,
            @Nullable String value) {
        public FoundMention {
            requireNonNull(id, "id is null");
            requireNonNull(span, "span is null");
            requireNonNull(type, "type is null");
            requireNonNull(kind, "kind is null");
        }
    }

    /**
     * A fact between two entities; without an object it has a literal.
     *
     * @param subjectMention the mention read as subject, or null
     * @param objectMention the mention read as object, or null
     * @param confidence from 0 to 1
     * @param by which step found it, or empty
     * @param asserted false where the program itself gives it as claimed, denied or hypothetical
     */
    public record FoundFact(
            @Nullable String subject,
            String property,
            @Nullable String object,
            @Nullable String subjectMention,
            @Nullable String objectMention,
            double confidence,
            String by,
            boolean asserted) {
        public FoundFact {
            requireNonNull(property, "property is null");
            requireNonNull(by, "by is null");
        }
    }

    /**
     * Direct or indirect speech.
     *
     * @param speaker the speaking entity's id, or null
     * @param words the source as the text has it where it is no entity, or null
     * @param confidence from 0 to 1
     */
    public record FoundQuotation(
            Span span,
            boolean direct,
            @Nullable String speaker,
            @Nullable String words,
            double confidence) {
        public FoundQuotation {
            requireNonNull(span, "span is null");
        }
    }

    /**
     * Something that happened.
     *
     * @param type name of its class
     * @param span the words that tell of it
     * @param agents ids of the entities that did it; the partners of a meeting among them
     * @param patients ids of the entities it was done to
     * @param places ids of the entities where it was
     * @param date ISO 8601 value of when, or null
     * @param main true for the event that the article is about
     * @param numbers what was counted or measured ({@code killed}, {@code amount}, …), in the program's words
     * @param confidence from 0 to 1
     */
    public record FoundEvent(
            String type,
            Span span,
            List<String> agents,
            List<String> patients,
            List<String> places,
            @Nullable String date,
            boolean main,
            Map<String, String> numbers,
            double confidence) {
        public FoundEvent {
            requireNonNull(type, "type is null");
            requireNonNull(span, "span is null");
            agents = List.copyOf(agents);
            patients = List.copyOf(patients);
            places = List.copyOf(places);
            numbers = Map.copyOf(numbers);
        }
    }
}
