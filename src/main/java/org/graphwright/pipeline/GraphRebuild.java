package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.graphwright.explore.OverviewNotes;
import org.graphwright.model.ErrorCode;
import org.graphwright.ontology.Base;
import org.graphwright.store.FileReason;
import org.graphwright.store.GraphForm;
import org.graphwright.store.GraphLock;
import org.graphwright.store.GraphStore;
import org.graphwright.store.KeptBase;
import org.graphwright.store.NextGraph;

/**
 * Makes a graph anew from the texts in its folder, also one of version 0.1.0: articles are read again where the version that read them
 * is another, and store and index are made from the shards alone. What users have stated stays. The new graph is made beside the
 * present one and takes its place when it is whole; after a kill the same call goes on from the finished shards.
 */
public final class GraphRebuild {
    private final Path folder;
    private final ReaderFactory readers;
    private final int jobs;
    private final BuildProgress progress;

    /** @param jobs how many workers read, 1 or more */
    public GraphRebuild(Path folder, ReaderFactory readers, int jobs, BuildProgress progress) {
        this.folder = requireNonNull(folder, "folder is null");
        this.readers = requireNonNull(readers, "readers is null");
        this.jobs = jobs;
        this.progress = requireNonNull(progress, "progress is null");
    }

    /**
     * Makes it anew, with the settings of the readers.
     *
     * @throws org.graphwright.store.StoreException if another process has the graph open
     * @throws BuildException if there is no graph, a shard is damaged or there is too little room; the graph is then as it was
     */
    public RebuildSummary rebuild() {
        return rebuild(new KeptBase(folder).read());
    }

    /** The same, with IRIs of things that begin with {@code base} from then on. */
    public RebuildSummary rebuild(Base base) {
        requireNonNull(base, "base is null");
        GraphForm.requireFolder(folder);
        if (!Files.isDirectory(folder.resolve("shards")) && !Files.exists(folder.resolve("current"))) {
            throw new BuildException(ErrorCode.NO_GRAPH, "no graph in " + folder, null);
        }
        try (GraphLock lock = GraphLock.take(folder)) {
            StoredReadings stored = stored();
            SortedMap<String, Shard> counting = ShardList.newest(stored.shards());
            NextGraph next = new NextGraph(folder);
            begin(next, base);
            RebuildSummary summary = new RebuildSummary(counting.size(), 0, List.of());
            ShardFolder present = new ShardFolder(folder.resolve("shards"));
            if (!new GraphForm(folder).isOld()) {
                new LostShards(present).check(stored.shards(), folder);
            }
            ShardFolder shards = present;
            if (!counting.values().stream().allMatch(this::isCurrent)) {
                ShardFolder anew = new ShardFolder(next.folder().resolve("shards"));
                summary = new DamagedShards(present)
                        .settingAside(() -> new Rereading(stored, anew, readers, jobs, progress).read());
                shards = anew;
            }
            try (GraphStore store = GraphStore.open(next.folder(), new OverviewNotes(readers.ontology()))) {
                GraphResolution resolver = new GraphResolution(folder, readers.ontology());
                new StoreLoading(shards, resolver, readers.ontology(), progress).load(store);
            }
            next.takePlace();
            return summary;
        } catch (IOException e) {
            throw new BuildException("cannot write to " + folder + ": " + FileReason.of(e), e);
        }
    }

    private StoredReadings stored() {
        Path shards = folder.resolve("shards");
        GraphForm form = new GraphForm(folder);
        if (form.isOld()) {
            return new OldShardFolder(shards);
        }
        form.require();
        return new ShardFolder(shards);
    }

    /** An old graph's shards never are: their version is of another form. */
    private boolean isCurrent(Shard shard) {
        return !new GraphForm(folder).isOld() && readers.readsLike(shard.version());
    }

    /** Keeps the shards of a killed process that made the graph anew with the same settings. */
    private void begin(NextGraph next, Base base) throws IOException {
        SettingsFolder settings = new SettingsFolder(next.folder());
        if (Files.exists(next.folder())
                && !(settings.exists() && settings.read().equals(readers.settings()))) {
            next.discard();
        }
        next.discard("current");
        next.discard("generations");
        new GraphForm(next.folder()).claim();
        settings.write(readers.settings());
        next.discard("base");
        KeptBase kept = new KeptBase(next.folder());
        kept.copy(new KeptBase(folder));
        kept.write(base);
        Files.createDirectories(next.folder().resolve("ontology"));
    }
}
