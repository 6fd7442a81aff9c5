package org.graphwright.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Ontology;
import org.graphwright.pipeline.BuildProgress;
import org.graphwright.pipeline.GraphBuild;
import org.graphwright.pipeline.GraphSettings;
import org.graphwright.pipeline.ReaderFactory;
import org.graphwright.resolve.BlockSizes;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.Resolution;
import org.graphwright.resolve.Resolver;
import org.graphwright.resolve.SpillFolder;

/**
 * How building grows with articles and resolving with things, on made-up articles: {@code build FOLDER ARTICLES…} times shards, resolving and
 * loading, once for each number after a first time that is not counted, {@code resolve RECORDS THINGS} resolving alone, {@code blocks ARTICLES FOLDER} resolving block by block with what
 * does not fit into memory in the folder. Extraction is left
 * out: an article's takes as long whatever else there is. With {@code -Xmx1g} it shows what fits into 1 GB of heap.
 */
public final class ScaleBench {
    private ScaleBench() {}

    public static void main(String... args) throws IOException {
        if (args[0].equals("build")) {
            Path folder = Path.of(args[1]);
            build(10_000, folder.resolve("first"));
            for (int i = 2; i < args.length; i++) {
                build(Integer.parseInt(args[i]), folder.resolve(args[i]));
            }
        } else if (args[0].equals("blocks")) {
            blocks(Integer.parseInt(args[1]), Path.of(args[2]));
        } else {
            resolve(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        }
    }

    private static void build(int articles, Path folder) {
        Newsroom newsroom = new Newsroom(1_000_000);
        List<String> steps = new ArrayList<>();
        double[] begin = {cpuSeconds()};
        double cpu = begin[0];
        String[] open = {"writing shards"};
        BuildProgress progress = new BuildProgress() {
            @Override
            public void articlesRead(long read, long words) {}

            @Override
            public void step(String what) {
                steps.add(String.format(Locale.ROOT, "%s %.1f s", open[0], cpuSeconds() - begin[0]));
                begin[0] = cpuSeconds();
                open[0] = what;
            }
        };
        long start = System.nanoTime();
        new GraphBuild(
                        folder,
                        new ReaderFactory(
                                new GraphSettings(ExtractorOptions.DEFAULT, "no model"),
                                Ontology.standard(),
                                "made up",
                                () -> newsroom),
                        1,
                        progress)
                .build(IntStream.range(0, articles).mapToObj(newsroom::article).iterator());
        progress.step("");
        double all = seconds(start);
        System.out.printf(
                Locale.ROOT,
                "%,d articles: %.1f s, %.1f CPU-seconds, %.2f CPU-ms an article (%s) in %,d MB of heap%n",
                articles,
                all,
                cpuSeconds() - cpu,
                (cpuSeconds() - cpu) * 1000 / articles,
                String.join(", ", steps),
                Runtime.getRuntime().maxMemory() >> 20);
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
            made.add(new EntityRecord(iri, new ClassName(Newsroom.type(name).intern()), name, List.of(), 1));
        }
        Resolver resolver = new Resolver(Ontology.standard());
        long start = System.nanoTime();
        Resolution resolution = resolver.resolve(made);
        System.out.printf(
                Locale.ROOT,
                "%,d records of %,d things: %.1f s, %,d IRIs in %,d MB of heap%n",
                records,
                things,
                seconds(start),
                resolution.things().values().stream().distinct().count(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void blocks(int articles, Path folder) {
        double cpu = cpuSeconds();
        long start = System.nanoTime();
        try (SpillFolder spill = new SpillFolder(folder)) {
            Resolution resolution = new Resolver(Ontology.standard()).resolve(new MadeUpRecords(articles), spill);
            BlockSizes blocks = resolution.blocks();
            System.out.printf(
                    Locale.ROOT,
                    "%,d articles: %,d records, %,d blocks, the largest with %,d records (%.2f %%), %.1f s, %.1f CPU-seconds, %,d MB of heap%n",
                    articles,
                    blocks.records(),
                    blocks.blocks(),
                    blocks.largest(),
                    100.0 * blocks.largest() / blocks.records(),
                    seconds(start),
                    cpuSeconds() - cpu,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static double cpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }
}
