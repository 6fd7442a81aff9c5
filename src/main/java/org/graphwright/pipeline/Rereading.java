package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Iris;

/**
 * Writes new shards with the articles that count in stored ones: read again where the version is another, as they were otherwise, and
 * also where they cannot be read again, so that no text is lost. Goes on where a killed process stopped.
 */
final class Rereading {
    private final StoredReadings stored;
    private final ShardFolder target;
    private final ReaderFactory readers;
    private final int jobs;
    private final BuildProgress progress;
    private final List<Shard> shards;

    /** For each article that counts the name of its shard. */
    private final SortedMap<String, String> counting = new TreeMap<>();

    Rereading(StoredReadings stored, ShardFolder target, ReaderFactory readers, int jobs, BuildProgress progress) {
        this.stored = requireNonNull(stored, "stored is null");
        this.target = requireNonNull(target, "target is null");
        this.readers = requireNonNull(readers, "readers is null");
        this.jobs = jobs;
        this.progress = requireNonNull(progress, "progress is null");
        this.shards = stored.shards();
        ShardList.newest(shards).forEach((article, shard) -> counting.put(article, shard.name()));
    }

    RebuildSummary read() {
        Iterator<Article> articles = shards.stream()
                .filter(shard -> !shard.removal() && !readers.readsLike(shard.version()))
                .flatMap(shard -> countingOf(shard).stream())
                .map(Extraction::article)
                .iterator();
        BuildSummary summary =
                new ArticleReading(target, readers, jobs, GraphBuild.SHARD_SIZE, Change.ANY, progress).read(articles);
        List<Shard> written = target.shards();
        int number = written.stream()
                .mapToInt(shard -> Integer.parseInt(shard.name()))
                .max()
                .orElse(0);
        Set<String> there = new HashSet<>(ShardList.newest(written).keySet());
        for (Shard shard : shards) {
            List<ReadArticle> kept = shard.removal() ? List.of() : lacking(shard, there);
            if (!kept.isEmpty()) {
                target.write(++number, shard.version(), kept);
            }
        }
        there.removeAll(counting.keySet());
        if (!there.isEmpty()) {
            target.writeRemoval(
                    ++number, readers.version(), there.stream().sorted().toList());
        }
        return new RebuildSummary(counting.size(), summary.articles() + summary.unchanged(), summary.rejects());
    }

    /** What counts of a shard and is not there yet. */
    private List<ReadArticle> lacking(Shard shard, Set<String> there) {
        boolean isThere = shard.entries().stream()
                .map(ShardEntry::article)
                .allMatch(article -> there.contains(article) || !counts(article, shard));
        return isThere
                ? List.of()
                : countingOf(shard).stream()
                        .map(ReadArticle::of)
                        .filter(article -> !there.contains(article.entry().article()))
                        .toList();
    }

    private List<Extraction> countingOf(Shard shard) {
        List<Extraction> read = new ArrayList<>();
        if (shard.entries().stream().anyMatch(entry -> counts(entry.article(), shard))) {
            stored.read(shard, extraction -> {
                if (counts(Iris.article(extraction.article().id()), shard)) {
                    read.add(extraction);
                }
            });
        }
        return read;
    }

    private boolean counts(String article, Shard shard) {
        return shard.name().equals(counting.get(article));
    }
}
