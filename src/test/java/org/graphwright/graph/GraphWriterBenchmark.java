package org.graphwright.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.graphwright.bench.Samples;
import org.graphwright.extract.Extractor;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Extractors;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Milliseconds to write what was found in the sample articles as N-Quads. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GraphWriterBenchmark {
    private final List<Extraction> extractions = new ArrayList<>();

    @Setup
    public void extract() throws IOException {
        try (Extractors extractors = new Extractors(ExtractorOptions.DEFAULT)) {
            Extractor extractor = extractors.newExtractor();
            for (Article article : Samples.articles()) {
                extractions.add(extractor.extract(article));
            }
        }
    }

    @Benchmark
    public void write() {
        for (Extraction extraction : extractions) {
            StreamRDF sink = StreamRDFWriter.getWriterStream(OutputStream.nullOutputStream(), Lang.NQUADS);
            sink.start();
            new GraphWriter(sink).write(extraction);
            sink.finish();
        }
    }
}
