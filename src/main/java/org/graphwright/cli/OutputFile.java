package org.graphwright.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What commands that write a file are told: {@code -} is standard output, as with other programs, and no file of that name. */
final class OutputFile {
    private OutputFile() {}

    /** Whether what is written goes to standard output; also where no file is named. */
    static boolean isStandard(@Nullable Path file) {
        return file == null || file.toString().equals("-");
    }

    /** What a message calls it. */
    static String name(@Nullable Path file) {
        return file == null || isStandard(file) ? "standard output" : file.toString();
    }
}
