package org.graphwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A number that stands in the program under a name has its meaning, unit and source in a comment before it, or in one of lines that
 * begin with {@code //} before the first of several that stand together.
 */
class NumbersTest {
    private static final Path SOURCES = Path.of("src/main/java/org/graphwright");
    private static final Pattern NUMBER =
            Pattern.compile("\\s+(?:\\w+ )*static final (?:int|long|float|double|Duration)(?:\\[])? (\\w+)\\s*=(.*)");

    @Test
    void everyNumberSaysWhereItComesFrom() throws IOException {
        List<String> bare = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                bare(Files.readAllLines(file)).forEach(name -> bare.add(SOURCES.relativize(file) + " " + name));
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void aNumberWithoutACommentIsSeen() {
        List<String> lines = List.of(
                "    /** Characters; by hand. */",
                "    private static final int LONGEST = 3;",
                "    static final double LEAST = 0.5;",
                "    private static final int WIDTH = LABELS.size();",
                "",
                "    // Seconds; by hand.",
                "    private static final long SOON = 3;",
                "    private static final long LATE = 9;");
        assertThat(bare(lines)).containsExactly("LEAST");
    }

    private static List<String> bare(List<String> lines) {
        List<String> bare = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Matcher number = NUMBER.matcher(lines.get(i));
            if (number.matches()
                    && number.group(2).chars().anyMatch(Character::isDigit)
                    && !number.group(1).equals("serialVersionUID")
                    && !hasComment(lines, i)) {
                bare.add(number.group(1));
            }
        }
        return bare;
    }

    private static boolean hasComment(List<String> lines, int at) {
        int before = at - 1;
        while (lines.get(before).strip().startsWith("@")) {
            before--;
        }
        if (lines.get(before).endsWith("*/")) {
            return true;
        }
        while (NUMBER.matcher(lines.get(before)).matches()) {
            before--;
        }
        return lines.get(before).strip().startsWith("//");
    }
}
