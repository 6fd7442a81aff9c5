package org.graphwright.extract.transformer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.graphwright.bench.Samples;
import org.graphwright.extract.trained.TrainedReading;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.ontology.Ontology;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Milliseconds for the sample articles, in windows: the encoder with its heads for tags and classes, and the pair head on what it gave. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TransformerBenchmark {
    private record Encoded(TrainedReading trained, Reading reading) {}

    private final TransformerModel model;
    private final List<Window> windows = new ArrayList<>();
    private final List<Encoded> articles = new ArrayList<>();

    public TransformerBenchmark() {
        try {
            model = TransformerModel.shipped();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Setup
    public void read() throws IOException {
        Language language = new Language();
        WindowCutter cutter = new WindowCutter(model.pieces(), model.labels().max_pieces());
        Transformer transformer = new Transformer(model, Ontology.standard()::allows);
        for (Article article : Samples.articles()) {
            List<Sentence> sentences = language.read(article.text());
            windows.addAll(cutter.cut(article.text(), sentences));
            TrainedReading trained = transformer.read(article.text(), sentences);
            articles.add(new Encoded(trained, new Reading(article, sentences, trained.mentions())));
        }
    }

    @TearDown
    public void close() throws IOException {
        model.close();
    }

    @Benchmark
    public void encode(Blackhole sink) {
        windows.forEach(window -> sink.consume(model.run(window)));
    }

    @Benchmark
    public void pairHead(Blackhole sink) {
        articles.forEach(one -> sink.consume(one.trained().relate(one.reading())));
    }
}
