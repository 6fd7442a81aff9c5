package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.graphwright.model.ErrorCode;
import org.graphwright.ontology.Vocabulary;

/**
 * The graphs of articles in a folder: {@code tdb2} has the quads, {@code text} the index of names, both made from what is given to
 * {@link #load}. Queries see the union of all graphs as default graph. A load is in whole or not at all, also when the process is
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
        requireNonNull(folder, "folder is null");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException("cannot write to " + folder + ": " + e.getMessage(), e);
        }
        return new GraphStore(folder);
    }

    /** Opens a store that is there already. */
    public static GraphStore openExisting(Path folder) {
        requireExisting(folder);
        return new GraphStore(folder);
    }

    /** @throws StoreException if a folder has no store */
    public static void requireExisting(Path folder) {
        if (!exists(folder)) {
            throw new StoreException(ErrorCode.NO_GRAPH, "no graph in " + folder, null);
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
        return read(dataset -> {
            SortedMap<String, LogEntry> log = new TreeMap<>();
            dataset.find(LOG, Node.ANY, Vocabulary.SHARD, Node.ANY).forEachRemaining(quad -> {
                String article = quad.getSubject().getURI();
                dataset.find(LOG, quad.getSubject(), Vocabulary.RESOLUTION, Node.ANY)
                        .forEachRemaining(resolution -> log.put(
                                article,
                                new LogEntry(
                                        article,
                                        quad.getObject().getLiteralLexicalForm(),
                                        resolution.getObject().getLiteralLexicalForm())));
            });
            return log;
        });
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
     * Puts articles' graphs in, in place of the ones they had, and indexes their names; see {@link #update}.
     *
     * @param entries the articles that the source has
     * @param source writes their quads to a sink
     * @param readAt the time that the log gives
     */
    public void load(Collection<LogEntry> entries, Consumer<StreamRDF> source, Instant readAt) {
        update(List.of(), entries, source, readAt);
    }

    /**
     * Takes articles out and puts articles' graphs in, in place of the ones they had, as one change, and indexes their names. The source
     * must have been read to its end once before, so that nothing broken is met half way: an aborted large write damages TDB2 (GH-3877).
     *
     * @param removed IRIs of articles
     * @param entries the articles that the source has
     * @param source writes their quads to a sink
     * @param readAt the time that the log gives
     */
    public void update(
            Collection<String> removed, Collection<LogEntry> entries, Consumer<StreamRDF> source, Instant readAt) {
        if (removed.isEmpty() && entries.isEmpty()) {
            return;
        }
        text.markStale();
        Consumer<StreamRDF> all = sink -> {
            source.accept(sink);
            entries.forEach(entry -> writeLog(sink, entry, readAt));
        };
        if (isEmpty()) {
            bulkLoad(all);
        } else {
            write(dataset -> {
                removed.forEach(article -> removeGraph(dataset, article));
                entries.forEach(entry -> removeGraph(dataset, entry.article()));
                all.accept(StreamRDFLib.dataset(dataset));
            });
        }
        reindex();
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
        dataset.deleteAny(LOG, name, Node.ANY, Node.ANY);
    }

    private static void writeLog(StreamRDF sink, LogEntry entry, Instant readAt) {
        Node article = NodeFactory.createURI(entry.article());
        String time = readAt.truncatedTo(ChronoUnit.SECONDS).toString();
        sink.quad(Quad.create(
                LOG, article, Vocabulary.READ_AT, NodeFactory.createLiteralDT(time, XSDDatatype.XSDdateTime)));
        sink.quad(Quad.create(LOG, article, Vocabulary.SHARD, NodeFactory.createLiteralString(entry.shard())));
        sink.quad(
                Quad.create(LOG, article, Vocabulary.RESOLUTION, NodeFactory.createLiteralString(entry.resolution())));
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
