package org.graphwright.cli;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is said where the store's files are not as they were written, or cannot be: the libraries that read them throw whatever they stumble over. */
final class StoreDamage {
    /** Causes that are followed, since a chain of them may be a ring; by hand. */
    private static final int DEEPEST = 20;

    /** Calls from where something was thrown to where a library of stores was at work. */
    private static final int NEAR = 12;

    private StoreDamage() {}

    /** @param graph the option that names the graph, as {@link ShellWord#graph} writes it */
    static String message(String graph) {
        return "the graph's store cannot be read or written: it is damaged, or the disk is full; make it anew"
                + " from what was read with: graphwright rebuild" + graph + "; see --stacktrace";
    }

    /** True where a failure comes out of the libraries that read and write the store. */
    static boolean in(@Nullable Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < DEEPEST && cause != null; i++) {
            boolean thrownThere = isOfStore(cause.getClass().getName());
            boolean nearby =
                    Arrays.stream(cause.getStackTrace()).limit(NEAR).anyMatch(frame -> isOfStore(frame.getClassName()));
            if (thrownThere || nearby) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isOfStore(String name) {
        return name.startsWith("org.apache.jena.dboe.")
                || name.startsWith("org.apache.jena.tdb2.store.")
                || name.startsWith("org.apache.lucene.");
    }
}
