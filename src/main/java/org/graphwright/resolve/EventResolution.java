package org.graphwright.resolve;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Which event each article's own event is. Immutable. */
public final class EventResolution {
    private final SortedMap<String, ToldEvent> events;

    /** @param events by the IRIs that they have within articles */
    EventResolution(Map<String, ToldEvent> events) {
        this.events = new TreeMap<>(events);
    }

    /** The event behind an IRI that holds within an article; empty for an IRI of anything else, and of what an article hints at and none tells of. */
    public Optional<ToldEvent> event(String localIri) {
        return Optional.ofNullable(events.get(localIri));
    }

    /** Gives all of it, sorted by the IRI within the article, so that an article's events stand together. */
    public void forEach(BiConsumer<String, ToldEvent> action) {
        events.forEach(action);
    }
}
