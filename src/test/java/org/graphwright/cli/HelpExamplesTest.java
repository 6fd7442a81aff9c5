package org.graphwright.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
 * Runs the examples that {@code --help} prints, as they are shown but for the profile, on a graph of the sample articles. Files and graphs that they name as
 * one's own are made here, and what they write goes to a temporary folder.
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

    /** Commands whose examples are not run here: where they are, or what they need. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "cluster", "needs Spark: ClusterCommandTest",
            "load", "needs what a cluster has built: ClusterCommandTest",
            "serve", "runs until it is stopped: ServeCommandTest",
            "mcp", "the same: McpCommandTest",
            "fit-belief", "needs stories with their gold: FitBeliefCommandTest",
            "help", "is what prints them",
            "generate-completion", "has none");

    /** Commands whose examples take seconds, and run with {@code -Dlong=true} alone. */
    private static final Set<String> LONG = Set.of("build", "train", "evaluate", "rebuild", "upgrade", "compact");

    /** Commands that take a profile, of which the light one is enough here. */
    private static final Set<String> PROFILED = Set.of("build", "evaluate");

    /** Options before folders that are one's own. */
    private static final Set<String> BEFORE_FOLDERS = Set.of("--graph", "-o", "--out", "--model");

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

    @Test
    void theExamplesOfWritingCommandsRunAsShown() throws IOException {
        Path own = Files.createDirectories(folder.resolve("writing"));
        prepare(own);
        List<String> run = new ArrayList<>();
        Map<String, CommandLine> commands = new CommandLine(new Main()).getSubcommands();
        List<String> names = new ArrayList<>(commands.keySet());
        boolean all = Boolean.getBoolean("long");
        names.removeIf(name -> READING.contains(name) || ELSEWHERE.containsKey(name) || !all && LONG.contains(name));
        // what it removes others speak of
        names.sort(Comparator.comparing("remove"::equals));
        for (String name : names) {
            CommandLine command = requireNonNull(commands.get(name));
            List<CommandLine> kinds = new ArrayList<>(List.of(command));
            kinds.addAll(command.getSubcommands().values());
            for (CommandLine each : kinds) {
                List<String> examples = Arrays.stream(
                                each.getCommandSpec().usageMessage().footer())
                        .filter(line -> line.contains("graphwright " + name) && !OTHERS.containsKey(line))
                        .toList();
                assertThat(examples).as(each.getCommandName()).isNotEmpty();
                for (String example : examples) {
                    if (!run.contains(example)) {
                        run(own, example);
                        run.add(example);
                    }
                }
            }
        }
        assertThat(run).hasSizeGreaterThan(all ? 35 : 20);
    }

    private static void run(Path own, String example) throws IOException {
        List<String> words = new ArrayList<>(words(own, example));
        String name = words.get(0);
        if (PROFILED.contains(name)) {
            words.addAll(List.of("--profile", "light"));
        }
        boolean wantsGraph =
                !Set.of("ontology", "evaluate", "train", "diff").contains(name) && !words.contains("--graph");
        if (wantsGraph && name.equals("build")) {
            words.addAll(List.of("--graph", Files.createTempDirectory(own, "kg").toString()));
        } else if (wantsGraph) {
            words.addAll(List.of("--graph", own.resolve("kg").toString()));
        }
        Cli.Result result = Cli.run(words.toArray(String[]::new));
        assertThat(result.code()).as("%s%n%s%n%s", example, words, result.err()).isZero();
        Matcher kept = Pattern.compile("graphwright correct undo ([0-9a-f]+)").matcher(result.err());
        if (kept.find() && !example.contains(" correct reject ")) {
            // so that the next example finds the graph as it was; a rejected fact is confirmed by one of them
            Cli.run(
                    "correct",
                    "undo",
                    kept.group(1),
                    "--graph",
                    own.resolve("kg").toString());
        }
    }

    /** What the examples name as the user's own: graphs, articles, annotated texts, a model, and a correction to take back. */
    private static void prepare(Path own) throws IOException {
        String news = "{\"id\": \"https://example.org/a.html\", \"text\": \"Emmanuel Macron met Angela Merkel.\"}\n";
        Files.writeString(own.resolve("articles.jsonl"), news);
        Files.writeString(own.resolve("today.jsonl"), news.replace("a.html", "b.html"));
        Files.writeString(own.resolve("corrected.jsonl"), news.replace("met", "visited"));
        for (String articles : List.of("articles", "today")) {
            Files.writeString(Files.createDirectories(own.resolve(articles)).resolve("1.txt"), "Macron met Merkel.");
        }
        Files.writeString(own.resolve("corrected.txt"), "Angela Merkel visited Berlin.");
        Files.writeString(own.resolve("my.ttl"), "");
        Files.writeString(own.resolve("same.ttl"), "");
        for (String graph : List.of("kg", "kg-2019")) {
            copy(folder.resolve("kg"), own.resolve(graph));
        }
        run(own, "  graphwright build articles.jsonl --graph news");
        run(own, "  graphwright add corrected.txt");
        Files.writeString(own.resolve("corrected.txt"), "Angela Merkel visited Paris.");
        for (String export : List.of("old.ttl", "new.ttl")) {
            Cli.run(
                    "export",
                    "-o",
                    own.resolve(export).toString(),
                    "--graph",
                    own.resolve("news").toString());
        }
        if (!Boolean.getBoolean("long")) {
            return;
        }
        for (String gold : List.of("names.gold.jsonl", "facts.gold.jsonl")) {
            Files.copy(Path.of("src/samples/gold/small.gold.jsonl"), own.resolve(gold));
        }
        Cli.Result found =
                Cli.run("extract", "src/samples/gold/small.gold.jsonl", "--format", "jsonl", "--profile", "light");
        Files.writeString(own.resolve("found.jsonl"), found.out());
        run(own, "  graphwright train src/samples/annotated --out my-model");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(requireNonNull(target.getParent()));
                if (Files.isRegularFile(file)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** The words of an example, with files, graphs and ids that are one's own. */
    private static List<String> words(Path own, String example) throws IOException {
        List<String> words = new ArrayList<>();
        Matcher word =
                WORD.matcher(example.strip().replaceFirst("^graphwright ", "").replaceFirst(" > .*", ""));
        String before = "";
        while (word.find()) {
            String text = word.group(1) != null ? word.group(1) : word.group(2).replace("'", "");
            boolean isOwn = BEFORE_FOLDERS.contains(before) || !text.isEmpty() && Files.exists(own.resolve(text));
            words.add(isOwn ? own.resolve(text).toString() : text);
            before = text;
        }
        if (example.contains(" correct undo ")) {
            String kept = Cli.run(
                            "correct",
                            "note",
                            "Paris",
                            "a note",
                            "--graph",
                            own.resolve("kg").toString())
                    .err();
            words.set(2, kept.substring("kept as ".length(), kept.indexOf(';')));
        }
        return words;
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
