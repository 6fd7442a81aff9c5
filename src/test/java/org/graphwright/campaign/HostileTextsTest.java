package org.graphwright.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.graphwright.article.ArticleOptions;
import org.graphwright.article.Articles;
import org.graphwright.article.field.Columns;
import org.graphwright.campaign.HostileInputs.HostileInput;
import org.graphwright.extract.ExtractionJson;
import org.graphwright.extract.Extractor;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Extractors;
import org.graphwright.extract.Profile;
import org.graphwright.graph.GraphWriter;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Ontology;
import org.graphwright.pipeline.ThingIris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile inputs: none may end the program, keep it busy, or become something that cannot be loaded, and what is rejected is rejected with a
 * reason of ours. A share of them in the ordinary tests; the campaign, {@code src/test/scripts/campaign texts}, gives {@code -Dinputs} and
 * {@code -Dseed}.
 */
class HostileTextsTest {
    private static final long STACK = 64L << 20;

    /** Processor time of an input of 20 kB, far beyond what the slowest takes. */
    private static final double MOST_SECONDS = 20;

    /** The readers' caches have places for 100,000 words at most. */
    private static final int MORE_WORDS_THAN_KEPT = 120_000;

    /** That the heap in use may be above what it was with full caches: garbage that one collection leaves. */
    private static final int MORE_MEGABYTES = 30;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final ThingIris THINGS = new ThingIris(Ontology.standard());

    @TempDir
    private Path folder;

    private final List<String> wrong = new ArrayList<>();
    private long articles;
    private long rejects;
    private double slowest;

    @Test
    void aShareIsReadOrRejected() throws Exception {
        run(Profile.LIGHT, 40, 1);
    }

    @Test
    @EnabledIfSystemProperty(named = "long", matches = "true")
    void soAreManyByBothProfiles() throws Exception {
        int inputs = Integer.getInteger("inputs", 20_000);
        long seed = Long.getLong("seed", 17);
        run(Profile.LIGHT, inputs, seed);
        run(Profile.ACCURATE, inputs / 20, seed + 1);
    }

    private void run(Profile profile, int inputs, long seed) throws Exception {
        Throwable[] thrown = new Throwable[1];
        Thread reading = new Thread(null, () -> read(profile, inputs, seed), "texts", STACK);
        reading.setUncaughtExceptionHandler((thread, e) -> thrown[0] = e);
        reading.start();
        reading.join();
        assertThat(thrown[0]).isNull();
        assertThat(wrong).isEmpty();
    }

    private void read(Profile profile, int inputs, long seed) {
        HostileInputs made = new HostileInputs(seed);
        ExtractorOptions options = new ExtractorOptions(profile, null, List.of(), 0, false);
        StringBuilder heap = new StringBuilder();
        try (Extractors extractors = new Extractors(options)) {
            Extractor extractor = extractors.newExtractor();
            long most = inputs > 1_000 ? withFullCaches(extractor) : 0;
            for (int i = 0; i < inputs; i++) {
                if (inputs > 1_000 && i % 1_000 == 0) {
                    long used = megabytes();
                    heap.append(' ').append(used);
                    System.out.printf(
                            "%s %d: %d MB, %.0f s of processor time%n",
                            profile, i, used, THREADS.getCurrentThreadCpuTime() / 1e9);
                    if (used > most + MORE_MEGABYTES) {
                        wrong.add("after " + i + " inputs " + used + " MB of the heap are in use, " + most + " before");
                    }
                }
                read(extractor, made.next(), seed + "-" + i);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        System.out.printf(
                "texts: seed %d, %s, %d inputs, %d articles, %d rejected, slowest %.1f s of processor time, heap in MB%s%n",
                seed, profile, inputs, articles, rejects, slowest, heap);
    }

    /** The most megabytes in use while more words are read than the readers remember: they forget all when there are too many. */
    private static long withFullCaches(Extractor extractor) {
        long most = 0;
        for (int begin = 0; begin < MORE_WORDS_THAN_KEPT; begin += 500) {
            StringBuilder text = new StringBuilder();
            for (int i = begin; i < begin + 500; i++) {
                text.append("The word ").append(HostileText.letters(i)).append(" is new. ");
            }
            extractor.extract(new Article("words-" + begin, text.toString(), null, null, null, "words"));
            if (begin % 10_000 == 0) {
                most = Math.max(most, megabytes());
            }
        }
        System.out.printf("with full caches: %d MB%n", most);
        return most;
    }

    private static long megabytes() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private void read(Extractor extractor, HostileInput input, String number) throws IOException {
        Path file = Files.write(folder.resolve(input.name()), input.bytes());
        long begun = THREADS.getCurrentThreadCpuTime();
        List<String> told = new ArrayList<>();
        try (Stream<Article> read = new Articles(
                        InputStream.nullInputStream(),
                        reject -> told.add(reject.toString()),
                        new ArticleOptions(Columns.USUAL, true))
                .read(List.of(file.toString()))) {
            read.limit(20).forEach(article -> {
                articles++;
                loads(extractor.extract(article));
            });
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            note(input, number, e.toString() + at(e));
        }
        rejects += told.size();
        told.stream()
                .filter(reject -> reject.contains("nor what follows in it"))
                .forEach(reject -> note(input, number, reject));
        double seconds = (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
        slowest = Math.max(slowest, seconds);
        if (seconds > MOST_SECONDS) {
            note(input, number, "takes " + seconds + " s");
        }
        Files.delete(file);
    }

    /** What is written can be read: a line of JSON without a break, and N-Quads. */
    private static void loads(Extraction extraction) {
        Extraction named = THINGS.name(extraction);
        assertThat(new ExtractionJson().write(named)).doesNotContain("\n");
        ByteArrayOutputStream quads = new ByteArrayOutputStream();
        var sink = StreamRDFWriter.getWriterStream(quads, Lang.NQUADS);
        sink.start();
        new GraphWriter(sink).write(named);
        sink.finish();
        RDFParser.create()
                .source(new StringReader(quads.toString(StandardCharsets.UTF_8)))
                .lang(Lang.NQUADS)
                .parse(StreamRDFLib.sinkNull());
    }

    private static String at(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        for (StackTraceElement frame : trace) {
            if (frame.getClassName().startsWith("org.graphwright")) {
                return " at " + frame;
            }
        }
        return trace.length == 0 ? "" : " at " + trace[0];
    }

    private void note(HostileInput input, String number, String what) {
        try {
            Path kept = Files.createDirectories(Path.of("target/hostile")).resolve(number + "-" + input.name());
            Files.write(kept, input.bytes());
            wrong.add(kept + ": " + what);
            System.out.println(kept + ": " + what);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
