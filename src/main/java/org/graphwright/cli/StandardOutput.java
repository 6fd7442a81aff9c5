package org.graphwright.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that does not hide its end: {@link java.io.PrintWriter} goes on in silence when the disk is full or the reader has
 * gone, and a long command would work for nobody. The first failure is thrown, later writes are passed over.
 */
final class StandardOutput extends FilterOutputStream {
    private boolean failed;

    StandardOutput(OutputStream out) {
        super(out);
    }

    /** The output has come to its end; a reader that has gone, such as {@code head}, has what it wanted and wants no message. */
    static final class EndedException extends UncheckedIOException {
        private static final long serialVersionUID = 1;

        EndedException(IOException cause) {
            super("cannot write to standard output: " + cause.getMessage(), cause);
        }

        /** What some writers hide in exceptions of their own; null where there is none. */
        static @Nullable EndedException in(Throwable thrown) {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof EndedException ended) {
                    return ended;
                }
            }
            return null;
        }

        boolean isReaderGone() {
            return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        }
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (failed) {
            return;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failed = true;
            throw new EndedException(e);
        }
    }
}
