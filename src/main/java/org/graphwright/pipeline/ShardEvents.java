package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graphwright.graph.EventDescription;
import org.graphwright.resolve.EventGroups;
import org.graphwright.resolve.EventMemory;
import org.graphwright.resolve.EventRecord;
import org.graphwright.resolve.EventResolution;
import org.graphwright.resolve.EventResolver;
import org.graphwright.resolve.Resolution;
import org.graphwright.resolve.Thing;

/** Which events of a graph's articles are one, from what its shards' articles tell and which things are one. */
final class ShardEvents {
    private final ShardFolder folder;

    ShardEvents(ShardFolder folder) {
        this.folder = requireNonNull(folder, "folder is null");
    }

    /**
     * Resolves them.
     *
     * @param newest for each article the shard that counts
     * @param untold the IRIs, within their articles, of those that are none
     * @param memory of which were one before
     */
    EventGroups resolve(
            List<Shard> shards,
            Map<String, String> newest,
            GraphCorrections corrections,
            Set<String> untold,
            EventMemory memory) {
        return new EventResolver()
                .resolve(
                        records(shards, newest, corrections.resolution()).stream()
                                .filter(record -> !untold.contains(record.iri()))
                                .map(record -> record.without(corrections::isHidden))
                                .toList(),
                        memory);
    }

    /** What the articles tell, of things that hold for all articles. */
    List<EventRecord> records(List<Shard> shards, Map<String, String> newest, Resolution things) {
        List<EventRecord> records = new ArrayList<>();
        for (Shard shard : shards) {
            boolean counts =
                    shard.entries().stream().anyMatch(entry -> shard.name().equals(newest.get(entry.article())));
            if (!shard.removal() && counts) {
                folder.events(shard).stream()
                        .filter(record -> shard.name().equals(newest.get(record.article())))
                        .map(record -> record.withThings(
                                local -> things.thing(local).map(Thing::iri).orElseThrow()))
                        .forEach(records::add);
            }
        }
        return records;
    }

    /** By IRI. */
    static SortedMap<String, EventDescription> descriptions(EventResolution events) {
        SortedMap<String, EventDescription> descriptions = new TreeMap<>();
        events.forEach((local, event) -> descriptions.putIfAbsent(
                event.iri(), new EventDescription(event.iri(), event.type().value(), event.label(), event.date())));
        return descriptions;
    }
}
