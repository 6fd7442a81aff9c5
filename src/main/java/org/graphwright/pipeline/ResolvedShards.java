package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.graphwright.graph.Described;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;
import org.graphwright.resolve.BlockEngine;
import org.graphwright.resolve.EventResolution;

/**
 * The shards of a folder, resolved as a graph's are: one IRI for one thing and for one event, copies, corrections, and how sure the facts
 * are. What follows, the articles' graphs, can be made of each shard by itself.
 */
public final class ResolvedShards {
    private final SortedMap<String, ShardIdentity> identities = new TreeMap<>();
    private final SortedMap<String, Described> described;

    private ResolvedShards(SortedMap<String, ShardIdentity> identities, SortedMap<String, Described> described) {
        this.identities.putAll(identities);
        this.described = described;
    }

    /**
     * Resolves; changes nothing but files beside the shards that can be made anew.
     *
     * @param folder with the folder {@code shards} and, where there are such, {@code corrections}, {@code identity} and {@code authority}
     * @param engine who resolves the blocks of things
     * @throws BuildException if a shard is damaged
     */
    public static ResolvedShards of(Path folder, Ontology ontology, BuildProgress progress, BlockEngine engine)
            throws IOException {
        requireNonNull(ontology, "ontology is null");
        ShardFolder files =
                new ShardFolder(requireNonNull(folder, "folder is null").resolve("shards"));
        GraphResolution resolver = new GraphResolution(folder, ontology, new ResolutionMemory(), engine);
        List<Shard> shards = files.shards();
        SortedMap<String, String> newest = ShardList.newestNames(shards);
        progress.step("resolving");
        GraphCorrections corrections = resolver.corrected(files, shards, newest);
        EventResolution events = resolver.events(files, shards, newest, corrections);
        SortedMap<String, String> copies = StoreLoading.copies(shards, newest);
        Map<String, String> digests =
                ArticleDigests.of(corrections.resolution(), events, copies, corrections.articles());
        SortedMap<String, ShardIdentity> identities = new TreeMap<>();
        newest.forEach((article, shard) -> identities
                .computeIfAbsent(shard, ShardIdentity::new)
                .article(article, digests.getOrDefault(article, ArticleDigests.NONE)));
        BiConsumer<String, String> name =
                (local, iri) -> requireNonNull(identities.get(newest.get(Iris.articleOf(local))))
                        .iri(local, iri);
        corrections.resolution().forEach((local, thing) -> name.accept(local, thing.iri()));
        events.forEach((local, event) -> name.accept(local, event.iri()));
        copies.forEach((copy, original) ->
                requireNonNull(identities.get(newest.get(copy))).copy(copy, original));
        correct(files, shards, newest, corrections, events, identities);
        progress.step("weighing facts");
        SortedMap<String, Described> described = new StoreLoading(files, resolver, ontology, progress)
                .described(shards, newest, copies, corrections, events);
        return new ResolvedShards(identities, described);
    }

    private static void correct(
            ShardFolder files,
            List<Shard> shards,
            Map<String, String> newest,
            GraphCorrections corrections,
            EventResolution events,
            Map<String, ShardIdentity> identities) {
        Map<String, Boolean> touched = new HashMap<>();
        corrections.articles().keySet().stream()
                .filter(newest::containsKey)
                .forEach(article -> touched.put(requireNonNull(newest.get(article)), true));
        shards.stream()
                .filter(shard -> touched.containsKey(shard.name()))
                .forEach(shard -> files.read(shard, read -> {
                    String article = Iris.article(read.article().id());
                    if (corrections.articles().containsKey(article)
                            && shard.name().equals(newest.get(article))) {
                        requireNonNull(identities.get(shard.name()))
                                .corrected(
                                        article,
                                        ExtractionLine.of(corrections.apply(
                                                ThingIris.of(read, corrections.resolution()), events)));
                    }
                }));
    }

    /** What is to be known of each shard with an article that counts, by the shard's name. */
    public SortedMap<String, ShardIdentity> identities() {
        return identities;
    }

    /** The descriptions of all things, events and beliefs, by their IRIs. */
    public SortedMap<String, Described> described() {
        return described;
    }
}
