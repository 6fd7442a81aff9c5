package org.graphwright.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/**
 * Says how far a long work has come: one line that is written anew on a terminal, a line now and then elsewhere. Not for use by several
 * threads at once.
 */
final class Progress {
    // Between two lines: what an eye can follow, and what a log can hold; by hand.
    private static final long TERMINAL_PAUSE = Duration.ofMillis(200).toNanos();
    private static final long LINE_PAUSE = Duration.ofSeconds(10).toNanos();

    private final PrintWriter err;
    private final String unit;
    private final boolean terminal;
    private final boolean quiet;
    private final long start = System.nanoTime();
    private long last = start;
    private boolean open;

    /** @param unit what is counted, in the plural: {@code articles} */
    Progress(PrintWriter err, String unit, boolean quiet) {
        this(err, unit, quiet, System.console() != null && !"dumb".equals(System.getenv("TERM")));
    }

    Progress(PrintWriter err, String unit, boolean quiet, boolean terminal) {
        this.err = Objects.requireNonNull(err, "err is null");
        this.unit = Objects.requireNonNull(unit, "unit is null");
        this.quiet = quiet;
        this.terminal = terminal;
    }

    /** @param total how many there are in all, or a negative number if that is not known */
    void at(long done, long total) {
        long now = System.nanoTime();
        if (quiet || now - last < (terminal ? TERMINAL_PAUSE : LINE_PAUSE)) {
            return;
        }
        last = now;
        String line = line(done, total, (now - start) / 1e9);
        if (terminal) {
            err.print("\r" + line + "\u001b[K");
            open = true;
        } else {
            err.println(line);
        }
        err.flush();
    }

    String line(long done, long total, double seconds) {
        double rate = seconds <= 0 ? 0 : done / seconds;
        String line = String.format(Locale.ROOT, "%,d", done)
                + (total >= 0 ? String.format(Locale.ROOT, " of %,d", total) : "")
                + String.format(Locale.ROOT, " %s, %.1f a second", unit, rate);
        return total > done && rate > 0 ? line + ", " + clock((total - done) / rate) + " left" : line;
    }

    private static String clock(double seconds) {
        long whole = Math.round(seconds);
        return whole >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    /** Clears the line on a terminal, so that what follows starts at its beginning. */
    void end() {
        if (open) {
            err.print("\r\u001b[K");
            err.flush();
            open = false;
        }
    }
}
