package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.graphwright.article.Reject;
import org.graphwright.pipeline.ResolvedShards;
import org.graphwright.pipeline.ShardIdentity;

/** Writes the whole graph of an output's shards as N-Quads and tables: a generation. */
final class GenerationJob {
    /** So many shards an output file, as long as there are enough files for all. */
    private static final int SHARDS_A_FILE = 64;

    private final JavaSparkContext spark;
    private final Storage output;
    private final boolean rdf11;

    GenerationJob(JavaSparkContext spark, Storage output, boolean rdf11) {
        this.spark = requireNonNull(spark, "spark is null");
        this.output = requireNonNull(output, "output is null");
        this.rdf11 = rdf11;
    }

    /**
     * Writes it.
     *
     * @param generation its folder, below the output
     * @return how many quads it has
     */
    long write(String generation, ResolvedShards resolved, List<Reject> inputRejects) throws IOException {
        List<ShardIdentity> shards = new ArrayList<>(resolved.identities().values());
        QuadWriting writing = new QuadWriting(output, generation + "/quads", rdf11);
        long quads = 0;
        if (!shards.isEmpty()) {
            JavaRDD<ShardIdentity> spread = spark.parallelize(shards, files(shards.size()));
            quads = spread.mapPartitionsWithIndex(writing, false).fold(0L, Long::sum);
            new TableJob(spark, output, generation + "/tables")
                    .write(spread, resolved.described().values());
        }
        quads += writing.write(
                generation + "/quads/things.nq.gz",
                sink -> resolved.described()
                        .values()
                        .forEach(described -> described.quads().forEach(sink)));
        if (rdf11) {
            output.write(generation + "/quads/rdf11", new byte[0]);
        }
        output.write(generation + "/rejects.tsv", rejects(inputRejects).getBytes(StandardCharsets.UTF_8));
        return quads;
    }

    private int files(int shards) {
        return Math.max(Math.min(shards, spark.defaultParallelism()), shards / SHARDS_A_FILE);
    }

    /** Those of the input and those that reading found, each file's once. */
    private String rejects(List<Reject> inputRejects) throws IOException {
        StringBuilder rows = new StringBuilder();
        inputRejects.forEach(reject -> rows.append(reject.toRow()).append('\n'));
        for (String name : output.names("rejects")) {
            rows.append(new String(output.read("rejects/" + name), StandardCharsets.UTF_8));
        }
        return rows.toString();
    }
}
