package org.graphwright.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;
import org.graphwright.query.QueryFailure;
import org.graphwright.query.UnknownNameException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands share: their streams, and how a failure becomes one line on standard error and an exit code. */
abstract class AbstractCommand implements Callable<Integer> {
    // Exit codes, as each command's help and the manual say them.
    static final int FINE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;

    /** What a shell gives for a program that a closed pipe ended. */
    static final int READER_GONE = 141;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--stacktrace", description = "Print the stack trace of an error.")
    private boolean stacktrace;

    /**
     * Does the work.
     *
     * @return the exit code
     * @throws IOException if something cannot be read or written; its message reaches the user
     */
    abstract int run() throws IOException;

    @Override
    public final Integer call() {
        try {
            return run();
        } catch (ParameterException e) {
            throw e;
        } catch (StandardOutput.EndedException e) {
            return e.isReaderGone() ? READER_GONE : fail(e.getMessage(), e);
        } catch (UncheckedIOException e) {
            return fail(e.getCause() == null ? e.getMessage() : message(e.getCause()), e);
        } catch (IOException e) {
            return fail(message(e), e);
        } catch (GraphwrightException e) {
            int code = fail(ErrorHints.message(e, graphOption()), e);
            return isMistyped(e) ? USAGE : code;
        } catch (IllegalArgumentException e) {
            return fail(StoreDamage.in(e) ? StoreDamage.message(graphOption()) : String.valueOf(e.getMessage()), e);
        } catch (InternalError e) {
            return fail("a file could not be read or written, most likely because the disk is full: " + e, e);
        } catch (Error e) {
            if (LackOfMemory.in(e)) {
                return fail(LackOfMemory.MESSAGE, e);
            }
            if (StoreDamage.in(e)) {
                return fail(StoreDamage.message(graphOption()), e);
            }
            throw e;
        } catch (RuntimeException e) {
            StandardOutput.EndedException ended = StandardOutput.EndedException.in(e);
            if (ended != null) {
                return ended.isReaderGone() ? READER_GONE : fail(ended.getMessage(), e);
            }
            return fail(
                    StoreDamage.in(e)
                            ? StoreDamage.message(graphOption())
                            : "an error that should not happen: " + e + "; see --stacktrace",
                    e);
        }
    }

    /** What the command line has wrong, such as a name much like one that there is; not what is only not there. */
    private static boolean isMistyped(GraphwrightException e) {
        return e.code() == ErrorCode.OTHER_SETTINGS
                || e instanceof QueryFailure failure && failure.isUsage()
                || e instanceof UnknownNameException unknown && !unknown.near().isEmpty();
    }

    private int fail(@Nullable String message, Throwable e) {
        String said = LackOfMemory.in(e) ? LackOfMemory.MESSAGE : message + LackOfMemory.hint(e);
        err().println("graphwright: " + Terminal.message(said));
        if (stacktrace) {
            e.printStackTrace(err());
        }
        return FAILED;
    }

    /** Java's own messages of missing files are no more than a path. */
    private static String message(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return e.getMessage() + ": no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return e.getMessage() + ": permission denied";
        }
        if (e instanceof FileSystemException
                && e.getMessage() != null
                && ((FileSystemException) e).getReason() == null) {
            return e.getMessage() + ": cannot be read or written";
        }
        return String.valueOf(e.getMessage());
    }

    /** A command line that makes no sense: exit code 2. */
    final ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** The option that names the graph that this command is about, for commands that it tells of; nothing where that is the usual one. */
    final String graphOption() {
        OptionSpec option = spec.findOption("--graph");
        return option != null && option.getValue() instanceof Path folder ? ShellWord.graph(folder.toString()) : "";
    }

    /** Where data goes, and nothing else. */
    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /**
     * Where messages and progress go. What was printed before comes first: where its reader has gone, nobody wants to be told how much there
     * was of it.
     */
    final PrintWriter err() {
        out().flush();
        return spec.commandLine().getErr();
    }
}
