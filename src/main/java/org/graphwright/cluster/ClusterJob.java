package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.graphwright.article.Reject;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.pipeline.AuthorityFolder;
import org.graphwright.pipeline.BuildException;
import org.graphwright.pipeline.CorrectionFolder;
import org.graphwright.pipeline.ReaderFactory;
import org.graphwright.pipeline.SettingsAgreement;
import org.graphwright.pipeline.SettingsFolder;
import org.graphwright.pipeline.SettingsRequest;
import org.graphwright.store.GraphForm;

/** One job: reads what is new into shards, resolves all of them, and writes the next generation. */
final class ClusterJob {
    /** The extractors end by themselves at the time that an article may take; those that have not at so many times that never do. */
    private static final int AT_LAST = 3;

    /** A property of Spark's configuration: how many seconds of the processor an article may take until its process is ended. */
    private static final String ENDED = "spark.graphwright.articleSeconds";

    /** Where rows wait for the steps that take them; gone afterwards. */
    private static final String CHECKPOINTS = "waiting";

    /** What every graph has. */
    private static final String GRAPH = "settings.json";

    /** Rejects that are told one by one; by hand. */
    private static final int MOST_TOLD = 1000;

    private final JavaSparkContext spark;
    private final ClusterOptions options;
    private final PrintStream err;

    ClusterJob(JavaSparkContext spark, ClusterOptions options, PrintStream err) {
        this.spark = requireNonNull(spark, "spark is null");
        this.options = requireNonNull(options, "options is null");
        this.err = requireNonNull(err, "err is null");
    }

    /** @return true if nothing was rejected */
    boolean run() throws IOException {
        Storage output = new Storage(spark.hadoopConfiguration(), options.output);
        // a job that was killed leaves what waited for it
        output.delete(CHECKPOINTS);
        spark.setCheckpointDir(output.path(CHECKPOINTS).toString());
        try {
            return run(output);
        } finally {
            output.delete(CHECKPOINTS);
        }
    }

    private boolean run(Storage output) throws IOException {
        WorkFolder work = new WorkFolder(output);
        work.refuseNewer();
        OutputGenerations generations = new OutputGenerations(output);
        generations.refuseOther();
        if (options.like != null && !Files.isRegularFile(Path.of(options.like, GRAPH))) {
            throw new BuildException(
                    "--like " + options.like + ": no graph there: give the folder of one on this machine", null);
        }
        ExtractorOptions agreed = new SettingsAgreement(work.path()).agree(request());
        SparkConf conf = spark.getConf();
        ReaderSpec spec = new ReaderSpec(
                conf.get(ReaderSource.CLASS, ReaderSource.Shipped.class.getName()), agreed, options.articleSeconds);
        ReaderFactory readers = spec.readers();
        new GraphForm(work.path()).claim();
        new SettingsFolder(work.path()).write(readers.settings());
        if (options.like != null) {
            work.takeOver(Path.of(options.like));
        }
        work.send();
        Duration longest = Duration.ofSeconds(conf.getLong(ENDED, (long) options.articleSeconds * AT_LAST));
        spark.sc().addSparkListener(new ReadingProgress(err));
        List<Reject> unseen = new ArrayList<>();
        List<InputFile> files = new InputFiles(output, unseen::add).of(options.input);
        ReadingSummary read =
                new ReadingJob(spark, output, spec, longest).read(files).after(unseen);
        say("%,d articles given, %,d of them new or changed, %,d read", read.given(), read.planned(), read.read());
        if (options.like == null && generations.isUpToDate(options.isRdf11())) {
            say("nothing new: %s is up to date", options.output);
            tell(read.rejects());
            return read.rejects().isEmpty() && rejected(read) == 0;
        }
        say("resolving");
        GraphTables.Graph graph = new GraphTables(spark, output, spec)
                .of(new AuthorityFolder(work.path()).read(), new CorrectionFolder(work.path()).read());
        String generation = generations.next();
        say("writing %s", generation);
        long quads = new GenerationJob(spark, output, options.isRdf11()).write(generation, graph, read.rejects());
        generations.finish(generation);
        say(
                "%,d quads; %,d rejected; the result is in %s",
                quads, read.rejects().size() + rejected(read), options.output);
        return read.rejects().isEmpty() && rejected(read) == 0;
    }

    /** No generation tells of them. */
    private void tell(List<Reject> rejects) {
        rejects.stream().limit(MOST_TOLD).forEach(reject -> say("rejected %s", reject));
        if (rejects.size() > MOST_TOLD) {
            say("and %,d more", rejects.size() - MOST_TOLD);
        }
    }

    private static long rejected(ReadingSummary read) {
        return read.shards().stream().mapToLong(ReadShard::rejects).sum();
    }

    private SettingsRequest request() {
        return new SettingsRequest(
                options.profile,
                options.model == null ? null : Path.of(options.model),
                false,
                options.ontology.isEmpty()
                        ? null
                        : options.ontology.stream().map(Path::of).toList(),
                null,
                null);
    }

    private void say(String format, Object... values) {
        err.println(String.format(Locale.ROOT, format, values));
    }
}
