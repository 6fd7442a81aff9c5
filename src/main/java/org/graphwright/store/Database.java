package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/** TDB2 and the index of names in a folder that belongs to this process alone; both are made if need be. */
final class Database implements AutoCloseable {
    private final TextIndexFolder text;
    private final Path store;
    private DatasetGraph quads;
    private @Nullable DatasetGraph searchable;

    Database(Path folder) {
        requireNonNull(folder, "folder is null");
        this.text = new TextIndexFolder(folder);
        Path store = folder.resolve("tdb2");
        Folders.create(store);
        this.store = store;
        this.quads = connect();
        try {
            if (!Files.isDirectory(folder.resolve("text"))) {
                text.rebuild(quads);
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** The quads with the full-text index; their default graph is the union of all graphs. Not to be asked for after a change. */
    synchronized DatasetGraph dataset() {
        if (searchable == null) {
            DatasetGraph made = TextDatasetFactory.create(quads, text.connect());
            text.words().ifPresent(words -> words.serve(made));
            searchable = made;
        }
        return searchable;
    }

    /** The quads alone. */
    DatasetGraph quads() {
        return quads;
    }

    /** True where words are looked up in an index of the present form. */
    boolean hasWords() {
        dataset();
        return text.words().isPresent();
    }

    /**
     * Lets words that were changed since be looked up in {@link #dataset}, which shows changed quads by itself.
     *
     * @return the words of before, to be closed when nobody reads them any more
     */
    Optional<WordIndex> renew() {
        DatasetGraph shown = dataset();
        Optional<WordIndex> before = text.renew();
        text.words().ifPresent(words -> words.serve(shown));
        return before;
    }

    /** Loads into an empty one, much faster than a transaction and into a third less room; after a failure the folder is worth nothing. */
    void load(Consumer<StreamRDF> source) {
        try {
            new PackedLoader(quads, store, PackedLoader.ROWS_IN_MEMORY).load(source);
        } catch (IOException e) {
            throw new StoreException("cannot load into " + store + ": " + e.getMessage(), e);
        }
        TDBInternal.expel(quads);
        quads = connect();
        reindex();
    }

    /** Changes quads as a whole; after a failure the folder is worth nothing (GH-3877). */
    void write(Consumer<DatasetGraph> work) {
        Txn.executeWrite(quads, () -> work.accept(quads));
    }

    /** Lets the index follow names that were taken out and put in, and what articles say otherwise than before. */
    void updateIndex(ThingsDifference names, ChangedWords words) {
        text.update(
                quads,
                Stream.concat(names.removed().stream(), names.added().stream()).toList(),
                words);
    }

    /** Makes the index anew from the quads. */
    void reindex() {
        text.rebuild(quads);
    }

    @Override
    public void close() {
        text.close();
        TDBInternal.expel(quads);
    }

    private DatasetGraph connect() {
        DatasetGraph connected = DatabaseMgr.connectDatasetGraph(Location.create(store));
        WholeNodes.in(TDBInternal.getDatasetGraphTDB(connected));
        connected.getContext().set(TDB2.symUnionDefaultGraph, true);
        return connected;
    }
}
