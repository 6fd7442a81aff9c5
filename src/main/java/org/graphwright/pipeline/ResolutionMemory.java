package org.graphwright.pipeline;

import java.io.IOException;
import org.graphwright.ontology.Ontology;
import org.graphwright.resolve.EventGroups;
import org.graphwright.resolve.EventMemory;
import org.graphwright.resolve.EventResolution;
import org.graphwright.resolve.Resolution;
import org.graphwright.resolve.RuledRecords;
import org.graphwright.store.LastDescriptions;
import org.jspecify.annotations.Nullable;

/**
 * What was found out last about a graph's things and events, for whoever changes it several times: a correction of a fact, a name or a class
 * leaves which of them are one as it was.
 */
final class ResolutionMemory {
    private final LastMade<Ontology> ontology;
    private final LastMade<Resolution> things;
    private final LastMade<RuledRecords> rules;
    private final LastMade<EventGroups> events;
    private final EventMemory comparedEvents;
    private final LastMade<EventResolution> namedEvents;
    private final LastDescriptions descriptions = new LastDescriptions();
    private final ShardMemory shards;
    private volatile @Nullable LoadedArticles loaded;

    ResolutionMemory() {
        this(
                new LastMade<>(),
                new LastMade<>(),
                new LastMade<>(),
                new LastMade<>(),
                new EventMemory(),
                new LastMade<>(),
                new ShardMemory());
    }

    private ResolutionMemory(
            LastMade<Ontology> ontology,
            LastMade<RuledRecords> rules,
            LastMade<Resolution> things,
            LastMade<EventGroups> events,
            EventMemory comparedEvents,
            LastMade<EventResolution> namedEvents,
            ShardMemory shards) {
        this.ontology = ontology;
        this.rules = rules;
        this.things = things;
        this.events = events;
        this.comparedEvents = comparedEvents;
        this.namedEvents = namedEvents;
        this.shards = shards;
    }

    /** The same of another store that the same graph has. */
    ResolutionMemory ofOtherStore() {
        return new ResolutionMemory(ontology, rules, things, events, comparedEvents, namedEvents, shards);
    }

    /** What another store says that says the same. */
    void takeOver(ResolutionMemory other) {
        loaded = other.loaded;
        descriptions.takeOver(other.descriptions);
    }

    LastDescriptions descriptions() {
        return descriptions;
    }

    /** What the graph of these settings was built with. */
    Ontology ontology(SettingsFolder settings) throws IOException {
        return ontology.of(settings.stamps(), () -> settings.read().ontology());
    }

    /** What was read of the graph's shards. */
    ShardMemory shards() {
        return shards;
    }

    /** What the graphs of articles were last made of; null where nobody knows. */
    @Nullable
    LoadedArticles loaded() {
        return loaded;
    }

    void keep(LoadedArticles articles) {
        loaded = articles;
    }

    /** What the rules alone make of the things, whatever users state. */
    LastMade<RuledRecords> rules() {
        return rules;
    }

    /** Which events were compared last. */
    EventMemory comparedEvents() {
        return comparedEvents;
    }

    LastMade<Resolution> things() {
        return things;
    }

    /** With their labels. */
    LastMade<EventResolution> namedEvents() {
        return namedEvents;
    }

    LastMade<EventGroups> events() {
        return events;
    }
}
