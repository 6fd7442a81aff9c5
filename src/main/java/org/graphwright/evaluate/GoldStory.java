package org.graphwright.evaluate;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.graphwright.evaluate.GoldArticle.DocumentFact;
import org.graphwright.model.EventNumber;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an annotated news story says beside its names: references, classes, dates, facts, events and quotations. Entities are numbers.
 *
 * @param date the day of publication, or null
 * @param mentions all that refers, in the order of the file
 * @param classes the class of each entity
 * @param explicit the facts that the annotator wrote
 * @param facts all facts that hold: the explicit ones and what follows from them
 * @param maybe facts that only somebody's claim implies: neither right nor wrong
 * @param dates expressions of dates and periods
 * @param events what happened; empty where the story is not annotated for it
 * @param quotations who said what; empty where the story is not annotated for it
 */
public record GoldStory(
        @Nullable LocalDate date,
        List<StoryMention> mentions,
        Map<Integer, String> classes,
        Set<DocumentFact> explicit,
        Set<DocumentFact> facts,
        Set<DocumentFact> maybe,
        List<GoldDate> dates,
        Optional<List<GoldEvent>> events,
        Optional<List<GoldQuotation>> quotations) {
    public GoldStory {
        mentions = List.copyOf(mentions);
        classes = Map.copyOf(classes);
        explicit = Collections.unmodifiableSet(new LinkedHashSet<>(explicit));
        facts = Set.copyOf(facts);
        maybe = Set.copyOf(maybe);
        dates = List.copyOf(dates);
    }

    /**
     * Words that refer.
     *
     * @param type {@code Person}, {@code Organization}, …; {@code Body} for one named in lower case, {@code Nominal}, {@code Pronoun}
     * @param detail the finer class of a name, or null
     * @param entity what it means, or null for a pronoun that means no named thing
     */
    public record StoryMention(
            Span span,
            String type,
            MentionKind kind,
            @Nullable String detail,
            @Nullable Integer entity) {
        public StoryMention {
            requireNonNull(span, "span is null");
            requireNonNull(type, "type is null");
            requireNonNull(kind, "kind is null");
        }

        /** A definite noun that stands for something named, as "the company" does. */
        boolean isNoun() {
            return type.equals("Nominal");
        }
    }

    /** Words for a date or period, with the ISO 8601 value seen from the story's day; null where that is not known. */
    public record GoldDate(Span span, @Nullable String value) {
        public GoldDate {
            requireNonNull(span, "span is null");
        }
    }

    /**
     * Something that happened.
     *
     * @param type its class; {@code Other} for one that has none
     * @param triggers all words that tell of it, at least one
     * @param date the words for when, or an ISO 8601 value, or null
     * @param main true for an event that the story is about
     * @param numbers what was counted or measured, by the keys of {@link EventNumber#KINDS}
     */
    public record GoldEvent(
            String type,
            List<Span> triggers,
            Set<Integer> agents,
            Set<Integer> patients,
            Set<Integer> places,
            @Nullable String date,
            boolean main,
            Map<String, String> numbers) {
        public GoldEvent {
            requireNonNull(type, "type is null");
            triggers = List.copyOf(triggers);
            agents = Set.copyOf(agents);
            patients = Set.copyOf(patients);
            places = Set.copyOf(places);
            numbers = Map.copyOf(numbers);
        }

        boolean isToldAt(Span span) {
            return triggers.stream().anyMatch(trigger -> trigger.overlaps(span));
        }
    }

    /**
     * Direct or indirect speech.
     *
     * @param spans its parts, at least one
     * @param speaker the source, or null where it is no entity
     * @param words the source's words where it is no entity, or null
     */
    public record GoldQuotation(
            boolean direct,
            List<Span> spans,
            @Nullable Integer speaker,
            @Nullable String words) {
        public GoldQuotation {
            spans = List.copyOf(spans);
        }
    }
}
