package org.graphwright.resolve;

import java.util.Collection;
import java.util.List;

/**
 * Decides which events of different articles are one: those of one class, or of kindred ones, whose days, parts and words fit, and those
 * that bear one name. A function of the set of records: their order does not matter.
 */
public final class EventResolver {
    private final EventClasses classes = EventClasses.standard();

    /** @param records with the IRIs of things that hold for all articles */
    public EventGroups resolve(Collection<EventRecord> records) {
        EventCorpus corpus = new EventCorpus(records);
        EventClusters clusters = new EventClusters(corpus, classes);
        clusters.joinNamed();
        clusters.join(new EventBlocks(corpus, classes).candidates());
        List<List<EventRecord>> groups = clusters.all().stream()
                .map(members -> members.stream().map(corpus::event).toList())
                .toList();
        return new EventGroups(corpus, groups);
    }
}
