package org.graphwright.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Times how long {@code extract} takes to start: {@code StartBench RUNS ARTICLE LAUNCHER…} reads one short article with each of the
 * launchers in turn, so many rounds after one that does not count, in which a launcher builds what it needs. Prints each one's least
 * processor time, user and system, and its ratio to the first's, in Markdown. The shell adds the times up, so wherever there is one.
 */
public final class StartBench {
    private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");

    private StartBench() {}

    public static void main(String... args) throws IOException, InterruptedException {
        int runs = Integer.parseInt(args[0]);
        List<String> launchers = List.of(args).subList(2, args.length);
        for (String launcher : launchers) {
            cpu(launcher, args[1]);
        }
        Map<String, Double> least = new TreeMap<>();
        for (int i = 0; i < runs; i++) {
            for (String launcher : launchers) {
                least.merge(launcher, cpu(launcher, args[1]), Math::min);
            }
        }
        System.out.printf(
                "least of %d runs; %s%n%n| launcher | CPU s | ratio |%n|---|---|---|%n", runs, Machine.told());
        for (String launcher : launchers) {
            double seconds = least.get(launcher);
            System.out.printf(
                    Locale.ROOT, "| %s | %.2f | %.2f |%n", launcher, seconds, seconds / least.get(launchers.get(0)));
        }
    }

    /** Processor seconds of one run, its own children among them. */
    private static double cpu(String launcher, String article) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", "\"$0\" extract \"$1\" >/dev/null && times", launcher, article)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String times = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (shell.waitFor() != 0) {
            throw new IOException(launcher + " extract " + article + " failed with " + shell.exitValue());
        }
        return TIME.matcher(times).results().mapToDouble(StartBench::seconds).sum();
    }

    private static double seconds(MatchResult time) {
        return Integer.parseInt(time.group(1)) * 60 + Double.parseDouble(time.group(2));
    }
}
