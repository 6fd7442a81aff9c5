package org.graphwright.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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

    /** So often the heap in use is looked at: a collection costs as much as reading a hundred inputs. */
    private static final int LOOKS = 20;

    /** That the heap may grow from the most of the first half, when what the readers keep of words has long been full, to the last. */
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

    /** What campaigns found: sentences that begin with a comma, verbs in a row, half a character at a name's end, names of no namespace. */
    @Test
    void whatWasFoundIsReadOrRejected() throws Exception {
        List<String> found = List.of(
                ", according to 1999 on Monday not Mayresigned and of hethat",
                "the mayor killed Anton Beckerhe \n\n, according to the mayor \nnot on Monday Anton Becker Inc. , said the mayor",
                ", denied @a ? 3 peoplewas born in ",
                ", said Anton Beckerwill Inc. that according to Rome",
                "resigned and ".repeat(40) + "says he said she said " + "resigned and ".repeat(6),
                "&".repeat(800) + "\ud83d\ude00 ".repeat(26),
                "<?xml version='1.0'?><rss xmlns:a='2.0'><channel><item><title>a</title></item></channel></rss>",
                "<?xml version='1.0'?><rss><?xma:b c?><channel><item><title>a</title></item></channel></rss>");
        Throwable[] thrown = new Throwable[1];
        Thread reading = new Thread(
                null,
                () -> {
                    try (Extractors extractors =
                            new Extractors(new ExtractorOptions(Profile.LIGHT, null, List.of(), 0, false))) {
                        Extractor extractor = extractors.newExtractor();
                        for (String text : found) {
                            read(extractor, new HostileInput("a", text.getBytes(StandardCharsets.UTF_8)), "found");
                        }
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                },
                "texts",
                STACK);
        reading.setUncaughtExceptionHandler((thread, e) -> thrown[0] = e);
        reading.start();
        reading.join();
        assertThat(thrown[0]).isNull();
        assertThat(wrong).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "long", matches = "true")
    void soAreManyByBothProfiles() throws Exception {
        int inputs = Integer.getInteger("inputs", 20_000);
        long seed = Long.getLong("seed", 17);
        run(Profile.LIGHT, inputs, seed);
        run(Profile.ACCURATE, Integer.getInteger("accurate", inputs / 20), seed + 1);
    }

    private void run(Profile profile, int inputs, long seed) throws Exception {
        Throwable[] thrown = new Throwable[1];
        Thread reading = new Thread(null, () -> read(profile, inputs, seed), "texts", STACK);
        reading.setUncaughtExceptionHandler((thread, e) -> thrown[0] = e);
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            reading.start();
            reading.join();
        } finally {
            System.setErr(before);
        }
        assertThat(thrown[0]).isNull();
        assertThat(wrong).isEmpty();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .as("what libraries print of what they read")
                .isEmpty();
    }

    private void read(Profile profile, int inputs, long seed) {
        HostileInputs made = new HostileInputs(seed);
        ExtractorOptions options = new ExtractorOptions(profile, null, List.of(), 0, false);
        articles = 0;
        rejects = 0;
        slowest = 0;
        List<Long> heap = new ArrayList<>();
        try (Extractors extractors = new Extractors(options)) {
            Extractor extractor = extractors.newExtractor();
            for (int i = 0; i < inputs; i++) {
                if (inputs >= 1_000 && i % (inputs / LOOKS) == 0) {
                    heap.add(megabytes());
                    System.out.printf(
                            "%s %d: heap %d MB, process %d MB, %.0f s of processor time%n",
                            profile, i, heap.get(heap.size() - 1), resident(), THREADS.getCurrentThreadCpuTime() / 1e9);
                }
                read(extractor, made.next(), seed + "-" + i);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        System.out.printf(
                "texts: seed %d, %s, %d inputs, %d articles, %d rejected, slowest %.1f s of processor time, heap in MB %s%n",
                seed, profile, inputs, articles, rejects, slowest, heap);
        checkFlat(heap);
    }

    private void checkFlat(List<Long> heap) {
        if (heap.size() < LOOKS) {
            return;
        }
        long most = Collections.max(heap.subList(0, LOOKS / 2));
        long last = heap.get(LOOKS - 1);
        if (last > most + MORE_MEGABYTES) {
            wrong.add("the heap in use grows: " + heap + " MB");
        }
    }

    private static long megabytes() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    /** What the process holds in memory, native libraries' too, where the system tells it (Linux), or -1. */
    private static long resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException e) {
            return -1;
        }
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
