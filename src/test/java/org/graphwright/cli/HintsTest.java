package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What messages say to do next can be pasted as it is printed: every command that the program's text names outside of its help is provoked here, and run. */
final class HintsTest {
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+)\"");
    private static final Pattern NAMED = Pattern.compile("graphwright ([a-z-]+)");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern ANNOTATION = Pattern.compile("@(Command|Option|Parameters)\\(");
    private static final Pattern WORD = Pattern.compile("\\G ((?:'[^']*'|[^\\s';,])+)");
    private static final Pattern PLACEHOLDER = Pattern.compile("[A-Z]{2,}|…");

    /** Commands in messages that are not provoked here: why. */
    private static final Map<String, String> OTHERS = Map.of(
            "that", "the graphwright that made a graph is no command",
            "rebuild", "graphs of older versions and damaged stores: OldGraphTest, StoreDamageTest",
            "upgrade", "graphs of older versions: OldGraphTest",
            "formats", "the message of a rejected file: run below",
            "export", "an answer that takes all memory: GraphService, in words",
            "serve", "run until it is stopped: ServeCommandTest",
            "remove", "where an update is asked for: run below by its help",
            "ask", "ask without a question takes standard input's place: run below");

    @TempDir
    private static Path folder;

    private static Set<String> literals = Set.of();

    @BeforeAll
    static void build() throws IOException {
        literals = literals();
        Files.writeString(
                folder.resolve("2019-05-02-news.txt"),
                "Anna Berg, the chief executive of Norvik Energy, met Paul Stone in Berlin on Monday.");
        Files.writeString(folder.resolve("odd.xyz"), "\0\1");
    }

    @Test
    void whatIsPrintedRuns() throws IOException {
        Set<String> run = new TreeSet<>();
        Set<List<String>> tried = new HashSet<>();
        for (String line : List.of(
                "build|F/2019-05-02-news.txt|F/odd.xyz|--profile|light",
                "show|Anna Berg|--graph|F/none",
                "show|Anna Brg",
                "show|-x",
                "show|zzz 'qqq'",
                "why|Anna Berg|birthPlace|Berlin",
                "why|Anna Berg|birthPlce|Berlin",
                "path|Nobody Here|Berlin",
                "correct|part|Nobody Here",
                "correct|class|Anna Berg|Persn",
                "correct|reject|Anna Berg|birthPlace|Berlin",
                "correct|merge|Anna Berg|Paul Stone|--later",
                "correct|part|Anna Berg|--later",
                "split|Paul Stone",
                "corrections",
                "export|--properties|birthPlce",
                "export|--classes|Persn",
                "remove|no such",
                "query|no-such-query",
                "query|people-and-rols",
                "query|-e|DELETE WHERE { ?s ?p ?o }",
                "search",
                "ask",
                "",
                "facts|Anna Berg",
                "fact|Anna Berg|metWith|Paul Stone",
                "fact|Anna Berg",
                "things|Anna's",
                "articles|Berlin",
                "card|Norvik Energy",
                "paths|Anna Berg|Berlin",
                "queries",
                "sparql|SELECT * { ?s gw:metWith ?o }",
                "sparql",
                "undo|0123456789",
                "undo",
                "correct|undo|--all")) {
            Cli.Result result = Cli.run(arguments(line));
            for (List<String> hint : hints(result.err())) {
                String text = String.join(" ", hint);
                assertThat(PLACEHOLDER
                                .matcher(text.replace(folder.toString(), ""))
                                .find())
                        .as("%s says: %s", line, text)
                        .isFalse();
                if (hint.get(0).equals("serve") || !tried.add(hint)) {
                    continue;
                }
                Cli.Result next = Cli.run(withGraph(hint).toArray(String[]::new));
                assertThat(next.code())
                        .as("%s says: %s, which says: %s", line, text, next.err())
                        .isNotEqualTo(2);
                run.add(hint.get(0));
            }
        }
        Set<String> named = named();
        assertThat(named).contains("search", "stats", "show", "correct");
        named.removeAll(OTHERS.keySet());
        assertThat(run).as("commands that messages name").containsAll(named);
    }

    @Test
    void noTextOfTheProgramHasAPlaceholder() {
        for (String text : literals) {
            String command = text.substring(text.indexOf("graphwright ") + "graphwright ".length());
            assertThat(PLACEHOLDER
                            .matcher(command.replaceAll("SELECT \\*.*", ""))
                            .find())
                    .as(text)
                    .isFalse();
        }
    }

    private static Set<String> named() {
        Set<String> commands = new TreeSet<>();
        for (String text : literals) {
            NAMED.matcher(text).results().forEach(command -> commands.add(command.group(1)));
        }
        return commands;
    }

    /** The texts of the program that name a command, but for those of its help. */
    private static Set<String> literals() throws IOException {
        Set<String> found = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                if (!source.contains("graphwright ")) {
                    continue;
                }
                Matcher literal = LITERAL.matcher(
                        withoutAnnotations(COMMENT.matcher(source).replaceAll("")));
                while (literal.find()) {
                    if (NAMED.matcher(literal.group(1)).find()) {
                        found.add(literal.group(1));
                    }
                }
            }
        }
        return found;
    }

    private static String withoutAnnotations(String source) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        Matcher annotation = ANNOTATION.matcher(source);
        while (annotation.find(at)) {
            rest.append(source, at, annotation.start());
            int depth = 1;
            boolean quoted = false;
            int end = annotation.end();
            while (depth > 0) {
                char c = source.charAt(end++);
                if (c == '\\') {
                    end++;
                } else if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted) {
                    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                }
            }
            at = end;
        }
        return rest.append(source.substring(at)).toString();
    }

    /** The commands of a message, as a shell would read them. */
    private static List<List<String>> hints(String message) {
        List<List<String>> hints = new ArrayList<>();
        Matcher begin = Pattern.compile("(?<!^)graphwright(?= [a-z-])", Pattern.MULTILINE)
                .matcher(message);
        while (begin.find()) {
            List<String> words = new ArrayList<>();
            boolean quoted = message.charAt(begin.start() - 1) == '\'';
            String rest = message.substring(begin.end());
            Matcher word = WORD.matcher(
                    quoted
                            ? rest.substring(0, rest.indexOf('\''))
                            : rest.lines().findFirst().orElse(""));
            while (word.find()) {
                words.add(word.group(1).replace("'\\''", "\0").replace("'", "").replace('\0', '\''));
            }
            hints.add(words);
        }
        return hints;
    }

    private static String[] arguments(String line) {
        List<String> words = new ArrayList<>(line.isEmpty() ? List.of() : List.of(line.split("\\|")));
        words.replaceAll(word -> word.replace("F/", folder + "/"));
        return withGraph(words).toArray(String[]::new);
    }

    private static List<String> withGraph(List<String> words) {
        boolean known =
                words.isEmpty() || words.contains("--graph") || words.contains("--help") || words.contains("formats");
        return known
                ? words
                : Stream.concat(
                                words.stream(),
                                Stream.of("--graph", folder.resolve("a kg").toString()))
                        .toList();
    }
}
