package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import org.graphwright.explore.OverviewNotes;
import org.graphwright.store.FileReason;
import org.graphwright.store.GraphForm;
import org.graphwright.store.GraphLock;
import org.graphwright.store.GraphStore;
import org.graphwright.store.KeptBase;
import org.graphwright.store.NextGraph;

/**
 * Makes a graph's store and index anew from what was read before, as this version of the program writes them; reads no article. The graph
 * stays as it is until the new one is whole.
 */
public final class GraphUpgrade {
    private final Path folder;
    private final BuildProgress progress;

    /** @param folder the graph's folder */
    public GraphUpgrade(Path folder, BuildProgress progress) {
        this.folder = requireNonNull(folder, "folder is null");
        this.progress = requireNonNull(progress, "progress is null");
    }

    /**
     * Upgrades.
     *
     * @return what was written
     * @throws org.graphwright.store.StoreException if there is no graph, one of version 0.1.0, or somebody else is changing it
     */
    public LoadSummary upgrade() {
        GraphStore.requireExisting(folder);
        try (GraphLock lock = GraphLock.take(folder)) {
            GraphSettings settings = new SettingsFolder(folder).read();
            ShardFolder shards = new ShardFolder(folder.resolve("shards"));
            new LostShards(shards).check(shards.shards(), folder);
            NextGraph next = new NextGraph(folder);
            next.discard();
            new GraphForm(next.folder()).claim();
            new SettingsFolder(next.folder()).write(settings);
            new KeptBase(next.folder()).copy(new KeptBase(folder));
            LoadSummary loaded;
            try (GraphStore store = GraphStore.open(next.folder(), new OverviewNotes(settings.ontology()))) {
                GraphResolution resolver = new GraphResolution(folder, settings.ontology());
                loaded = new StoreLoading(shards, resolver, settings.ontology(), progress).load(store);
            }
            next.takePlace();
            return loaded;
        } catch (IOException e) {
            throw new BuildException("cannot write to " + folder + ": " + FileReason.of(e), e);
        }
    }
}
