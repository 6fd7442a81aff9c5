package org.graphwright.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.graphwright.model.DayText;

/**
 * An event that one or more articles tell of.
 *
 * @param iri its IRI
 * @param type local name of its event class, such as {@code Meeting}
 * @param label what happened in few words, such as {@code Election: Emmanuel Macron, France}
 * @param when ISO 8601 value of when; empty where no article says
 * @param firstDay the day on which that begins, by which events are sorted; may be empty
 * @param participants who took part, with the place last
 * @param figures what is counted or measured of it, kind by kind, by the articles' dates
 * @param tellings where it is told, earliest article first; at least one
 * @param negated true where the text says that it did not happen
 */
public record EventView(
        String iri,
        String type,
        String label,
        String when,
        String firstDay,
        List<Part> participants,
        List<EventFigure> figures,
        List<EventTelling> tellings,
        boolean negated) {
    public EventView {
        participants = List.copyOf(participants);
        figures = List.copyOf(figures);
        tellings = List.copyOf(tellings);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("an event that nobody tells of: " + iri);
        }
    }

    /**
     * A part in an event.
     *
     * @param role {@code agent}, {@code patient}, {@code participant} or {@code heldIn}
     * @param thing who or where
     */
    public record Part(String role, ThingRef thing) {}

    /** When, as a person reads it; JSON has it beside {@link #when}. */
    public String getSaidWhen() {
        return DayText.of(when);
    }

    /** False where its label tells nothing: nobody and no place is known, or of who met only one. */
    boolean saysWhoOrWhere() {
        long parties = participants.stream()
                .filter(part -> !part.role().equals("heldIn"))
                .count();
        return type.equals("Meeting") ? parties > 1 : !participants.isEmpty();
    }

    /** The event as one article tells of it, which is one of those that do. */
    EventView in(String article) {
        return new EventView(
                iri,
                type,
                label,
                when,
                firstDay,
                participants,
                figures.stream()
                        .filter(figure -> figure.article().iri().equals(article))
                        .toList(),
                tellings.stream()
                        .filter(telling -> telling.article().iri().equals(article))
                        .toList(),
                negated);
    }

    /** This event, which another reading tells of in the same words or of the same day and parts: with all tellings and figures of both. */
    EventView joined(EventView other) {
        boolean wider = other.participants.size() > participants.size();
        return new EventView(
                wider ? other.iri : iri,
                type,
                wider ? other.label : label,
                when,
                firstDay,
                wider ? other.participants : participants,
                Stream.concat(figures.stream(), other.figures.stream())
                        .distinct()
                        .toList(),
                Stream.concat(tellings.stream(), other.tellings.stream())
                        .sorted(EventTelling.EARLIEST_FIRST)
                        .toList(),
                negated);
    }

    /** True where a view shows it unasked. */
    public boolean isSure() {
        return confidence() >= FactSummary.FLOOR;
    }

    /** This event with each sentence once, for what is told of it twice in one sentence is read by nobody twice; and each who takes part once, as what comes first. */
    EventView withoutRepeats() {
        Map<List<String>, EventTelling> once = new LinkedHashMap<>();
        tellings.forEach(telling ->
                once.merge(List.of(telling.article().iri(), telling.sentence()), telling, EventTelling::better));
        Map<String, Part> parts = new LinkedHashMap<>();
        participants.forEach(part -> parts.putIfAbsent(part.thing().iri(), part));
        return new EventView(
                iri,
                type,
                label,
                when,
                firstDay,
                List.copyOf(parts.values()),
                figures,
                List.copyOf(once.values()),
                negated);
    }

    /** Where it is told best: the first words of an article that is about it, of several or none of the earliest article. */
    public EventTelling best() {
        return tellings.stream().filter(EventTelling::main).findFirst().orElse(tellings.get(0));
    }

    /** The sentence that tells best. */
    public String sentence() {
        return best().sentence();
    }

    /** The article that tells best. */
    public ArticleRef article() {
        return best().article();
    }

    /** True where an article is about it. */
    public boolean main() {
        return best().main();
    }

    /** True where the newest article says that it is to come, or of a day after its own. */
    public boolean future() {
        ArticleRef newest = tellings.get(tellings.size() - 1).article();
        return !newest.date().isEmpty() && firstDay.compareTo(newest.date()) > 0
                || tellings.stream()
                        .filter(telling -> telling.article().iri().equals(newest.iri()))
                        .anyMatch(EventTelling::future);
    }

    /** That of the surest place, from 0 to 1. */
    public double confidence() {
        return tellings.stream().mapToDouble(EventTelling::confidence).max().orElse(0);
    }

    /** How many articles tell of it, copies counted once. */
    public int articles() {
        return ArticleRef.sources(
                tellings.stream().map(EventTelling::article).distinct().toList());
    }
}
