package org.graphwright.pipeline;

import java.io.IOException;
import org.graphwright.ontology.Ontology;
import org.graphwright.resolve.EventGroups;
import org.graphwright.resolve.Resolution;
import org.graphwright.store.LastDescriptions;
import org.jspecify.annotations.Nullable;

/**
 * What was found out last about a graph's things and events, for whoever changes it several times: a correction of a fact, a name or a class
 * leaves which of them are one as it was.
 */
final class ResolutionMemory {
    private final LastMade<Ontology> ontology = new LastMade<>();
    private final LastMade<Resolution> things = new LastMade<>();
    private final LastMade<EventGroups> events = new LastMade<>();
    private final LastDescriptions descriptions = new LastDescriptions();
    private final ShardMemory shards = new ShardMemory();
    private volatile @Nullable LoadedArticles loaded;

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

    LastMade<Resolution> things() {
        return things;
    }

    LastMade<EventGroups> events() {
        return events;
    }
}
