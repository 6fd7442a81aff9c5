package org.graphwright.extract.transformer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.graphwright.bench.Samples;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.Sentence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Milliseconds for the sample articles, one sentence at a time: the encoder with its tags, and the pair head on what it gave. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TransformerBenchmark {
    private static final double LEAST = 0.2;

    private record Encoded(Window window, TransformerModel.Output output, List<WindowReader.Found> mentions) {}

    private final TransformerModel model;
    private final WindowReader reader;
    private final List<Encoded> encoded = new ArrayList<>();

    public TransformerBenchmark() {
        try {
            model = TransformerModel.shipped();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        reader = new WindowReader(model);
    }

    @Setup
    public void read() throws IOException {
        Language language = new Language();
        for (Article article : Samples.articles()) {
            String text = article.text();
            for (Sentence sentence : language.read(text)) {
                for (Window window : Window.of(
                        text,
                        BasicTokenizer.of(text, sentence.begin(), sentence.end()),
                        model.pieces(),
                        model.labels().max_pieces())) {
                    TransformerModel.Output output = model.run(List.of(window));
                    encoded.add(new Encoded(window, output, reader.mentions(text, window, output, 0)));
                }
            }
        }
    }

    @TearDown
    public void close() throws IOException {
        model.close();
    }

    @Benchmark
    public void encode(Blackhole sink) {
        encoded.forEach(one -> sink.consume(model.run(List.of(one.window()))));
    }

    @Benchmark
    public void pairHead(Blackhole sink) {
        encoded.forEach(one -> sink.consume(reader.properties(one.window(), one.mentions(), one.output(), 0, LEAST)));
    }
}
