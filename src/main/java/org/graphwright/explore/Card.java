package org.graphwright.explore;

import java.util.List;
import java.util.Objects;
import org.graphwright.query.NamedThing;

/**
 * All that is known of a thing.
 *
 * @param thing its names, main class and number of mentions
 * @param types local names of all its classes, sorted
 * @param identifiers IRIs of the same thing elsewhere, such as in an authority file, sorted
 * @param articles the articles that mention it, newest first
 * @param copies how many of these articles only repeat another's text
 * @param facts by property, those with the thing as subject first
 * @param events newest first, those of one day that articles are about before the others
 * @param quotations what it said, newest first
 * @param namesakes other things that share a name with it, most mentioned first
 */
public record Card(
        NamedThing thing,
        List<String> types,
        List<String> identifiers,
        List<ArticleRef> articles,
        int copies,
        List<FactGroup> facts,
        List<EventView> events,
        List<QuotationView> quotations,
        List<NamedThing> namesakes) {
    public Card {
        Objects.requireNonNull(thing, "thing is null");
        types = List.copyOf(types);
        identifiers = List.copyOf(identifiers);
        articles = List.copyOf(articles);
        facts = List.copyOf(facts);
        events = List.copyOf(events);
        quotations = List.copyOf(quotations);
        namesakes = List.copyOf(namesakes);
    }
}
