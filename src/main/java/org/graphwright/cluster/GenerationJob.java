package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaSparkContext;
import org.graphwright.article.Reject;
import scala.Tuple2;

/** Writes the whole graph of an output's shards as N-Quads and tables: a generation. */
final class GenerationJob {
    /** An empty file where evidence is {@code rdf:Statement}. */
    static final String RDF11 = "quads/rdf11";

    /** So many shards an output file, as long as there are enough files for all. */
    private static final int SHARDS_A_FILE = 64;

    /** So many descriptions an output file. */
    private static final int DESCRIPTIONS_A_FILE = 500_000;

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
    long write(String generation, GraphTables.Graph graph, List<Reject> inputRejects) throws IOException {
        QuadWriting writing = new QuadWriting(output, generation, rdf11, graph.corrections());
        long quads = 0;
        int shards = Math.toIntExact(graph.identities().count());
        if (shards > 0) {
            quads = graph.identities()
                    .mapToPair(shard -> new Tuple2<>(shard.shard(), shard))
                    .repartitionAndSortWithinPartitions(new HashPartitioner(files(shards)))
                    .values()
                    .mapPartitionsWithIndex(writing, false)
                    .fold(0L, Long::sum);
        }
        // an empty graph has a file, too
        int things = 1 + (int) (graph.described().count() / DESCRIPTIONS_A_FILE);
        quads += graph.described()
                .mapToPair(described -> new Tuple2<>(described.iri(), described))
                .repartitionAndSortWithinPartitions(new HashPartitioner(things))
                .values()
                .mapPartitionsWithIndex(writing::describe, false)
                .fold(0L, Long::sum);
        if (rdf11) {
            output.write(generation + "/" + RDF11, new byte[0]);
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
