package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.graphwright.graph.BeliefDescription;
import org.graphwright.graph.Described;
import org.graphwright.graph.Replacement;
import org.graphwright.graph.ThingDescription;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;
import org.graphwright.resolve.EventResolution;
import org.graphwright.store.GraphDifferences;
import org.graphwright.store.GraphStore;
import org.graphwright.store.LogEntry;

/** Brings into the store what the shards have and it has not: new and changed articles, and those whose things are resolved anew. */
final class StoreLoading {
    private final ShardFolder folder;

    /** The shards as they were read. */
    private final ShardFolder plain;

    private final GraphResolution resolver;
    private final Ontology ontology;
    private final BuildProgress progress;

    StoreLoading(ShardFolder folder, GraphResolution resolver, Ontology ontology, BuildProgress progress)
            throws IOException {
        this.resolver = requireNonNull(resolver, "resolver is null");
        this.plain = requireNonNull(folder, "folder is null");
        this.folder = resolver.asCorrected(folder);
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.progress = requireNonNull(progress, "progress is null");
    }

    /** @throws BuildException where there is too little room, or a shard is damaged, which is set aside */
    LoadSummary load(GraphStore store) {
        return new DamagedShards(folder).settingAside(() -> bringIn(store, this::keep));
    }

    /**
     * The same with a copy of the store that no other process sees, which is therefore told of nowhere.
     *
     * @return for each correction's id whether something fits it
     */
    SortedMap<String, Boolean> show(GraphStore copy) {
        SortedMap<String, Boolean> fits = new TreeMap<>();
        new DamagedShards(folder)
                .settingAside(() -> bringIn(copy, corrections -> {
                    fits.putAll(corrections.fits());
                    keepNames(corrections);
                }));
        return fits;
    }

    /** @param done is told what the store was made by, when it is */
    private LoadSummary bringIn(GraphStore store, Consumer<GraphCorrections> done) {
        List<Shard> shards = folder.shards();
        SortedMap<String, String> newest = ShardList.newestNames(shards);
        GraphCorrections corrections = resolve(shards, newest);
        SortedMap<String, String> copies = copies(shards, newest);
        var beliefs = beliefs(shards, newest, copies, corrections);
        EventResolution events = resolver.events(folder, shards, newest, corrections);
        SortedMap<String, Described> described = described(corrections, events, joined(beliefs));
        Map<String, LogEntry> log = store.log();
        new LostShards(folder).check(shards, log);
        LoadedArticles made = new LoadedArticles(corrections, events, copies, newest, folder.parted());
        List<LogEntry> entries = outdated(newest, made, log);
        List<String> removed = log.keySet().stream()
                .filter(article -> !newest.containsKey(article))
                .toList();
        Set<String> wanted = new TreeSet<>();
        entries.forEach(entry -> wanted.add(entry.article()));
        Known known = known(shards, wanted, made, log);
        wanted.removeAll(known.unchanged());
        Set<String> unknown = new TreeSet<>(wanted);
        unknown.removeAll(known.articles());
        List<Shard> sources = shards.stream()
                .filter(shard ->
                        shard.entries().stream().anyMatch(entry -> isIn(shard, entry.article(), newest, wanted)))
                .toList();
        Room.checkChange(
                store, Room.STORED * sources.stream().mapToLong(Shard::bytes).sum());
        if (!wanted.isEmpty()) {
            progress.step("loading " + wanted.size() + " articles");
        }
        // whatever is broken is met before the store changes
        sources.forEach(folder::check);
        long things = store.update(
                removed,
                entries,
                unknown,
                sink -> sources.forEach(shard -> plain.read(
                        shard,
                        article -> isIn(shard, article, newest, unknown),
                        extraction -> made.write(extraction, sink))),
                known.changed(),
                described,
                Instant.now(),
                resolver.memory().descriptions());
        done.accept(corrections);
        resolver.memory().keep(made);
        return new LoadSummary(wanted.size(), things);
    }

    /** Finds out, for the next to load, what the store says; changes nothing. */
    void prepare(GraphStore store) throws IOException {
        GraphCorrections corrections = resolver.corrected();
        List<Shard> shards = folder.shards();
        SortedMap<String, String> newest = ShardList.newestNames(shards);
        SortedMap<String, String> copies = copies(shards, newest);
        var beliefs = beliefs(shards, newest, copies, corrections);
        EventResolution events = resolver.events(folder, shards, newest, corrections);
        store.remember(
                described(corrections, events, joined(beliefs)),
                resolver.memory().descriptions());
        LoadedArticles made = new LoadedArticles(corrections, events, copies, newest, folder.parted());
        resolver.memory().keep(made);
        if (newest.size() <= ShardMemory.MOST_ARTICLES) {
            // read and made into quads once, what hiding a thing or merging two does with many articles is quick the
            // first time
            read(shards, newest.keySet(), made, made::quads);
        }
    }

