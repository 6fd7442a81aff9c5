package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.util.LongAccumulator;
import org.graphwright.article.Reject;
import org.graphwright.model.Article;
import org.graphwright.pipeline.GraphBuild;
import org.graphwright.pipeline.ListedArticle;
import org.graphwright.pipeline.ShardMaker;
import scala.Tuple2;

/**
 * Reads the articles of a task into the shards that {@code build} would make of them. A shard that is finished already is passed over, so
 * that nothing is lost with a process but what it is at.
 */
final class ShardReading implements FlatMapFunction<Iterator<Tuple2<Long, ShardReading.Placed>>, ReadShard> {
    private static final long serialVersionUID = 1;

    /** What a process ends with that an article does not let go. */
    private static final int STUCK = 70;

    /** An article with its text on the way to its shard. */
    record Placed(PlannedArticle planned, ArticleRow row) implements java.io.Serializable {}

    private final ReaderSpec spec;
    private final Storage output;
    private final int firstShard;
    private final Duration longest;
    private final String version;
    private final LongAccumulator articles;
    private final LongAccumulator words;

    /**
     * @param firstShard number of the shard of the first article
     * @param longest how much processor time an article may take
     */
    ShardReading(
            ReaderSpec spec,
            Storage output,
            int firstShard,
            Duration longest,
            String version,
            LongAccumulator articles,
            LongAccumulator words) {
        this.spec = requireNonNull(spec, "spec is null");
        this.output = requireNonNull(output, "output is null");
        this.firstShard = firstShard;
        this.longest = requireNonNull(longest, "longest is null");
        this.version = requireNonNull(version, "version is null");
        this.articles = requireNonNull(articles, "articles is null");
        this.words = requireNonNull(words, "words is null");
    }

    @Override
    public Iterator<ReadShard> call(Iterator<Tuple2<Long, Placed>> placed) throws Exception {
        List<ReadShard> done = new ArrayList<>();
        if (!placed.hasNext()) {
            return done.iterator();
        }
        String here = spec.readers().version();
        if (!here.equals(version)) {
            throw new IOException("this machine would read by " + here + " instead of " + version
                    + ": give all machines the same program and model");
        }
        AttemptNotes notes = new AttemptNotes(output);
        WatchedReader reader = new WatchedReader(spec, longest);
        try {
            List<Placed> batch = new ArrayList<>();
            int shard = 0;
            while (placed.hasNext()) {
                Tuple2<Long, Placed> next = placed.next();
                int number = firstShard + (int) (next._1() / GraphBuild.SHARD_SIZE);
                if (number != shard && !batch.isEmpty()) {
                    done.add(read(shard, batch, notes, reader));
                    batch.clear();
                }
                shard = number;
                batch.add(next._2());
            }
            done.add(read(shard, batch, notes, reader));
            reader.close();
        } catch (WatchedReader.EndlessException e) {
            endProcess();
            throw e;
        } catch (Exception e) {
            // not of the article that was about to be read
            notes.end();
            throw e;
        }
        notes.end();
        return done.iterator();
    }

    /** A thread that does not come to an end ends with its process alone; where that is the job itself, it is left behind. */
    private static void endProcess() {
        if (!SparkEnv.get().executorId().equals("driver")) {
            Runtime.getRuntime().halt(STUCK);
        }
    }

    private ReadShard read(int number, List<Placed> batch, AttemptNotes notes, WatchedReader reader)
            throws IOException, InterruptedException {
        ShardMaker maker = new ShardMaker(number, version);
        String list = "shards/" + maker.name() + ListedArticle.ENDING;
        if (output.exists(list)) {
            return new ReadShard(maker.name(), 0, 0);
        }
        StringBuilder rejects = new StringBuilder();
        int rejected = 0;
        for (Placed each : batch) {
            Reject reject = read(each, maker, notes, reader);
            if (reject != null) {
                rejects.append(reject.toRow()).append('\n');
                rejected++;
            }
        }
        if (rejected > 0) {
            output.write("rejects/" + maker.name() + ".tsv", rejects.toString().getBytes(StandardCharsets.UTF_8));
        }
        if (maker.size() > 0) {
            for (Map.Entry<String, byte[]> file : maker.files().entrySet()) {
                output.write("shards/" + file.getKey(), file.getValue());
            }
        }
        return new ReadShard(maker.name(), maker.size(), rejected);
    }

    private org.graphwright.article.@org.jspecify.annotations.Nullable Reject read(
            Placed placed, ShardMaker maker, AttemptNotes notes, WatchedReader reader)
            throws IOException, InterruptedException {
        Article article = placed.row().article();
        if (notes.isLost(placed.planned())) {
            notes.keepLost(placed.planned());
            return new Reject(
                    article.source(),
                    "left aside: " + AttemptNotes.MOST + " attempts to read it took the process down, or more than "
                            + longest.toSeconds() + " s of the processor");
        }
        notes.begin(placed.planned());
        try {
            words.add(maker.add(reader.read(article)));
            articles.add(1);
            return null;
        } catch (WatchedReader.UnreadableException e) {
            return Reject.of(article, requireNonNull(e.getCause()));
        } catch (RuntimeException e) {
            if (e instanceof WatchedReader.EndlessException) {
                throw e;
            }
            return Reject.of(article, e);
        }
    }
}
