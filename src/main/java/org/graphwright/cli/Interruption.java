package org.graphwright.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.graphwright.extract.transformer.NativeWork;
import sun.misc.Signal;

/** Ctrl-C and the like: native code is stopped before the process ends, and whoever changed a graph is told what is kept. */
final class Interruption {
    /** Whoever presses Ctrl-C waits no longer; by hand. */
    private static final Duration MOST_WAITING = Duration.ofMillis(1_500);

    private static final Map<String, Integer> SIGNALS = Map.of("HUP", 1, "INT", 2, "TERM", 15);
    private static final Set<String> CHANGING =
            Set.of("build", "add", "replace", "remove", "rebuild", "upgrade", "compact", "resolve", "load");

    private Interruption() {}

    /** Ends the process with 128 and the signal's number when one comes, within two seconds. */
    static void handle(String command, PrintWriter err) {
        SIGNALS.forEach((name, number) -> {
            try {
                Signal.handle(new Signal(name), signal -> end(128 + number, command, err));
            } catch (IllegalArgumentException e) {
                // a system without this signal, or one that the virtual machine keeps for itself
            }
        });
    }

    private static void end(int code, String command, PrintWriter err) {
        if (CHANGING.contains(command)) {
            err.println("graphwright: stopped: the graph is whole and what was read is kept; the same command goes on");
            err.flush();
        }
        if (NativeWork.stop(MOST_WAITING)) {
            System.exit(code);
        }
        Runtime.getRuntime().halt(code);
    }
}
