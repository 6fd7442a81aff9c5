package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;

/**
 * By what a list is narrowed; what is empty narrows nothing.
 *
 * @param type local name of a class, such as {@code Party}: the things' own, or of one of a fact's two ends
 * @param property local name of a fact's property
 * @param country IRI of the country that a thing, or one of a fact's two ends, is or is placed in
 * @param source where an article is from, as {@link Facet} counts it
 * @param since earliest day of an article, {@code YYYY-MM-DD} or the beginning of it
 * @param until latest day
 * @param least how much a fact is believed at least, from 0 to 1
 */
public record BrowseFilter(
        String type, String property, String country, String source, String since, String until, double least) {
    public BrowseFilter {
        requireNonNull(type, "type is null");
        requireNonNull(property, "property is null");
        requireNonNull(country, "country is null");
        requireNonNull(source, "source is null");
        requireNonNull(since, "since is null");
        requireNonNull(until, "until is null");
    }

    boolean fits(Catalogue.Article article) {
        String day = article.ref().date();
        return (source.isEmpty() || source.equals(article.source())) && holds(day);
    }

    /** True where a day is in the time; an empty one is before all others. */
    boolean holds(String day) {
        return (since.isEmpty() || day.compareTo(since) >= 0)
                && (until.isEmpty() || (!day.isEmpty() && day.compareTo(until + "\uffff") <= 0));
    }

    /** True of an event of the time, class and source. */
    boolean fits(Catalogue.Event event, List<Catalogue.Article> articles) {
        return (type.isEmpty() || event.classes().contains(type))
                && holds(event.day())
                && (source.isEmpty()
                        || IntStream.of(event.articles())
                                .anyMatch(place ->
                                        source.equals(articles.get(place).source())));
    }

    boolean fits(Catalogue.Thing thing) {
        return (type.isEmpty() || thing.classes().contains(type)) && isIn(thing);
    }

    boolean isIn(Catalogue.Thing thing) {
        return country.isEmpty()
                || thing.countries().contains(country)
                || thing.node().getURI().equals(country);
    }

    /** True where articles matter: without them, all things and facts are listed. */
    boolean asksForArticles() {
        return !(source.isEmpty() && since.isEmpty() && until.isEmpty());
    }
}
