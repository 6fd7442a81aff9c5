package org.graphwright.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.graphwright.model.GraphwrightException;
import org.jspecify.annotations.Nullable;

/** What is said where the memory does not suffice, at whatever step and in whatever thread. */
final class LackOfMemory {
    /** Made before it is needed: then there may be no memory for it. */
    static final String MESSAGE = "the memory does not suffice, which is "
            + (Runtime.getRuntime().maxMemory() >> 20)
            + " MB at most: give more with GRAPHWRIGHT_OPTS=-Xmx2g; the graph is as it was";

    /** Causes that are followed, since a chain of them may be a ring; by hand. */
    private static final int DEEPEST = 20;

    /** Below it libraries fail in ways of their own, which hide the reason. */
    private static final long LITTLE = 128L << 20;

    /** What is given back first where it lacks, so that the virtual machine can load and link what ends a process; by hand. */
    private static final int RESERVE = 256 << 10;

    private static final byte[] LINE =
            ("graphwright: " + MESSAGE + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);

    private static final FileOutputStream ERRORS = new FileOutputStream(FileDescriptor.err);

    private static byte @Nullable [] reserve = new byte[RESERVE];

    private LackOfMemory() {}

    /** True where it is the reason of a failure. */
    static boolean in(@Nullable Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < DEEPEST && cause != null; i++) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** What is added to a failure that no step of ours tells of, where there is little memory; else nothing. */
    static String hint(Throwable failure) {
        Throwable root = failure;
        for (int i = 0; i < DEEPEST && root.getCause() != null; i++) {
            root = root.getCause();
        }
        boolean told = root instanceof GraphwrightException || !(root instanceof RuntimeException);
        return told || Runtime.getRuntime().maxMemory() >= LITTLE ? "" : "; perhaps " + MESSAGE;
    }

    /** Ends the process when a thread dies of it that another one waits for, such as one of the loader's. */
    static void endProcess() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            if (in(failure)) {
                halt();
            }
            failure.printStackTrace();
        });
    }

    /** Says so and ends the process with 1, without anything that takes memory. */
    static void halt() {
        reserve = null;
        try {
            ERRORS.write(LINE);
        } catch (IOException e) {
            // nobody is there to read it, and the exit code tells
        } finally {
            Runtime.getRuntime().halt(AbstractCommand.FAILED);
        }
    }
}
