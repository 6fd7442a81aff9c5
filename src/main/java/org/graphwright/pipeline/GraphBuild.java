package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.graphwright.explore.OverviewNotes;
import org.graphwright.model.Article;
import org.graphwright.ontology.Ontology;
import org.graphwright.store.FileReason;
import org.graphwright.store.GraphForm;
import org.graphwright.store.GraphLock;
import org.graphwright.store.GraphStore;

/**
 * Builds a graph in a folder: articles are read into shards, their things resolved across all of them, and the store is brought up
 * to date. The same call after a kill goes on from the finished shards; with nothing new it changes nothing. One build a folder at
 * a time.
 */
public final class GraphBuild {
    /** How many articles a shard has: what a kill can cost. */
    public static final int SHARD_SIZE = 32;

    private final Path folder;
    private final ReaderFactory readers;
    private final int jobs;
    private final BuildProgress progress;

    /** @param jobs how many workers read, 1 or more */
    public GraphBuild(Path folder, ReaderFactory readers, int jobs, BuildProgress progress) {
        this.folder = requireNonNull(folder, "folder is null");
        this.readers = requireNonNull(readers, "readers is null");
        this.progress = requireNonNull(progress, "progress is null");
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be 1 or more: " + jobs);
        }
        this.jobs = jobs;
    }

    /**
     * Brings articles into the graph. Those that are in it with the same content stay as they are, changed ones are replaced, and
     * those that are not among {@code articles} are left alone.
     *
     * @throws SettingsException if the graph was built with other settings, or by an older version of the program
     */
    public BuildSummary build(Iterator<Article> articles) {
        return build(articles, Change.ANY);
    }

    /** The same, with a say in what may happen to articles that are in the graph, and to those that are not. */
    public BuildSummary build(Iterator<Article> articles, Change change) {
        try (GraphLock lock = GraphLock.take(folder)) {
            new GraphForm(folder).claim();
            keepSettings();
            ShardFolder shards = new ShardFolder(folder.resolve("shards"));
            try (GraphStore store = GraphStore.open(folder)) {
                new UnloadedShards(shards, progress).check(store);
            }
            KnownArticles known = new KnownArticles(shards);
            Iterator<Article> named = StreamSupport.stream(Spliterators.spliteratorUnknownSize(articles, 0), false)
                    .map(known::known)
                    .iterator();
            BuildSummary read = new DamagedShards(shards)
                    .settingAside(
                            () -> new ArticleReading(shards, readers, jobs, SHARD_SIZE, change, progress).read(named));
            Room.check(folder, 0);
            try (GraphStore store = GraphStore.open(folder, new OverviewNotes(readers.ontology()))) {
                GraphResolution resolver = new GraphResolution(folder, readers.ontology());
                return read.withLoaded(new StoreLoading(shards, resolver, readers.ontology(), progress)
                        .load(store)
                        .articles());
            }
        } catch (IOException e) {
            throw unwritten(folder, e);
        }
    }

    /** Before the first shard, so that there is none of which nobody knows how it was read. */
    private void keepSettings() throws IOException {
        new SettingsAgreement(folder)
                .agree(SettingsRequest.of(readers.settings().options()));
        new SettingsFolder(folder).write(readers.settings());
    }

    /**
     * Decides anew which things are one, without reading articles; heeds what users have stated since.
     *
     * @return what was written anew
     */
    public static LoadSummary resolve(Path folder, BuildProgress progress) {
        try (GraphLock lock = GraphLock.take(folder)) {
            return resolve(folder, progress, new ResolutionMemory());
        } catch (IOException e) {
            throw unwritten(folder, e);
        }
    }

    /**
     * The same for who corrects the graph and has resolved it before: what is found out about it is not found out again, and who else corrects
     * it is waited for.
     *
     * @param before that resolved the graph of this folder
     */
    public static LoadSummary resolve(Path folder, BuildProgress progress, GraphResolution before) {
        try (SharedLock.Hold lock = new SharedLock(folder).take()) {
            return resolve(folder, progress, before.memory());
        } catch (IOException e) {
            throw unwritten(folder, e);
        }
    }

    /**
     * Finds out for later all that a correction of a fact leaves as it is; changes nothing. Takes no lock, so that nobody is kept from changing the
     * graph meanwhile: what is found out is only used where shards, statements and descriptions are the same as before it was.
     *
     * @param store what the graph says
     */
    static void prepare(Path folder, GraphStore store, ResolutionMemory memory) throws IOException {
        loading(folder, BuildProgress.NONE, memory).prepare(store);
    }

    /** Resolves for who does so again and again, and holds the graph's lock. */
    static LoadSummary resolve(Path folder, BuildProgress progress, ResolutionMemory memory) {
        try (GraphStore store =
                GraphStore.open(folder, new OverviewNotes(memory.ontology(new SettingsFolder(folder))))) {
            return loading(folder, progress, memory).load(store);
        } catch (IOException e) {
            throw unwritten(folder, e);
        }
    }

    /**
     * Brings what users correct into a copy of the store, and leaves all else as it is.
     *
     * @return for each correction's id whether something fits it
     */
    static SortedMap<String, Boolean> show(Path folder, GraphStore copy, ResolutionMemory memory) {
        try {
            return loading(folder, BuildProgress.NONE, memory).show(copy);
        } catch (IOException e) {
            throw unwritten(folder, e);
        }
    }

    private static StoreLoading loading(Path folder, BuildProgress progress, ResolutionMemory memory)
            throws IOException {
        ShardFolder shards = new ShardFolder(folder.resolve("shards"), memory.shards());
        Ontology ontology = memory.ontology(new SettingsFolder(folder));
        return new StoreLoading(shards, new GraphResolution(folder, ontology, memory), ontology, progress);
    }

    private static BuildException unwritten(Path folder, IOException e) {
        return new BuildException("cannot write to " + folder + ": " + FileReason.of(e), e);
    }
}
