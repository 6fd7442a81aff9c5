package org.graphwright.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which events of different articles are one: those of one class, or of kindred ones, whose days, parts and words fit, and those
 * that bear one name. A function of the set of records: their order does not matter.
 */
public final class EventResolver {
    /** @param records with the IRIs of things that hold for all articles */
    public EventGroups resolve(Collection<EventRecord> records) {
        return resolve(records, new EventMemory());
    }

    /** @param memory of who resolves the same records, or nearly the same, again and again */
    public EventGroups resolve(Collection<EventRecord> records, EventMemory memory) {
        Map<String, List<EventRecord>> articles = new HashMap<>();
        records.forEach(record -> articles.computeIfAbsent(record.article(), key -> new ArrayList<>())
                .add(record));
        EventStatistics statistics = new EventStatistics();
        articles.values().forEach(statistics::count);
        return new EventSteps().resolve(new EventCorpus(records, statistics), memory);
    }
}
