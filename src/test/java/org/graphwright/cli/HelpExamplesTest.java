package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Runs the examples that {@code --help} prints of the commands that read a graph, as they are shown, on a graph of the sample articles. Files that they
 * name as one's own are made here, and what they write goes to a temporary folder.
 */
class HelpExamplesTest {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|((?:[^\\s'\"]|'[^']*')+)");

    private static final Set<String> READING = Set.of(
            "query",
            "export",
            "show",
            "path",
            "timeline",
            "why",
            "stats",
            "search",
            "ask",
            "validate",
            "why-same",
            "corrections",
            "dossier",
            "formats",
            "extract");

    /** Where an example needs what only the user has: why it is not run. */
    private static final Map<String, String> OTHERS = Map.of(
            "  graphwright corrections --export corrections.ttl",
                    "CorrectCommandsTest takes corrections to another graph",
            "  graphwright corrections --import corrections.ttl --graph other", "the same",
            "  cat article.pdf | graphwright extract -",
                    "reads standard input, which belongs to the process of all tests",
            "  graphwright extract article.txt --profile light --model my-model", "needs a trained model");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        Cli.Result built = Cli.run(
                "build",
                "src/samples/news",
                "--graph",
                folder.resolve("kg").toString(),
                "--quiet",
                "--profile",
                "light");
        assertThat(built.code()).as(built.err()).isZero();
        Files.writeString(folder.resolve("my-own.rq"), "SELECT * { ?s gw:headOfState ?o }");
        Files.writeString(folder.resolve("article.txt"), "Emmanuel Macron is the president of France.");
        Files.writeString(folder.resolve("articles.jsonl"), "{\"id\": \"a\", \"text\": \"Macron met Merkel.\"}");
        Files.writeString(folder.resolve("articles.csv"), "body,published\nMacron met Merkel.,2020-01-01\n");
        Files.writeString(folder.resolve("names.csv"), "name\nMacron\n");
        Files.writeString(folder.resolve("my-shapes.ttl"), """
                PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX gw: <https://graphwright.org/ontology#>
                gw:S a sh:NodeShape ; sh:targetClass gw:Article ; sh:property [ sh:path gw:articleId ; sh:minCount 1 ] .
                """);
    }

    @Test
    void theExamplesOfReadingCommandsRunAsShown() {
        int run = 0;
        for (Map.Entry<String, CommandLine> command :
                new CommandLine(new Main()).getSubcommands().entrySet()) {
            if (!READING.contains(command.getKey())) {
                continue;
            }
            List<String> examples = Arrays.stream(
                            command.getValue().getCommandSpec().usageMessage().footer())
                    .filter(line -> line.contains("graphwright ") && !OTHERS.containsKey(line))
                    .toList();
            assertThat(examples).as(command.getKey()).isNotEmpty();
            for (String example : examples) {
                Cli.Result result = Cli.run(arguments(example));
                assertThat(result.code()).as("%s%n%s", example, result.err()).isZero();
                run++;
            }
        }
        assertThat(run).isGreaterThan(20);
    }

    /** Runs lines of words with tabs between them, in a process whose environment says how wide the terminal is. */
    static final class Lines {
        public static void main(String[] lines) {
            for (String line : lines) {
                Cli.Result result = Cli.run(line.split("\t"));
                System.out.print(result.out());
                System.err.print(result.err());
            }
        }
    }

    @Test
    void sentencesAreBrokenWhereTheTerminalEnds() throws IOException, InterruptedException {
        String graph = "\t--graph\t" + folder.resolve("kg");
        List<String> lines = Stream.of(
                        "show\tEmmanuel Macron",
                        "why\tEmmanuel Macron\tany",
                        "path\tEmmanuel Macron\tParis",
                        "ask\tWho is the president of France?")
                .map(line -> line + graph)
                .toList();
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1", Lines.class.getName()));
        command.addAll(lines);
        ProcessBuilder narrow = new ProcessBuilder(command)
                .redirectError(folder.resolve("err.txt").toFile())
                .redirectOutput(folder.resolve("narrow.txt").toFile());
        narrow.environment().putAll(Map.of("COLUMNS", "60", "CLASSPATH", Cli.classPath()));
        assertThat(narrow.start().waitFor()).isZero();
        assertThat(folder.resolve("err.txt")).hasContent("");
        String wide =
                lines.stream().map(line -> Cli.run(line.split("\t")).out()).collect(Collectors.joining());
        String written = Files.readString(folder.resolve("narrow.txt"));
        assertThat(words(written)).isEqualTo(words(wide));
        assertThat(wide.lines()).as("where it is no terminal").anyMatch(line -> line.length() > 100);
        assertThat(written.lines().filter(line -> TextWidth.of(line) > 60))
                .as("too long but the query, which is to be pasted, and single words")
                .allMatch(line -> line.contains("PREFIX ")
                        || line.contains("rdf:reifies")
                        || !line.strip().contains(" "));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static String[] arguments(String example) {
        List<String> arguments = new ArrayList<>();
        Matcher word =
                WORD.matcher(example.strip().replaceFirst("^graphwright ", "").replaceFirst(" > .*", ""));
        while (word.find()) {
            String text = word.group(1) != null ? word.group(1) : word.group(2).replace("'", "");
            boolean target =
                    !arguments.isEmpty() && arguments.get(arguments.size() - 1).equals("-o");
            boolean made = !text.isEmpty() && !text.contains("*") && Files.exists(folder.resolve(text));
            arguments.add(target || made ? folder.resolve(text).toString() : text);
        }
        Stream<String> graph = Set.of("formats", "extract").contains(arguments.get(0))
                ? Stream.of()
                : Stream.of("--graph", folder.resolve("kg").toString());
        return Stream.concat(arguments.stream(), graph).toArray(String[]::new);
    }
}