    /** All that the graph of things says, by IRI. */
    private static SortedMap<String, Described> described(
            GraphCorrections corrections, EventResolution events, SortedMap<String, BeliefDescription> beliefs) {
        SortedMap<String, ThingDescription> things = ThingDescriptions.of(corrections);
        SortedMap<String, Described> described = new TreeMap<>(things);
        ShardEvents.descriptions(events).forEach((iri, event) -> {
            ThingDescription named = things.get(iri);
            described.put(iri, named == null ? event : named.with(event));
        });
        described.keySet().removeIf(corrections::isHidden);
        corrections.replaced().forEach((iri, thing) -> described.putIfAbsent(iri, Replacement.of(iri, thing)));
        described.putAll(beliefs);
        return described;
    }

    /** Found out beside the events, of which they know nothing. */
    private CompletableFuture<SortedMap<String, BeliefDescription>> beliefs(
            List<Shard> shards, Map<String, String> newest, Map<String, String> copies, GraphCorrections corrections) {
        return CompletableFuture.supplyAsync(
                () -> new ShardBeliefs(folder, ontology).read(shards, newest, copies, corrections));
    }

    private static SortedMap<String, BeliefDescription> joined(
            CompletableFuture<SortedMap<String, BeliefDescription>> beliefs) {
        try {
            return beliefs.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            } else if (e.getCause() instanceof Error own) {
                throw own;
            }
            throw e;
        }
    }

    private GraphCorrections resolve(List<Shard> shards, Map<String, String> newest) {
        progress.step("resolving");
        try {
            return resolver.corrected(folder, shards, newest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(GraphCorrections corrections) {
        try {
            resolver.keep(corrections);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keepNames(GraphCorrections corrections) {
        try {
            resolver.keepNames(corrections);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<LogEntry> outdated(
            SortedMap<String, String> newest, LoadedArticles made, Map<String, LogEntry> log) {
        List<LogEntry> entries = new ArrayList<>();
        newest.forEach((article, shard) -> {
            LogEntry entry = made.entry(article);
            if (!entry.equals(log.get(article))) {
                entries.add(entry);
            }
        });
        return entries;
    }

    /**
     * Articles of which it is known what the store has.
     *
     * @param unchanged IRIs of those whose graphs stay as they are
     * @param changed what the graphs of the others have, and are to have
     * @param articles IRIs of these others
     */
    private record Known(Set<String> unchanged, Set<String> articles, GraphDifferences changed) {}

    private Known known(List<Shard> shards, Set<String> articles, LoadedArticles made, Map<String, LogEntry> log) {
        LoadedArticles last = resolver.memory().loaded();
        if (last == null) {
            return new Known(Set.of(), Set.of(), GraphDifferences.NONE);
        }
        Set<String> known = new TreeSet<>(articles);
        known.removeIf(article -> !last.has(article, log));
        Set<String> unchanged = new TreeSet<>();
        read(shards, known, made, extraction -> {
            if (last.isSame(extraction, made)) {
                unchanged.add(Iris.article(extraction.article().id()));
            }
        });
        known.removeAll(unchanged);
        return new Known(
                unchanged,
                known,
                sink -> read(
                        shards,
                        known,
                        made,
                        extraction -> sink.accept(last.quads(extraction), made.quads(extraction))));
    }

    private void read(List<Shard> shards, Set<String> articles, LoadedArticles made, Consumer<Extraction> sink) {
        for (Shard shard : shards) {
            String name = shard.name();
            if (shard.entries().stream()
                    .anyMatch(entry -> articles.contains(entry.article())
                            && name.equals(made.entry(entry.article()).shard()))) {
                plain.read(
                        shard,
                        article -> articles.contains(article)
                                && name.equals(made.entry(article).shard()),
                        sink);
            }
        }
    }

    static SortedMap<String, String> copies(List<Shard> shards, Map<String, String> newest) {
        return WireCopies.find(shards.stream()
                .flatMap(shard ->
                        shard.entries().stream().filter(entry -> shard.name().equals(newest.get(entry.article()))))
                .toList());
    }

    private static boolean isIn(Shard shard, String article, Map<String, String> newest, Set<String> wanted) {
        return wanted.contains(article) && shard.name().equals(newest.get(article));
    }
}
