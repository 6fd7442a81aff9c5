package org.graphwright.explore;

import java.util.List;
import java.util.Objects;
import org.graphwright.query.NamedThing;

/**
 * All that is known of a thing.
 *
 * @param thing its names, main class and number of mentions
 * @param summary who or what it is, in one line ("Prime Minister of the United Kingdom; Conservative Party"); empty only where it has no class
 * @param types local names of all its classes, sorted
 * @param identifiers IRIs of the same thing elsewhere, such as in an authority file, sorted
 * @param articles the articles that mention it, newest first
 * @param copies how many of all articles that mention it only repeat another's text
 * @param left how many events, sure and less sure, quotations by and about it and articles were left out
 * @param facts by property, those with the thing as subject first
 * @param events newest first, those that articles are about before the others, of one day the surer first
 * @param lessSureEvents those of which no telling is believed as much as {@link FactSummary#FLOOR}, in the same order: shown when asked
 * @param quotations what it said, newest first
 * @param quotationsAbout those in whose words it is named or meant, newest first, at most 50
 * @param namesakes other things that share a name with it, most mentioned first
 */
public record Card(
        NamedThing thing,
        String summary,
        List<String> types,
        List<String> identifiers,
        List<ArticleRef> articles,
        int copies,
        Left left,
        List<FactGroup> facts,
        List<EventView> events,
        List<EventView> lessSureEvents,
        List<QuotationView> quotations,
        List<QuotationView> quotationsAbout,
        List<NamedThing> namesakes) {
    public Card {
        Objects.requireNonNull(thing, "thing is null");
        Objects.requireNonNull(summary, "summary is null");
        types = List.copyOf(types);
        identifiers = List.copyOf(identifiers);
        articles = List.copyOf(articles);
        facts = List.copyOf(facts);
        events = List.copyOf(events);
        lessSureEvents = List.copyOf(lessSureEvents);
        quotations = List.copyOf(quotations);
        quotationsAbout = List.copyOf(quotationsAbout);
        namesakes = List.copyOf(namesakes);
    }

    /** True where the line names the object of the fact, as it is or as a line words it. */
    public boolean tells(FactSummary fact) {
        return summary.contains(fact.value()) || summary.contains(SpokenName.of(fact.value()));
    }

    /**
     * How much of a card was left out because only so much was asked for; each 0 or more.
     *
     * @param articles of these, copies are counted too
     */
    public record Left(int events, int lessSureEvents, int quotations, int quotationsAbout, int articles) {}
}
