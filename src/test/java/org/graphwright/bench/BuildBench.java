package org.graphwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graphwright.model.Article;

/**
 * Times {@code ./graphwright build} as a whole process in both profiles: {@code BuildBench RUNS PATH…}, medians of so many runs each, the
 * sample articles if no path is given. Prints a table in Markdown. CPU time and memory are read from {@code /proc}, so on Linux only.
 */
public final class BuildBench {
    private static final String LAUNCHER = "./graphwright";
    private static final Path PROC = Path.of("/proc");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Places of user and system time behind the name of the program in {@code /proc/PID/stat} (proc(5)). */
    private static final int USER = 11;

    private static final int SYSTEM = 12;
    private static final double TICKS_PER_SECOND = 100;

    private static final int POLL_MILLIS = 20;

    private record Run(double wall, double cpu, double peak) {}

    private BuildBench() {}

    public static void main(String... args) throws IOException, InterruptedException {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        List<String> paths = args.length > 1 ? List.of(args).subList(1, args.length) : List.of("" + Samples.FOLDER);
        long[] size = size(paths);
        // builds the program where its sources are newer
        new ProcessBuilder(LAUNCHER, "--version").inheritIO().start().waitFor();
        System.out.printf(
                Locale.ROOT,
                "%,d articles, %,d words; medians of %d runs; %s%n%n",
                size[0],
                size[1],
                runs,
                Machine.told());
        System.out.println("| profile | wall s | CPU s | peak MB | words/s | words/CPU-s |");
        System.out.println("|---|---|---|---|---|---|");
        List<Double> rates = new ArrayList<>();
        for (String profile : List.of("accurate", "light")) {
            List<Run> all = new ArrayList<>();
            for (int i = 0; i < runs; i++) {
                all.add(build(profile, paths));
            }
            double wall = median(all, Run::wall);
            double cpu = median(all, Run::cpu);
            rates.add(size[1] / cpu);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %,.0f | %,.0f | %,.0f |%n",
                    profile,
                    wall,
                    cpu,
                    median(all, Run::peak),
                    size[1] / wall,
                    size[1] / cpu);
        }
        System.out.printf(
                Locale.ROOT, "%nlight reads %.1f times as many words a CPU-second%n", rates.get(1) / rates.get(0));
    }

    private static long[] size(List<String> paths) throws IOException {
        try (Stream<Article> articles = Samples.articles(paths)) {
            long[] size = new long[2];
            articles.forEach(article -> {
                size[0]++;
                size[1] += BLANKS.splitAsStream(article.text().strip()).count();
            });
            return size;
        }
    }

    private static Run build(String profile, List<String> paths) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("graphwright-bench");
        try {
            List<String> command = new ArrayList<>(List.of(
                    LAUNCHER,
                    "build",
                    "--quiet",
                    "--profile",
                    profile,
                    "--graph",
                    folder.resolve("kg").toString()));
            command.addAll(paths);
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command).inheritIO().start();
            Run last = new Run(0, 0, 0);
            while (process.isAlive()) {
                last = sample(process.pid(), last);
                Thread.sleep(POLL_MILLIS);
            }
            double wall = (System.nanoTime() - start) / 1e9;
            if (process.exitValue() != 0) {
                throw new IllegalStateException("build ended with code " + process.exitValue());
            }
            return new Run(wall, last.cpu(), last.peak());
        } finally {
            delete(folder);
        }
    }

    /** What a process has used so far; what was known before where it has just ended. */
    private static Run sample(long pid, Run before) {
        try {
            String stat = Files.readString(PROC.resolve(pid + "/stat"));
            String[] fields = BLANKS.split(stat.substring(stat.lastIndexOf(')') + 2));
            double cpu = (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) / TICKS_PER_SECOND;
            Matcher peak = PEAK.matcher(Files.readString(PROC.resolve(pid + "/status")));
            return new Run(0, cpu, peak.find() ? Long.parseLong(peak.group(1)) / 1024.0 : before.peak());
        } catch (IOException e) {
            return before;
        }
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
