package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.graphwright.graph.BasedDescription;
import org.graphwright.graph.Described;
import org.graphwright.model.ErrorCode;
import org.graphwright.ontology.Base;
import org.graphwright.ontology.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The graphs of articles and of things in a folder, made from what is given to {@link #update}. Queries see the union of all graphs as
 * default graph. What is there never changes: a change makes the next generation of the store beside it, which then takes its place in
 * whole or not at all, also when the process is killed. Any number of processes read at the same time, each what counted when it opened the
 * store, also while one changes it, which must hold the folder's {@link GraphLock}.
 */
public final class GraphStore implements AutoCloseable {
    /** The graph with how and when articles came in; apart from theirs, so that theirs can be repeated byte for byte. */
    public static final Node LOG = Base.LOG;

    /** What the next generation is made of: articles as this version writes them, or the files or quads of the one before. */
    private enum Begin {
        ARTICLES,
        COPY,
        QUADS
    }

    private final Path folder;
    private final Generations generations;

    /** True for a copy that is changed where it lies. */
    private final boolean isOwn;

    private final GenerationNotes notes;
    private @Nullable OpenGeneration open;
    private boolean isToOpen;

    private GraphStore(Path folder, GenerationNotes notes) {
        this(folder, OpenGeneration.of(folder), false, notes);
    }

    private GraphStore(Path folder, @Nullable OpenGeneration open, boolean isOwn, GenerationNotes notes) {
        this.folder = requireNonNull(folder, "folder is null");
        this.notes = requireNonNull(notes, "notes is null");
        this.generations = new Generations(folder);
        this.open = open;
        this.isOwn = isOwn;
    }

    /** A copy of what counts, which {@link #update} changes where it lies and which nobody else sees; it goes when it is closed. */
    static GraphStore copyOf(Path folder) {
        requireExisting(folder);
        return new GraphStore(folder, OpenGeneration.copyOf(folder), true, GenerationNotes.NONE);
    }

    /** Opens the store in a folder, which is made if need be, for changing; its generations keep no notes. */
    public static GraphStore open(Path folder) {
        return open(folder, GenerationNotes.NONE);
    }

    /**
     * Opens the store in a folder, which is made if need be, for changing.
     *
     * @param notes are kept with each generation that is made
     */
    public static GraphStore open(Path folder, GenerationNotes notes) {
        new GraphForm(folder).claim();
        return new GraphStore(folder, notes);
    }

    /** Opens a store that is there already. Changes nothing that others see. */
    public static GraphStore openExisting(Path folder) {
        requireExisting(folder);
        return new GraphStore(folder, GenerationNotes.NONE);
    }

    /** @throws StoreException if a folder has no finished store, or one of another form */
    public static void requireExisting(Path folder) {
        new GraphForm(folder).require();
        if (exists(folder)) {
            return;
        }
        Optional<String> since = GraphLock.heldSince(folder);
        if (since.isPresent()) {
            throw new StoreException(
                    ErrorCode.BUSY,
                    "no finished graph in " + folder + " yet: a build is at work here since " + since.get(),
                    null);
        }
        if (Files.exists(folder.resolve("settings.json"))) {
            throw new StoreException(
                    ErrorCode.NO_GRAPH,
                    "no finished graph in " + folder + ": a build was begun there and did not end",
                    null);
        }
        throw new StoreException(ErrorCode.NO_GRAPH, "no graph in " + folder, null);
    }

    /** True where a folder holds a finished store. */
    public static boolean exists(Path folder) {
        return new Generations(folder).current().isPresent();
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** What this reader sees: a folder with the settings that the store was made with, which goes when this is closed. */
    public Path view() {
        OpenGeneration read = open();
        return read == null ? folder : read.folder();
    }

    /** True where the graph's files cannot be linked or nothing can be written beside them, so that a copy was made. */
    public boolean isCopy() {
        OpenGeneration read = open();
        return !isOwn && read != null && read.isCopy();
    }

    /** True where another generation counts by now than the one that this reads. */
    public boolean isPast() {
        return !generations.current().equals(Optional.ofNullable(open()).map(OpenGeneration::generation));
    }

    /** The quads with the full-text index, for queries; their default graph is the union of all graphs. */
    public DatasetGraph dataset() {
        OpenGeneration read = open();
        return read == null ? DatasetGraphFactory.createTxnMem() : read.dataset();
    }

    /** Runs something that reads; what it sees does not change while it runs. */
    public <T> T read(Function<DatasetGraph, T> work) {
        DatasetGraph dataset = dataset();
        return Txn.calculateRead(dataset, () -> work.apply(dataset));
    }

    /** True where what counts was written as another version writes it, so that some commands miss what they show. */
    public boolean isWrittenOtherwise() {
        OpenGeneration read = open();
        return read != null && !WrittenForm.isPresent(read.folder());
    }

    /** How each article came in, by its IRI under the standard {@link Base}, sorted. */
    public SortedMap<String, LogEntry> log() {
        return read(LoadLog::entries);
    }

    /** IRIs of the articles that have a web address, under the standard {@link Base}, sorted. */
    public List<String> articlesAt(String url) {
        return read(dataset -> {
            Base base = Base.of(dataset);
            SortedSet<String> found = new TreeSet<>();
            dataset.find(Node.ANY, Node.ANY, Vocabulary.URL, NodeFactory.createLiteralString(url))
                    .forEachRemaining(
                            quad -> found.add(base.own(quad.getSubject().getURI())));
            return List.copyOf(found);
        });
    }

    /** Keeps descriptions as the last, if they are those that the graph has. */
    public void remember(Map<String, ? extends Described> things, LastDescriptions last) {
        String digest = LoadLog.digest(things.values());
        if (digest.equals(read(LoadLog::things))) {
            last.keep(digest, BasedDescription.all(new KeptBase(folder).read(), things));
        }
    }

    /**
     * Takes articles out, puts articles' graphs in, in place of the ones they had, and sees to it that just the given things are
     * described, all as one change, the index of names too. What is as it should be is not written. The source should have been checked,
     * so that nothing broken is met half way, which would cost the time until then. All IRIs are those of the program; the store has them
     * under the graph's own {@link Base}.
     *
     * @param removed IRIs of articles
     * @param entries the articles that the source has
     * @param source writes their quads to a sink
     * @param things the descriptions of all things that the articles mention then, and of how sure all facts are, by IRI
     * @param readAt the time that the log gives
     * @return how many things are described otherwise than before, no more or for the first time
     */
    public long update(
            Collection<String> removed,
            Collection<LogEntry> entries,
            Consumer<StreamRDF> source,
            Map<String, ? extends Described> things,
            Instant readAt) {
        List<String> written = entries.stream().map(LogEntry::article).toList();
        return update(removed, entries, written, source, GraphDifferences.NONE, things, readAt, new LastDescriptions());
    }

    /**
     * The same for who changes this graph again and again.
     *
     * @param written those of the articles whose graphs the source has; the graphs of the others stay, but for the differences
     * @param differences what graphs of other articles have, and are to have
     * @param last what this graph was last made to say
     */
    public long update(
            Collection<String> removed,
            Collection<LogEntry> entries,
            Collection<String> written,
            Consumer<StreamRDF> source,
            GraphDifferences differences,
            Map<String, ? extends Described> things,
            Instant readAt,
            LastDescriptions last) {
        String digest = LoadLog.digest(things.values());
        boolean isThere = open() != null;
        if (isThere && removed.isEmpty() && entries.isEmpty() && digest.equals(read(LoadLog::things))) {
            return 0;
        }
        Base base = new KeptBase(folder).read();
        Map<String, ? extends Described> wanted = BasedDescription.all(base, things);
        ArticleChange articles =
                new ArticleChange(base, removed, entries, written, source, differences, digest, readAt);
        long changed;
        if (!isThere || read(dataset -> !dataset.find().hasNext())) {
            change(Begin.ARTICLES, next -> articles.load(next, wanted));
            changed = ThingsDifference.things(wanted.keySet());
        } else {
            ThingsDifference difference = last.of(read(LoadLog::things))
                    .map(present -> ThingsDifference.between(present, wanted))
                    .orElseGet(() -> read(dataset -> ThingsDifference.between(dataset, wanted)));
            change(Begin.COPY, next -> articles.write(next, difference));
            changed = difference.things();
        }
        last.keep(digest, wanted);
        return changed;
    }

    /** Makes the full-text index anew from the quads. */
    public void reindex() {
        change(Begin.COPY, Database::reindex);
    }

    /** Gives the space of replaced and removed graphs back. What is there stays as it is. */
    public void compact() {
        DatasetGraph present = dataset();
        change(
                Begin.QUADS,
                next -> Txn.executeRead(
                        present, () -> next.load(sink -> present.find().forEachRemaining(sink::quad))));
    }

    @Override
    public void close() {
        isToOpen = false;
        if (open != null) {
            open.close();
            open = null;
        }
    }

    /** Makes the next generation and reads it from then on. */
    private void change(Begin begin, Consumer<Database> work) {
        if (isOwn) {
            changeOwn(begin, work);
            return;
        }
        Path next = generations.begin();
        try {
            if (begin == Begin.COPY) {
                Folders.create(next);
                for (String part : StoreSize.COPIED) {
                    Folders.copy(view().resolve(part), next.resolve(part));
                }
            }
            try (Database made = new Database(next)) {
                work.accept(made);
                note(made, next);
            }
            if (begin == Begin.ARTICLES || !isWrittenOtherwise()) {
                WrittenForm.write(next);
            }
            generations.finish(next);
        } catch (IOException | RuntimeException | InternalError e) {
            Folders.delete(next);
            throw new StoreException("nothing was changed in " + folder + ": " + rootMessage(e), e);
        }
        close();
        isToOpen = true;
    }

    /** What is noted saves time and is nothing that the graph would lack. */
    private void note(Database made, Path next) throws IOException {
        try {
            notes.write(made.quads(), next);
        } catch (RuntimeException | OutOfMemoryError e) {
            LoggerFactory.getLogger(GraphStore.class)
                    .warn("what the first page shows is counted whenever the graph is opened: {}", e.toString());
            Folders.delete(next.resolve(GenerationNotes.OVERVIEW));
        }
    }

    /** Changes the copy; after a failure it is worth nothing. */
    private void changeOwn(Begin begin, Consumer<Database> work) {
        if (begin != Begin.COPY || open == null) {
            throw new IllegalStateException("a copy is changed, and neither filled nor packed");
        }
        try {
            work.accept(open.database());
        } catch (RuntimeException | InternalError e) {
            throw new StoreException("cannot change the copy of " + folder + ": " + rootMessage(e), e);
        }
    }

    /** What is read; after a change opened when it is first read again. */
    private @Nullable OpenGeneration open() {
        if (isToOpen) {
            isToOpen = false;
            open = OpenGeneration.of(folder);
        }
        return open;
    }

    /** What is open, of a copy. */
    OpenGeneration own() {
        return requireNonNull(open, "no copy is open");
    }

    static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root.getMessage() == null ? root.toString() : root.getMessage();
    }
}
