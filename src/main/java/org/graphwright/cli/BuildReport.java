package org.graphwright.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.graphwright.article.Reject;
import org.graphwright.pipeline.BuildProgress;
import org.graphwright.pipeline.BuildSummary;
import org.graphwright.pipeline.RebuildSummary;

/** What {@code build} says: how far it is, what it did, what it could not read, and what to do next. */
final class BuildReport {
    private final PrintWriter err;
    private final Path graph;
    private final boolean quiet;
    private final Progress progress;
    private final long start = System.nanoTime();

    BuildReport(PrintWriter err, Path graph, boolean quiet) {
        this.err = requireNonNull(err, "err is null");
        this.graph = requireNonNull(graph, "graph is null");
        this.quiet = quiet;
        this.progress = new Progress(err, "articles", quiet);
    }

    /** @param total how many articles there are, or a negative number */
    BuildProgress progress(long total) {
        return new BuildProgress() {
            @Override
            public void articlesRead(long articles, long words) {
                progress.at(articles, total);
            }

            @Override
            public void step(String what) {
                progress.end();
                say(what);
            }
        };
    }

    /** Tells the rejects, also in {@code rejects.tsv} of the graph's folder, and sums up. */
    void close(BuildSummary summary, List<Reject> rejects) throws IOException {
        progress.end();
        writeRejects(rejects);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (summary.articles() == 0 && summary.loaded() == 0) {
            say(String.format(Locale.ROOT, "nothing new: %,d articles are in %s already", summary.unchanged(), graph));
        } else {
            say(String.format(
                    Locale.ROOT,
                    "read %,d articles, %,d words: %,d entities, %,d facts in %.1f s, %,.0f words a second",
                    summary.articles(),
                    summary.words(),
                    summary.entities(),
                    summary.facts(),
                    seconds,
                    summary.words() / seconds));
            say(String.format(
                    Locale.ROOT,
                    "%,d unchanged, %,d replaced, %,d rejected; the graph is in %s",
                    summary.unchanged(),
                    summary.replaced(),
                    rejects.size(),
                    graph));
        }
        String option = ShellWord.graph(graph.toString());
        if (summary.outdated() > 0) {
            say(Terminal.counted(summary.outdated(), "article")
                    + " left as another model or version read "
                    + (summary.outdated() == 1 ? "it" : "them") + "; read anew with: graphwright rebuild" + option);
        }
        say("next:");
        say("  graphwright query people-and-roles" + option);
        say("  graphwright export -o kg.ttl" + option);
    }

    /** Tells what could not be read again, and sums up. */
    void close(RebuildSummary summary) {
        progress.end();
        summary.rejects().forEach(reject -> err.println("kept as it was: " + reject));
        say(Terminal.counted(summary.articles(), "article") + " made anew, " + summary.read()
                + " read again; the graph is in " + graph);
    }

    private void writeRejects(List<Reject> rejects) throws IOException {
        Path file = graph.resolve("rejects.tsv");
        if (rejects.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        StringBuilder lines = new StringBuilder();
        for (Reject reject : rejects) {
            err.println("rejected " + reject);
            lines.append(reject.toRow()).append('\n');
        }
        Files.writeString(file, lines);
    }

    private void say(String line) {
        if (!quiet) {
            err.println(line);
        }
    }
}
