package org.graphwright.explore;

import java.util.List;
import org.graphwright.query.NamedThing;

/**
 * What a graph holds, in numbers.
 *
 * @param articles number of articles, where an article and its copies are one
 * @param copies number of articles that only repeat another's text
 * @param things number of persons, bodies, places and the like
 * @param mentions number of mentions
 * @param facts number of different facts
 * @param evidence number of pieces of evidence: how often a step read one of these facts
 * @param quotations number of quotations
 * @param events number of events
 * @param firstDay the earliest article's day, {@code YYYY-MM-DD}, but for test pages and articles that mention nothing; empty if none is dated
 * @param lastDay the latest article's day
 * @param classes things by class, most first
 * @param properties facts by property, most first
 * @param eventClasses events by class, most first
 * @param top the most mentioned things
 * @param newest the newest articles, test pages and those that mention nothing last
 * @param happened the events that articles are about, those of the newest days first; what names nobody and no place and what lies after the last article's day are left out
 */
public record Stats(
        long articles,
        long copies,
        long things,
        long mentions,
        long facts,
        long evidence,
        long quotations,
        long events,
        String firstDay,
        String lastDay,
        List<Count> classes,
        List<Count> properties,
        List<Count> eventClasses,
        List<NamedThing> top,
        List<ArticleRef> newest,
        List<EventView> happened) {
    /** So many of the most mentioned things, newest articles and events the first page lists; by hand. */
    public static final int LISTED = 20;

    public Stats {
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
        eventClasses = List.copyOf(eventClasses);
        top = List.copyOf(top);
        newest = List.copyOf(newest);
        happened = List.copyOf(happened);
    }

    /**
     * How many of a kind there are.
     *
     * @param iri the class or property
     * @param label how the property is called; local name of a class
     * @param count how many, at least 1
     */
    public record Count(String iri, String label, long count) {}
}
