package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What articles since a day say of a thing.
 *
 * @param facts those that no article told of before, the newest first
 * @param events those that no article told of before, the newest telling first
 * @param articles those of the day and later, newest first
 */
public record NewOnCard(List<FactSummary> facts, List<EventView> events, List<ArticleRef> articles) {
    public NewOnCard {
        facts = List.copyOf(facts);
        events = List.copyOf(events);
        articles = List.copyOf(articles);
    }

    /**
     * What is new on a card; of articles without a date nothing is.
     *
     * @param card with everything on it
     * @param lessSure true to have also the facts and events that a view shows only when asked
     */
    public static NewOnCard since(LocalDate day, Card card, boolean lessSure) {
        String from = requireNonNull(day, "day is null").toString();
        return new NewOnCard(
                card.facts().stream()
                        .flatMap(group -> both(group.facts(), group.lessSure(), lessSure))
                        .filter(fact -> fact.first().compareTo(from) >= 0)
                        .sorted(Comparator.comparing(FactSummary::first).reversed())
                        .toList(),
                both(card.events(), card.lessSureEvents(), lessSure)
                        .filter(event -> firstTold(event).compareTo(from) >= 0)
                        .sorted(Comparator.comparing(NewOnCard::firstTold).reversed())
                        .toList(),
                card.articles().stream()
                        .filter(article -> article.date().compareTo(from) >= 0)
                        .toList());
    }

    /** Day of the earliest article that tells of an event; empty where none has a date. */
    public static String firstTold(EventView event) {
        return event.tellings().get(0).article().date();
    }

    private static <T> Stream<T> both(List<T> sure, List<T> lessSure, boolean wanted) {
        return wanted ? Stream.concat(sure.stream(), lessSure.stream()) : sure.stream();
    }
}
