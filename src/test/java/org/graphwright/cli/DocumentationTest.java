package org.graphwright.cli;

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
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of the README and of the pages: every line {@code ./graphwright …} of a block marked {@code sh}, in order, on one
 * graph. Redirections and {@code -o} go to a temporary folder. Commands that make servers wait are marked otherwise in the pages.
 */
class DocumentationTest {
    private static final Pattern BLOCK = Pattern.compile("^```sh\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|((?:[^\\s'\"]|\"[^\"]*\")+)");

    @TempDir
    private Path folder;

    @Test
    void everyCommandInTheDocumentationWorks() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        try (Stream<Path> files = Files.list(Path.of("src/site/markdown"))) {
            files.filter(f -> f.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        int run = 0;
        for (Path page : pages) {
            for (String command : commands(Files.readString(page))) {
                Cli.Result result = Cli.run(arguments(command));
                assertThat(result.code())
                        .as("%s: ./graphwright %s%n%s", page, command, result.err())
                        .isZero();
                assertThat(result.out() + result.err()).as(command).isNotBlank();
                run++;
            }
        }
        assertThat(run).isGreaterThan(10);
        assertThat(folder.resolve("kg.ttl")).isNotEmptyFile();
    }

    private static List<String> commands(String page) {
        List<String> commands = new ArrayList<>();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            block.group(1)
                    .lines()
                    .filter(line -> line.startsWith("./graphwright "))
                    .map(line -> line.substring("./graphwright ".length()))
                    .map(line -> line.replaceAll("\\s+[#>|].*$", ""))
                    .forEach(commands::add);
        }
        return commands;
    }

    private String[] arguments(String command) {
        List<String> arguments = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            String text = word.group(1) != null ? word.group(1) : word.group(2).replace("\"", "");
            boolean target =
                    !arguments.isEmpty() && arguments.get(arguments.size() - 1).matches("-o|--output|--out|--export");
            boolean made = Files.exists(folder.resolve(text));
            arguments.add(target || made ? folder.resolve(text).toString() : text);
        }
        boolean onGraph = !List.of("extract", "formats", "generate-completion", "evaluate", "train", "diff")
                .contains(arguments.get(0));
        if (onGraph && !arguments.contains("--graph")) {
            arguments.add("--graph");
            arguments.add(folder.resolve("kg").toString());
        }
        return arguments.toArray(String[]::new);
    }
}
