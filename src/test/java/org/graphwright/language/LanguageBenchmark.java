package org.graphwright.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.graphwright.bench.Samples;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Milliseconds for the sample articles: sentences and words, tags, and all that is read before names are looked for. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LanguageBenchmark {
    private final Language language = new Language();
    private final SentenceSplitter sentenceSplitter = new SentenceSplitter(new SentenceDetectorME(Models.SENTENCES));
    private final WordSplitter wordSplitter = new WordSplitter(Models.TOKENS);
    private final Tagger tagger = new Tagger(Models.TAGS, Models.KNOWN_TAGS);
    private final List<String> texts = new ArrayList<>();
    private final List<String[]> words = new ArrayList<>();

    @Setup
    public void read() throws IOException {
        Samples.articles().forEach(article -> texts.add(article.text()));
        for (String text : texts) {
            for (Sentence sentence : language.read(text)) {
                words.add(sentence.tokens().stream().map(Token::text).toArray(String[]::new));
            }
        }
    }

    @Benchmark
    public void tokenise(Blackhole sink) {
        for (String text : texts) {
            String plain = Characters.plain(text);
            for (Span paragraph : Paragraphs.of(plain)) {
                for (Span sentence : sentenceSplitter.split(text, plain, paragraph)) {
                    sink.consume(wordSplitter.split(sentence.of(plain).replace('\n', ' ')));
                }
            }
        }
    }

    @Benchmark
    public void tag(Blackhole sink) {
        words.forEach(sentence -> sink.consume(tagger.tag(sentence)));
    }

    @Benchmark
    public void all(Blackhole sink) {
        texts.forEach(text -> sink.consume(language.read(text)));
    }
}
