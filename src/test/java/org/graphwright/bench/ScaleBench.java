package org.graphwright.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.graphwright.build.BuildProgress;
import org.graphwright.build.GraphBuild;
import org.graphwright.build.ReaderFactory;
import org.graphwright.ontology.Ontology;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.Resolution;
import org.graphwright.resolve.Resolver;

/**
 * How building grows with articles and resolving with things, on made-up articles: {@code build ARTICLES FOLDER} times shards, resolving and
 * loading, {@code resolve RECORDS THINGS} resolving alone. Extraction is left out: an article's takes as long whatever else there is.
 */
public final class ScaleBench {
    private ScaleBench() {}

    public static void main(String... args) throws IOException {
        if (args[0].equals("build")) {
            build(Integer.parseInt(args[1]), Path.of(args[2]));
        } else {
            resolve(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        }
    }

    private static void build(int articles, Path folder) {
        Newsroom newsroom = new Newsroom(1_000_000);
        List<String> steps = new ArrayList<>();
        long[] begin = {System.nanoTime()};
        String[] open = {"writing shards"};
        BuildProgress progress = new BuildProgress() {
            @Override
            public void articlesRead(long read, long words) {}

            @Override
            public void step(String what) {
                steps.add(String.format(Locale.ROOT, "%s %.1f s", open[0], seconds(begin[0])));
                begin[0] = System.nanoTime();
                open[0] = what;
            }
        };
        long start = System.nanoTime();
        new GraphBuild(folder, Ontology.standard(), new ReaderFactory("made up", () -> newsroom), 1, progress)
                .build(IntStream.range(0, articles).mapToObj(newsroom::article).iterator());
        progress.step("");
        double all = seconds(start);
        System.out.printf(
                Locale.ROOT,
                "%,d articles: %.1f s, %.2f ms an article (%s); heap at most %,d MB%n",
                articles,
                all,
                all * 1000 / articles,
                String.join(", ", steps),
                peak());
    }

    private static void resolve(int records, int things) {
        Newsroom newsroom = new Newsroom(things);
        Random random = new Random(1);
        String[] names = new String[things];
        List<EntityRecord> made = new ArrayList<>(records);
        for (int i = 0; i < records; i++) {
            // each thing once, then again by chance
            int thing = i < things ? i : newsroom.thing(random);
            if (names[thing] == null) {
                names[thing] = Newsroom.name(thing);
            }
            String name = names[thing];
            String iri = "https://graphwright.org/article/made-up-" + i / Newsroom.THINGS + "-0123abcd#e"
                    + i % Newsroom.THINGS;
            made.add(new EntityRecord(iri, Newsroom.type(name).intern(), name, List.of(), 1));
        }
        Resolver resolver = new Resolver(Ontology.standard());
        long start = System.nanoTime();
        Resolution resolution = resolver.resolve(made);
        System.out.printf(
                Locale.ROOT,
                "%,d records of %,d things: %.1f s, %,d IRIs; heap at most %,d MB of %,d%n",
                records,
                things,
                seconds(start),
                resolution.things().values().stream().distinct().count(),
                peak(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** The most that each part of the heap ever held, in MB; with a small heap it is near its limit, since nothing forces collections. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .mapToLong(
                                pool -> ((MemoryPoolMXBean) pool).getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
