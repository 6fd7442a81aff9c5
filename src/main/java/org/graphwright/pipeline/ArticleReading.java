package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.graphwright.article.Reject;
import org.graphwright.extract.ArticlePool;
import org.graphwright.graph.ContentHash;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Iris;

/**
 * Reads articles with several workers and writes them to shards in input order, so that the shards do not depend on how many workers
 * there are. Holds a few articles a worker in memory, and one shard.
 */
final class ArticleReading {
    private final ShardFolder folder;
    private final ReaderFactory readers;
    private final int jobs;
    private final int shardSize;
    private final Change change;
    private final BuildProgress progress;

    private final Map<String, ShardEntry> finished = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final List<ReadArticle> batch = new ArrayList<>();
    private int lastShard;
    private long articles;
    private long words;
    private long entities;
    private long facts;
    private long unchanged;
    private long replaced;
    private long wordsPassed;

    ArticleReading(
            ShardFolder folder, ReaderFactory readers, int jobs, int shardSize, Change change, BuildProgress progress) {
        this.folder = requireNonNull(folder, "folder is null");
        this.readers = requireNonNull(readers, "readers is null");
        this.jobs = jobs;
        this.shardSize = shardSize;
        this.change = requireNonNull(change, "change is null");
        this.progress = requireNonNull(progress, "progress is null");
    }

    /** Reads what no finished shard has yet. */
    BuildSummary read(Iterator<Article> input) {
        List<Shard> shards = folder.shards();
        Map<String, Shard> newest = ShardList.newest(shards);
        Map<String, String> versions = new TreeMap<>();
        for (Shard shard : shards) {
            lastShard = Math.max(lastShard, Integer.parseInt(shard.name()));
            shard.entries().stream()
                    .filter(entry -> shard.equals(newest.get(entry.article())))
                    .forEach(entry -> {
                        finished.put(entry.article(), entry);
                        versions.put(entry.article(), shard.version());
                    });
        }
        Iterator<Article> fresh = StreamSupport.stream(Spliterators.spliteratorUnknownSize(input, 0), false)
                .filter(article -> isNew(article, versions))
                .iterator();
        try {
            new ArticlePool<>(jobs, this::newReader).run(fresh, this::take, this::reject);
        } catch (CancellationException e) {
            throw new BuildException("interrupted; finished shards are kept", e);
        }
        writeShard();
        long outdated = versions.entrySet().stream()
                .filter(entry -> change == Change.ADD || !seen.containsKey(entry.getKey()))
                .filter(entry -> !readers.readsLike(entry.getValue()))
                .count();
        return new BuildSummary(articles, words, entities, facts, unchanged, replaced, 0, outdated, rejects);
    }

    private Function<Article, ReadArticle> newReader() {
        Function<Article, Extraction> reader = readers.each().get();
        return article -> {
            ReadArticle read = ReadArticle.of(reader.apply(article));
            // what cannot be loaded later is met here, and costs its article alone
            ExtractionLine.parse(read.line());
            return read;
        };
    }

    private boolean isNew(Article article, Map<String, String> versions) {
        String iri = Iris.article(article.id());
        String hash = ContentHash.of(article);
        String before = seen.putIfAbsent(iri, hash);
        if (before != null) {
            if (!before.equals(hash)) {
                reject(article, "another article of this build has the same id: " + article.id());
            }
            return false;
        }
        ShardEntry known = finished.get(iri);
        if (known == null) {
            return change != Change.REPLACE
                    || reject(article, "not in the graph, so there is nothing to replace: " + article.id());
        }
        boolean same = known.contentHash().equals(hash);
        if (change == Change.ADD && !same) {
            return reject(article, "in the graph with another text, which adding does not replace: " + article.id());
        }
        if (same && (change == Change.ADD || readers.readsLike(versions.getOrDefault(iri, "")))) {
            unchanged++;
            wordsPassed += known.words();
            tellProgress();
            return false;
        }
        replaced++;
        return true;
    }

    private void take(ReadArticle read) {
        batch.add(read);
        articles++;
        words += read.entry().words();
        wordsPassed += read.entry().words();
        entities += read.entry().entities();
        facts += read.entry().facts();
        tellProgress();
        if (batch.size() == shardSize) {
            writeShard();
        }
    }

    private void reject(Article article, Throwable cause) {
        rejects.add(Reject.of(article, cause));
    }

    /** Returns false. */
    private boolean reject(Article article, String reason) {
        rejects.add(new Reject(article.source(), reason));
        return false;
    }

    private void tellProgress() {
        progress.articlesRead(articles + unchanged, wordsPassed);
    }

    private void writeShard() {
        if (!batch.isEmpty()) {
            lastShard++;
            folder.write(lastShard, readers.version(), batch);
            batch.clear();
        }
    }
}
