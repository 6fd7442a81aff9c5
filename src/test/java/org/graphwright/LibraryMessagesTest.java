package org.graphwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library does not speak command line: its messages name no option and no command. Hints stand in {@code cli}. */
class LibraryMessagesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/graphwright");
    private static final Pattern COMMAND_LINE = Pattern.compile(
            "\"(?:[^\"\\n]*[ '(])?(?:--[a-z]|\\bgraphwright (?:build|add|replace|remove|search|show|resolve|rebuild|serve|query)\\b)[^\"\\n]*\"");

    @Test
    void noMessageNamesAnOptionOrACommand() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(SOURCES.resolve("cli")))
                    // a program of its own for spark-submit
                    .filter(file -> !file.startsWith(SOURCES.resolve("cluster")))
                    .sorted()
                    .flatMap(LibraryMessagesTest::messages)
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    private static Stream<String> messages(Path file) {
        try {
            return COMMAND_LINE.matcher(Files.readString(file)).results().map(match -> file + ": " + match.group());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
