package org.graphwright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.graphwright.graph.ThingDescription;
import org.graphwright.model.ErrorCode;
import org.graphwright.ontology.Vocabulary;

/**
 * The graphs of articles and of things in a folder: {@code tdb2} has the quads, {@code text} the index of names, both made from what is
 * given to {@link #update}. Queries see the union of all graphs as default graph. A load is in whole or not at all, also when the process is
 * killed. One process at a time may have the folder open.
 */
public final class GraphStore implements AutoCloseable {
    /** The graph with how and when articles came in; apart from theirs, so that theirs can be repeated byte for byte. */
    public static final Node LOG = NodeFactory.createURI(Vocabulary.BASE + "graph/log");

    private final Path folder;
    private final Path database;
    private final Path unfinished;
    private final TextIndexFolder text;
    private DatasetGraph quads;
    private DatasetGraph searchable;

    private GraphStore(Path folder) {
        this.folder = folder;
        this.database = folder.resolve("tdb2");
        this.unfinished = folder.resolve("tdb2.loading");
        removeUnfinished();
        this.text = new TextIndexFolder(folder);
        this.quads = connect();
        if (text.isStale()) {
            text.rebuild(quads);
        }
        this.searchable = TextDatasetFactory.create(quads, text.connect());
    }

    /** Opens the store in a folder, which is made if need be. */
    public static GraphStore open(Path folder) {
        new GraphForm(folder).claim();
        return new GraphStore(folder);
    }

    /** Opens a store that is there already. */
    public static GraphStore openExisting(Path folder) {
        requireExisting(folder);
        return new GraphStore(folder);
    }

    /** @throws StoreException if a folder has no store, or one of another form */
    public static void requireExisting(Path folder) {
        new GraphForm(folder).require();
        if (!exists(folder)) {
            throw new StoreException(ErrorCode.NO_GRAPH, "no graph in " + folder, null);
        }
    }

    /**
     * Sees to it that no other process has the store open, if there is one, of whatever form.
     *
     * @throws StoreException if one has
     */
    public static void requireUnused(Path folder) {
        if (exists(folder)) {
            try {
                TDBInternal.expel(DatabaseMgr.connectDatasetGraph(Location.create(folder.resolve("tdb2"))));
            } catch (RuntimeException e) {
                throw new StoreException(ErrorCode.BUSY, "another program has the graph in " + folder + " open", e);
            }
        }
    }

