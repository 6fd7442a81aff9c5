package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graphwright.pipeline.BuildSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person at a terminal meets: help, hints, tables, completion. */
class TerminalMannersTest {
    @TempDir
    private Path folder;

    @Test
    void helpIsACommandToo() {
        Cli.Result help = Cli.run("help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Commands:").contains("  search").contains("  help");
        assertThat(Cli.run("help", "query").out())
                .isEqualTo(Cli.run("query", "--help").out());
        Cli.Result unknown = Cli.run("help", "serach");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("serach", "Did you mean", "graphwright search");
        assertThat(Cli.run("help", "correct", "reject").out())
                .isEqualTo(Cli.run("correct", "reject", "--help").out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query facts-of --format cvs | --format has no 'cvs', but table, csv, tsv, json, xml, turtle; did you mean csv?",
                "export --format turtel | did you mean turtle?",
                "ask x --format jsn | did you mean json?",
                "query facts | did you mean facts-of",
                "facts Putin | ; for the facts of a thing: graphwright show Putin",
                "Undo 1 | graphwright correct undo 1",
                "exprt | graphwright export",
                "query --fromat csv | did you mean --format?",
                "show --sentnces 3 Putin | Unknown option: '--sentnces'; did you mean --sentences?",
                "show --limt 3 Putin | Unknown option: '--limt'; there are --all, --graph, --help, --sentences",
                "path --hop 3 A | Unknown option: '--hop'; did you mean --hops?",
                "help correct rejct | correct reject",
                "export --format csv -o - | csv is two tables: name a folder for them with -o",
                "train src/samples/annotated --out - | --out wants a folder for the models, not standard output",
                "search | name the words to look for, such as graphwright search president",
            })
    void whatIsMeantIsAsked(String line, String asked) {
        Cli.Result result = Cli.run(line.split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(asked);
    }

    @Test
    void whatCannotBeLoadedLeavesNothing() {
        Path graph = folder.resolve("kg");
        Cli.Result refused = Cli.run("load", folder.toString(), "--graph", graph.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("no finished output of a cluster in " + folder);
        assertThat(graph).doesNotExist();
    }

    @Test
    void wordsWithoutALetterAreNone() {
        assertThat(Cli.run("search", "").code()).isEqualTo(2);
        assertThat(Cli.run("ask", " ").err()).contains("ask something, such as: graphwright ask 'Who");
    }

    @Test
    void examplesOfTheHelpArePrintedAsTheyArePasted() {
        assertThat(Cli.run("export", "--help").out())
                .contains(
                        "\n  graphwright export --class Company --since 2020-01-01 --min-belief 0.8 --format csv -o companies\n");
        assertThat(Cli.run("help", "correct", "reject").out())
                .contains(
                        "\n  graphwright correct reject 'Emmanuel Macron' headOfState France --why 'as an example'\n");
    }

    @Test
    void aShellCompletesTheNamesOfQueries() {
        assertThat(Cli.run("generate-completion").out())
                .contains("people-and-roles")
                .contains("who-met-whom")
                .contains("facts-of-article");
    }

    @Test
    void oneQueryIsListedAlone() {
        assertThat(Cli.run("query", "holders-of", "--list").out())
                .startsWith("holders-of: ")
                .contains("--param body=THING", "--param on=DATE")
                .doesNotContain("edge-list");
        Cli.Result unknown = Cli.run("query", "holders-off", "--list");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean holders-of?");
    }

    @Test
    void aTableWrapsInsideItsCells() {
        String iri = "https://graphwright.org/id/organization/" + "a-very-long-name-".repeat(8);
        List<String> row =
                List.of(iri, "some words that go on and on", "7", "more of them, here and there", "习近平主席".repeat(9));
        String table = new TableText(80).write(List.of("one", "two", "three", "four", "five"), List.of(row, row));
        assertThat(table.lines()).allMatch(line -> TextWidth.of(line) <= 80);
        assertThat(table.replaceAll("\\s", ""))
                .hasSize(19
                        + underlines(table)
                        + 2 * String.join("", row).replace(" ", "").length());
        assertThat(new TableText(Terminal.UNLIMITED).write(List.of("a", "b"), List.of(List.of("e\u0301", "x"))))
                .isEqualTo(String.join(System.lineSeparator(), "a  b", "-  -", "e\u0301  x", ""));
    }

    @Test
    void wordsStayWholeAlsoLongOnesAndThoseBetweenWhichNoBlankStands() {
        String iri = "https://graphwright.org/id/organization/a-longer-name-of-one";
        String blocks = new TableText(80).write(List.of("thing", "other"), List.of(List.of(iri, iri)));
        assertThat(blocks.lines()).containsExactly("thing  " + iri, "other  " + iri);
        String thai = "สวัสดีชาวโลกทุกคนที่อ่านข่าวนี้";
        String table = new TableText(24).write(List.of("a", "b"), List.of(List.of("x", thai)));
        assertThat(table.lines()).hasSizeGreaterThan(3).allMatch(line -> TextWidth.of(line) <= 24);
        assertThat(TextWidth.wrap(thai, 14)).as("between words").containsExactly("สวัสดีชาวโลกทุกคน", "ที่อ่านข่าวนี้");
        assertThat(TextWidth.wrap("a  bc d ", 4)).containsExactly("a", "bc d");
    }

    @Test
    void aRowIsABlockWhereColumnsHaveNoRoomForTheirWords() {
        List<String> head = List.of("when", "participants", "firstStated", "saidToBeOver", "sentences");
        List<String> row = List.of(
                "2019-08-18",
                "Hongkongers, government",
                "2019-07-24",
                "",
                "They marched on. ".repeat(9).strip());
        String blocks = new TableText(60).write(head, List.of(row, row));
        assertThat(blocks.lines()).allMatch(line -> TextWidth.of(line) <= 60);
        assertThat(blocks.lines().limit(3).toList())
                .containsExactly(
                        "when          2019-08-18",
                        "participants  Hongkongers, government",
                        "firstStated   2019-07-24");
        assertThat(blocks)
                .doesNotContain("saidToBeOver")
                .contains(System.lineSeparator() + System.lineSeparator() + "when");
        assertThat(blocks.split("marched", -1)).hasSize(19);
    }

    private static int underlines(String table) {
        return (int) table.lines()
                .skip(1)
                .findFirst()
                .orElse("")
                .chars()
                .filter(c -> c == '-')
                .count();
    }

    @Test
    void theEnvironmentSaysHowWideATerminalIs() {
        assertThat(Terminal.width("72")).isEqualTo(72);
        assertThat(Terminal.width("3")).isEqualTo(20);
        assertThat(Terminal.width("wide")).isEqualTo(Terminal.width(null));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatComesNextCanBePasted() throws Exception {
        for (String name :
                List.of("kg", "news", "it's a graph", "$(echo x) \"y\" `z`", "-dash", "~tilde", "a&b;c", "*")) {
            List<String> hints = hints(Path.of(name));
            assertThat(hints).hasSize(2);
            for (String hint : hints) {
                List<String> words = pasted(hint);
                int graph = words.indexOf("--graph");
                assertThat(graph < 0 ? "kg" : words.get(graph + 1)).isIn(name, "./" + name);
                assertThat(words.get(0)).isIn("query", "export");
                assertThat(words).hasSizeBetween(2, 5);
            }
        }
    }

    private static List<String> hints(Path graph) throws IOException {
        StringWriter err = new StringWriter();
        new BuildReport(new PrintWriter(err), graph, false)
                .close(new BuildSummary(0, 0, 0, 0, 1, 0, 0, 0, List.of()), List.of());
        return err.toString()
                .lines()
                .dropWhile(line -> !line.equals("next:"))
                .skip(1)
                .map(String::strip)
                .toList();
    }

    /** The words that the program gets when a shell reads the line. */
    private List<String> pasted(String line) throws Exception {
        String script = "graphwright() { printf '%s\\n' \"$@\"; }\n" + line + "\n";
        Path file = Files.writeString(folder.resolve("paste.sh"), script);
        Process shell = new ProcessBuilder("sh", file.toString())
                .redirectErrorStream(true)
                .start();
        String words = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(words).isZero();
        return words.lines().toList();
    }
}
