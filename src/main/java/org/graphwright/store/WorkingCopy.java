package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.model.GraphwrightException;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the generation that counts, in which corrections are written as they are made: who reads it sees each at once, and the next
 * generation is made of all of them when there is time. It is lost with the process, and nothing else with it: what it was made of is kept
 * before. Safe for use by several threads.
 */
public final class WorkingCopy implements AutoCloseable {
    private final Path graph;
    private final Generations generations;
    private @Nullable Copy copy;

    /** The last one that a copy or a change of one has got. */
    private long numbers;

    /** One that is open until the last of its readers has gone. */
    private static final class Copy {
        private final GraphStore store;
        private final List<WordIndex> before = new ArrayList<>();
        private Path generation;
        private long changes;
        private boolean isChanged;
        private boolean isAhead;
        private boolean isPublished;
        private int readers = 1;

        Copy(GraphStore store, long number) {
            this.store = store;
            this.changes = number;
            this.generation = store.own().generation();
        }

        synchronized DatasetGraph enter() {
            readers++;
            return store.dataset();
        }

        /** Words of before a change are looked up by readers of before it alone. */
        synchronized void leave() {
            readers--;
            if (readers <= 2) {
                before.forEach(WordIndex::close);
                before.clear();
            }
            if (readers == 0) {
                store.close();
            }
        }

        synchronized void renew(long number) {
            store.own().database().renew().ifPresent(before::add);
            changes = number;
            isChanged = true;
            isAhead = true;
        }
    }

    /**
     * The copy after so many changes, to be read until it is left.
     *
     * @param store what was copied, with its settings
     * @param dataset what is read
     * @param changes another number after each change, and of each copy
     * @param isChanged false where it is as it was copied
     * @param leave to be run once, when nobody reads this any more
     */
    public record View(GraphStore store, DatasetGraph dataset, long changes, boolean isChanged, Runnable leave) {
        public View {
            requireNonNull(store, "store is null");
            requireNonNull(dataset, "dataset is null");
            requireNonNull(leave, "leave is null");
        }
    }

    /** @param graph the graph's folder */
    public WorkingCopy(Path graph) {
        this.graph = requireNonNull(graph, "graph is null");
        this.generations = new Generations(graph);
    }

    /** Makes a copy of what counts, if there is none. */
    public void prepare() {
        Copy present;
        synchronized (this) {
            if (isPresent()) {
                return;
            }
            present = copy;
            copy = null;
        }
        if (present != null) {
            present.leave();
        }
        GraphStore store = GraphStore.copyOf(graph);
        if (store.isWrittenOtherwise() || !store.own().database().hasWords()) {
            store.close();
            return;
        }
        synchronized (this) {
            copy = new Copy(store, ++numbers);
        }
    }

    /**
     * True where there is a copy that has what counts, or corrections more. Not where somebody else has made another generation since: that is
     * made of all corrections that were kept before, and of what the copy lacks.
     */
    public synchronized boolean isPresent() {
        return copy != null && (copy.isPublished || generations.current().equals(Optional.of(copy.generation)));
    }

    /**
     * Changes the copy. Should that fail there is none any more.
     *
     * @return false where there is none; then nothing was done
     */
    public boolean change(Consumer<GraphStore> work) {
        Copy changed;
        synchronized (this) {
            if (copy == null || !isPresent()) {
                return false;
            }
            changed = copy;
        }
        try {
            work.accept(changed.store);
            synchronized (this) {
                changed.renew(++numbers);
            }
            return true;
        } catch (GraphwrightException e) {
            drop();
            throw e;
        } catch (RuntimeException | Error e) {
            drop();
            throw new StoreException("cannot change the copy of " + graph + ": " + GraphStore.rootMessage(e), e);
        }
    }

    /** The copy, to be read by who alone changes it; empty where it is not present. */
    public synchronized Optional<GraphStore> store() {
        return isPresent() ? Optional.ofNullable(copy).map(of -> of.store) : Optional.empty();
    }

    /**
     * To be called by the holder of the graph's lock before all corrections that were made so far make the next generation.
     *
     * @return for {@link #published}; empty where the copy has nothing that what counts has not, or is not of what counts
     */
    public synchronized Optional<Long> publish() {
        if (copy == null || !copy.isAhead || !isPresent()) {
            return Optional.empty();
        }
        copy.isPublished = true;
        return Optional.of(copy.changes);
    }

    /** Says that what counts was made by all corrections up to some change. */
    public synchronized void published(long changes) {
        if (copy != null) {
            copy.isPublished = false;
            copy.generation = generations.current().orElse(copy.generation);
            copy.isAhead = copy.changes != changes;
        }
    }

    /** Says that nothing came of it. */
    public synchronized void unpublished() {
        if (copy != null) {
            copy.isPublished = false;
        }
    }

    /**
     * The copy as it is by now, where it is present and another than it was.
     *
     * @param known the number of the last view; -1 for none
     */
    public synchronized Optional<View> view(long known) {
        Copy read = copy;
        if (read == null || read.changes == known || !isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new View(read.store, read.enter(), read.changes, read.isChanged, read::leave));
    }

    /** Gives the copy up; who reads it does so to the end. */
    public void drop() {
        Copy dropped;
        synchronized (this) {
            dropped = copy;
            copy = null;
        }
        if (dropped != null) {
            dropped.leave();
        }
    }

    @Override
    public void close() {
        drop();
    }
}
