package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.spark.api.java.function.Function2;
import org.graphwright.export.PlainStatements;
import org.graphwright.graph.Described;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Iris;
import org.graphwright.pipeline.ShardIdentity;

/**
 * Writes the articles' graphs of some shards as tables and packed N-Quads, {@code quads/articles-00000.nq.gz} of the generation, and beside it a line an
 * article: its IRI, its shard, the digest of its things and its day, {@code articles-00000.tsv.gz}. Each quad once.
 */
final class QuadWriting implements Function2<Integer, Iterator<ShardIdentity>, Iterator<Long>> {
    private static final long serialVersionUID = 1;

    private final Storage output;
    private final String generation;
    private final boolean rdf11;
    private final TaskCorrections corrections;

    /**
     * @param generation whose quads and tables are written: its folder, below the output
     * @param rdf11 whether evidence reifies by {@code rdf:Statement} instead of triple terms
     * @param corrections what users correct in articles
     */
    QuadWriting(Storage output, String generation, boolean rdf11, TaskCorrections corrections) {
        this.output = requireNonNull(output, "output is null");
        this.generation = requireNonNull(generation, "generation is null");
        this.rdf11 = rdf11;
        this.corrections = requireNonNull(corrections, "corrections is null");
    }

    /** @return how many quads were written */
    @Override
    public Iterator<Long> call(Integer part, Iterator<ShardIdentity> shards) throws IOException {
        if (!shards.hasNext()) {
            return List.of(0L).iterator();
        }
        String name = String.format(Locale.ROOT, "%s/quads/articles-%05d", generation, part);
        StringBuilder lines = new StringBuilder();
        long quads;
        try (TableFiles tables = new TableFiles(output, generation + "/tables", part, ArticleTables.TABLES)) {
            quads = write(name + ".nq.gz", sink -> {
                while (shards.hasNext()) {
                    write(shards.next(), sink, lines, tables);
                }
            });
        }
        try (OutputStream out = new GZIPOutputStream(output.create(name + ".tsv.gz"))) {
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
        return List.of(quads).iterator();
    }

    private void write(ShardIdentity shard, Consumer<Quad> sink, StringBuilder lines, TableFiles tables) {
        try (InputStream packed = output.open("shards/" + shard.file())) {
            shard.read(packed, read -> {
                Extraction extraction = corrections.apply(read, shard);
                Set<Quad> quads = new LinkedHashSet<>();
                shard.write(extraction, collecting(quads));
                quads.forEach(sink);
                lines.append(line(shard, extraction));
                new ArticleTables(shard, extraction, tables).add();
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String line(ShardIdentity shard, Extraction extraction) {
        String article = Iris.article(extraction.article().id());
        java.time.LocalDate date = extraction.article().date();
        return String.join(
                        "\t",
                        article,
                        shard.shard(),
                        shard.digests().getOrDefault(article, ""),
                        date == null ? "" : date.toString())
                + "\n";
    }

    private static StreamRDF collecting(Set<Quad> quads) {
        return new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        };
    }

    /** Writes descriptions as tables and quads, {@code quads/things-00000.nq.gz} of the generation. */
    Iterator<Long> describe(Integer part, Iterator<Described> described) throws IOException {
        try (TableFiles tables = new TableFiles(output, generation + "/tables", part, DescriptionTables.TABLES)) {
            DescriptionTables rows = new DescriptionTables(tables);
            return List.of(write(
                            String.format(Locale.ROOT, "%s/quads/things-%05d.nq.gz", generation, part),
                            sink -> described.forEachRemaining(each -> {
                                each.quads().forEach(sink);
                                rows.add(each);
                            })))
                    .iterator();
        }
    }

    /** Writes a file of quads. */
    private long write(String name, Consumer<Consumer<Quad>> source) throws IOException {
        long[] count = {0};
        try (OutputStream out = new GZIPOutputStream(output.create(name), 1 << 16)) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
            StreamRDF sink = rdf11 ? new PlainStatements(writer) : writer;
            sink.start();
            source.accept(quad -> {
                sink.quad(quad);
                count[0]++;
            });
            sink.finish();
        }
        return count[0];
    }
}