    /** True where a folder holds a store. */
    public static boolean exists(Path folder) {
        return Files.isDirectory(folder.resolve("tdb2"));
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** The quads with the full-text index, for queries; their default graph is the union of all graphs. */
    public DatasetGraph dataset() {
        return searchable;
    }

    /** Runs something that reads; what it sees does not change while it runs. */
    public <T> T read(Function<DatasetGraph, T> work) {
        return Txn.calculateRead(searchable, () -> work.apply(searchable));
    }

    /** How each article came in, by its IRI, sorted. */
    public SortedMap<String, LogEntry> log() {
        return read(LoadLog::entries);
    }

    /** IRIs of the articles that have a web address, sorted. */
    public List<String> articlesAt(String url) {
        return read(dataset -> {
            SortedSet<String> found = new TreeSet<>();
            dataset.find(Node.ANY, Node.ANY, Vocabulary.URL, NodeFactory.createLiteralString(url))
                    .forEachRemaining(quad -> found.add(quad.getSubject().getURI()));
            return List.copyOf(found);
        });
    }

    /**
     * Takes articles out, puts articles' graphs in, in place of the ones they had, and sees to it that just the given things are
     * described, all as one change; then the index of names follows. What is as it should be is not written. The source must have been
     * checked, so that nothing broken is met half way: an aborted large write damages TDB2 (GH-3877).
     *
     * @param removed IRIs of articles
     * @param entries the articles that the source has
     * @param source writes their quads to a sink
     * @param things the descriptions of all things that the articles mention then, by IRI
     * @param readAt the time that the log gives
     * @return how many things are described otherwise than before, no more or for the first time
     */
    public long update(
            Collection<String> removed,
            Collection<LogEntry> entries,
            Consumer<StreamRDF> source,
            Map<String, ThingDescription> things,
            Instant readAt) {
        String digest = LoadLog.digest(things.values());
        if (removed.isEmpty() && entries.isEmpty() && digest.equals(read(LoadLog::things))) {
            return 0;
        }
        text.markStale();
        Consumer<StreamRDF> articles = sink -> {
            source.accept(sink);
            entries.forEach(entry -> LoadLog.write(sink, entry, readAt));
            LoadLog.writeThings(sink, digest);
        };
        if (isEmpty()) {
            bulkLoad(sink -> {
                articles.accept(sink);
                things.values().forEach(thing -> thing.quads().forEach(sink::quad));
            });
            reindex();
            return things.size();
        }
        ThingsDifference difference = read(dataset -> ThingsDifference.between(dataset, things));
        write(dataset -> {
            removed.forEach(article -> removeGraph(dataset, article));
            entries.forEach(entry -> removeGraph(dataset, entry.article()));
            LoadLog.remove(dataset, ThingDescription.GRAPH);
            articles.accept(StreamRDFLib.dataset(dataset));
            difference.removed().forEach(dataset::delete);
            difference.added().forEach(dataset::add);
        });
        text.update(difference.removed(), difference.added());
        return difference.things();
    }

    /** Makes the full-text index anew from the quads. */
    public void reindex() {
        text.rebuild(quads);
        reconnect();
    }

    /** Gives the space of replaced and removed graphs back. What is there stays as it is. */
    public void compact() {
        DatabaseMgr.compact(quads, true);
        reconnect();
    }

    @Override
    public void close() {
        text.close();
        TDBInternal.expel(quads);
    }

    private boolean isEmpty() {
        return Txn.calculateRead(quads, () -> !quads.find().hasNext());
    }

    private void write(Consumer<DatasetGraph> work) {
        try {
            Txn.executeWrite(quads, () -> work.accept(quads));
        } catch (RuntimeException e) {
            reconnect();
            throw new StoreException("nothing was changed in " + folder + ": " + rootMessage(e), e);
        }
    }

    /** The bulk loader has no transaction: a mark tells the next process that what is there is not whole. */
    private void bulkLoad(Consumer<StreamRDF> source) {
        try {
            Files.writeString(unfinished, "");
            DataLoader loader = LoaderFactory.phasedLoader(quads, (format, arguments) -> {});
            loader.startBulk();
            try {
                source.accept(loader.stream());
                loader.finishBulk();
            } catch (RuntimeException e) {
                loader.finishException(e);
                throw e;
            }
            Files.delete(unfinished);
        } catch (IOException | RuntimeException e) {
            reconnect();
            throw new StoreException("the graph in " + folder + " was left empty: " + rootMessage(e), e);
        }
    }

    private static void removeGraph(DatasetGraph dataset, String article) {
        Node name = NodeFactory.createURI(article);
        dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
        LoadLog.remove(dataset, name);
    }

    private DatasetGraph connect() {
        try {
            boolean isNew = !Files.exists(database);
            if (isNew) {
                Files.writeString(unfinished, "");
                Folders.create(database);
            }
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(database));
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            if (isNew) {
                Files.delete(unfinished);
            }
            return dataset;
        } catch (IOException | RuntimeException e) {
            throw new StoreException("cannot open the graph in " + folder + ": " + rootMessage(e), e);
        }
    }

    /** Needed after an abort, which leaves pages in memory that were never written, and for another text index. */
    private void reconnect() {
        text.close();
        TDBInternal.expel(quads);
        removeUnfinished();
        quads = connect();
        searchable = TextDatasetFactory.create(quads, text.connect());
    }

    private void removeUnfinished() {
        if (Files.exists(unfinished)) {
            Folders.delete(database);
            Folders.delete(unfinished);
        }
    }

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root.getMessage() == null ? root.toString() : root.getMessage();
    }
}
