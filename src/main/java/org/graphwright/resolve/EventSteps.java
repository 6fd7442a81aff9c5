package org.graphwright.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The steps by which events of different articles are found to be one, each a function of its part of the events, so that they can be taken
 * on one machine or on many:
 *
 * <ol>
 *   <li>count each article for the {@link EventStatistics};
 *   <li>compare each event with those before it under each of its {@link #keys}: {@link #pairs};
 *   <li>{@link #join} what hangs together by pairs and by {@link #name names}.
 * </ol>
 */
public final class EventSteps {
    /** Under each key an event is compared with so many before it. */
    public static final int LOOK_BACK = 60;

    private final EventClasses classes = EventClasses.standard();

    /** What sorts events as they are compared: earlier articles first. */
    public static String order(EventRecord event) {
        return EventCorpus.order(event);
    }

    /** The keys under which an event is compared with others. */
    public Set<String> keys(EventRecord event, EventStatistics statistics) {
        return new EventBlocks(new EventCorpus(List.of(event), statistics), classes).keys(0);
    }

    /** The IRI of what the event has as a name, by which it is one with others whatever else is told; else empty. */
    public static String name(EventRecord event) {
        return event.names().isEmpty() ? "" : event.names().get(0);
    }

    /**
     * Those of some events of one key, and of {@link #LOOK_BACK} before each, that may be one.
     *
     * @param events in order
     * @param from from which on; those before are only looked back at
     */
    public List<EventPair> pairs(List<EventRecord> events, int from, EventStatistics statistics) {
        EventCorpus corpus = new EventCorpus(events, statistics);
        EventClusters clusters = new EventClusters(corpus, classes);
        List<EventPair> pairs = new ArrayList<>();
        for (int i = from; i < events.size(); i++) {
            for (int other = Math.max(0, i - LOOK_BACK); other < i; other++) {
                clusters.pair(i, other).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    /**
     * Which of some events are one.
     *
     * @param events all that hang together
     * @param pairs all of these events
     */
    public EventGroups join(Collection<EventRecord> events, Collection<EventPair> pairs, EventStatistics statistics) {
        return join(new EventCorpus(events, statistics), pairs);
    }

    /** The same of all events of a corpus, compared here. */
    EventGroups resolve(EventCorpus corpus, EventMemory memory) {
        List<Set<Integer>> candidates = new EventBlocks(corpus, classes).candidates();
        return join(corpus, memory.pairs(corpus, candidates, new EventClusters(corpus, classes)));
    }

    private EventGroups join(EventCorpus corpus, Collection<EventPair> pairs) {
        EventClusters clusters = new EventClusters(corpus, classes);
        clusters.joinNamed();
        clusters.join(pairs);
        return new EventGroups(
                corpus,
                clusters.all().stream()
                        .map(members -> members.stream().map(corpus::event).toList())
                        .toList());
    }
}
