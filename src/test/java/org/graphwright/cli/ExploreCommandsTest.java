package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.ontology.Base;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands that read a graph, on the hand-made one, in this process. */
class ExploreCommandsTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void load() throws IOException {
        ExampleStore.make(folder.resolve("kg"), Base.STANDARD);
    }

    private static Cli.Result run(String... args) {
        String[] all = Stream.concat(
                        Stream.of(args),
                        Stream.of("--graph", folder.resolve("kg").toString()))
                .toArray(String[]::new);
        return Cli.run(all);
    }

    @Test
    void queryPrintsATable() {
        Cli.Result result = run("query", "who-heads-what", "-p", "least=0.5");
        assertThat(result)
                .isEqualTo(
                        new Cli.Result(0, """
                        body   role           person      belief  articles  latest
                        -----  -------------  ----------  ------  --------  ----------
                        China  head of state  Xi Jinping  0.97    2         2017-03-01
                        """.replace("\n", System.lineSeparator()), "1 row" + System.lineSeparator()));
    }

    @Test
    void queryTakesTextFilesAndFormats() throws IOException {
        Path file = Files.writeString(
                folder.resolve("own.rq"), "# param: who (thing)\nSELECT ?s { ?who gw:birthPlace ?s }");
        assertThat(run("query", file.toString(), "-p", "who=GENG shuang", "--format", "csv")
                        .out())
                .isEqualTo("s\r\nhttps://graphwright.org/id/place/beijing\r\n");
        assertThat(run("query", "-e", "ASK { ?s gw:headOfState ?o }").out()).contains("true");
        assertThat(run("query", "-e", "DESCRIBE place:davos").out())
                .contains("place:davos")
                .contains("\"Davos\"");
        assertThat(run("query", "most-mentioned", "--limit", "1", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(2);
    }

    @Test
    void queryListsItsQueries() {
        assertThat(Cli.run("query", "--list").out())
                .contains("people-and-roles: People and their roles")
                .contains("--param thing=THING  the thing, by a name or <IRI> (needed)")
                .contains("--param least=NUMBER  leave out what is less sure; 0 for all (default 0.5)");
    }

    @Test
    void whatIsLessSureIsShownWhenAsked() {
        assertThat(run("show", "Geng Shuang").out())
                .contains("birth place" + "\n  … and 1 less sure\n")
                .doesNotContain("  Beijing  0.45");
        assertThat(run("show", "Geng Shuang", "--all").out())
                .contains("birth place" + "\n  Beijing  0.45\n")
                .doesNotContain("less sure");
        assertThat(run("query", "facts-of", "-p", "thing=Geng Shuang").out()).doesNotContain("Beijing");
        assertThat(run("query", "facts-of", "-p", "thing=Geng Shuang", "-p", "least=0")
                        .out())
                .contains("Beijing");
    }

    @Test
    void exportsByBeliefWhicheverWayTheOptionIsCalled() throws IOException {
        for (String option : List.of("--min-belief", "--min-confidence")) {
            Path csv = folder.resolve("csv" + option);
            assertThat(run("export", option, "0.96", "--format", "csv", "-o", csv.toString())
                            .code())
                    .isZero();
            assertThat(Files.readAllLines(csv.resolve("edges.csv")))
                    .as(option)
                    .hasSize(2)
                    .last()
                    .asString()
                    .contains("gw:headOfState,headOfState,0.97,0.91,");
        }
        assertThat(run("export", "--help").out()).contains("--min-belief").doesNotContain("--min-confidence");
    }

    static Stream<List<String>> senselessCommands() {
        return Stream.of(
                List.of("query"),
                List.of("query", "no-such-query"),
                List.of("query", "-e", "SELECT"),
                List.of("query", "-e", "SELECT * { SERVICE <x:y> {} }"),
                List.of("query", "facts-of"),
                List.of("query", "-e", "ASK {}", "--timeout", "0"),
                List.of("query", "-e", "ASK {}", "--format", "turtle"),
                List.of("export", "--rdf", "2"),
                List.of("export", "--rdf", "1.2", "--format", "jsonld"),
                List.of("export", "--hops", "2"),
                List.of("export", "--format", "csv"),
                List.of("export", "--min-confidence", "7"),
                List.of("export", "--since", "yesterday"),
                List.of("why", "any", "any"),
                List.of("path", "China", "Davos", "--hops", "0"),
                List.of("path", "China", "Davos", "--without", "Davos"),
                List.of("dossier", "China", "China"),
                List.of("path", "China", "China"),
                List.of("search", "x", "--limit", "0"),
                List.of("search", "x", "--offset", "-1"),
                List.of("search", "x ".repeat(1025)),
                List.of("query", "facts-fo"),
                List.of("query", "facts-of", "-p", "thing=China", "-p", "leats=1"),
                List.of("query", "most-mentioned", "-p", "class=Persn"),
                List.of("export", "--class", "Persn"),
                List.of("export", "--property", "headOfSate"),
                List.of("why", "China", "headOfSate"),
                List.of("help", "serach"),
                List.of("serve", "--cors", "example.org"),
                List.of("show"));
    }

    @ParameterizedTest
    @MethodSource("senselessCommands")
    void whatMakesNoSenseIsExitCodeTwo(List<String> args) {
        Cli.Result result = run(args.toArray(String[]::new));
        assertThat(result.code()).as(result.err()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("graphwright: ").doesNotContain("Exception");
    }

    @Test
    void aGraphThatIsNotThereIsSaid() {
        Cli.Result result = Cli.run("stats", "--graph", folder.resolve("none").toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("no graph in").contains("graphwright build");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aGraphWithoutArticlesIsSaidToBeEmpty() throws IOException {
        Path empty = folder.resolve("empty");
        ExampleStore.makeEmpty(empty);
        for (List<String> command : List.of(
                List.of("search", "x"),
                List.of("show", "Xi Jinping"),
                List.of("timeline", "Xi Jinping"),
                List.of("why", "Xi Jinping", "headOfState", "China"))) {
            Cli.Result result = Cli.run(Stream.concat(command.stream(), Stream.of("--graph", empty.toString()))
                    .toArray(String[]::new));
            assertThat(result.err())
                    .isEqualTo(
                            "graphwright: the graph has no article yet: put some in; see how with: graphwright build --help"
                                    + System.lineSeparator());
            assertThat(result.code()).isEqualTo(1);
        }
    }

    @Test
    void exportWritesTheFileThatItsEndingSays() throws IOException {
        Path graphml = folder.resolve("xi.graphml");
        assertThat(run("export", "--about", "Xi Jinping", "-o", graphml.toString())
                        .code())
                .isZero();
        assertThat(graphml).content().contains("<graphml").contains("Doris Leuthard");
        assertThat(run("export", "-o", folder.resolve("all.ttl").toString()).err())
                .contains("wrote the whole graph as turtle to " + folder.resolve("all.ttl") + ", ")
                .contains(" bytes");
        assertThat(run("export", "--about", "Xi Jinping", "--format", "gexf").err())
                .contains("wrote the part asked for as gexf to standard output");
        assertThat(run("export", "--class", "Persn").err()).contains("did you mean Person?");
        String turtle = run("export").out();
        assertThat(turtle).contains("@prefix gw:").contains("rdf:Statement");
        assertThat(run("export").out()).isEqualTo(turtle);
        assertThat(run(
                                "export",
                                "--format",
                                "csv",
                                "-o",
                                folder.resolve("tables").toString())
                        .code())
                .isZero();
        assertThat(folder.resolve("tables/edges.csv")).content().contains("gw:metWith");
        Cli.Result unwritable =
                run("export", "-o", folder.resolve("no/such/kg.ttl").toString());
        assertThat(unwritable.code()).isEqualTo(1);
        assertThat(unwritable.err()).contains("no such folder");
    }

    @Test
    void showPrintsTheCard() {
        assertThat(run("show", "geng shuang").out())
                .contains("Geng Shuang (Person)")
                .contains(
                        "spokesperson of\n  Foreign Ministry of China  0.93\n      [Geng Shuang], a spokesman for the [Foreign Ministry], said:")
                .contains("said\n  2017-03-01 \u201CWe oppose terror.\u201D")
                .contains("articles\n  2017-03-01 China reacts to video\n");
    }

    @Test
    void showPrintsWhatIsNewSinceADay() {
        assertThat(run("show", "Xi Jinping", "--since", "2017-02-01").out())
                .contains("1 new fact, 0 new events, 1 article since 2017-02-01\n")
                .contains(
                        "2017-03-01  Xi Jinping position President  0.94\n      President [Xi Jinping] leads China.\n")
                .endsWith("articles\n  2017-03-01 China reacts to video\n")
                .as("an older article tells of these, too")
                .doesNotContain("head of state", "birth place", "Meeting");
        assertThat(run("show", "Xi Jinping", "--since", "2017-01-17").out())
                .contains("2017-01-17  Meeting: Xi Jinping, Doris Leuthard, Davos (2017-01-16): Chinese President");
        assertThat(run("show", "Doris Leuthard", "--since", "2018-01-01").out())
                .endsWith("\nno article since 2018-01-01 mentions it\n");
        Cli.Result article = run("show", "article:china-video-0a1b2c3d", "--since", "2017-02-01");
        assertThat(article.code()).as(article.out()).isEqualTo(2);
        assertThat(run("show", "Xi Jinping", "--since", "2017-02-30").err()).contains("'2017-02-30' is no day");
    }

    @Test
    void pathTimelineWhyStatsAndSearch() {
        assertThat(run("path", "Geng Shuang", "China").out())
                .contains("-birth place-> Beijing")
                .contains("-located in-> China")
                .contains("He was born in [Beijing], in [China].");
        assertThat(run("path", "Geng Shuang", "Switzerland", "--hops", "1").code())
                .isEqualTo(1);
        assertThat(run("timeline", "Doris Leuthard").out()).contains("2017-01-16  event    Meeting: ");
        assertThat(run("why", "Xi Jinping", "headOfState", "China").out())
                .contains("President [Xi Jinping] leads [China].")
                .containsPattern("^Xi Jinping head of state China\n  belief 0\\.[0-9]{2} by 2 articles\n")
                .contains("confidence 0.91, 2017-03-01 China reacts to video, by cue: president");
        assertThat(run("why", "Xi Jinping", "position", "President").code()).isZero();
        assertThat(run("why", "Xi Jinping", "position", "president").code()).isZero();
        assertThat(run("why", "Xi Jinping", "spouse").code()).isEqualTo(1);
        assertThat(run("stats").out())
                .containsPattern("articles +3 +2017-01-17 to 2017-03-01")
                .containsPattern("Person +5")
                .containsPattern("what happened +when +articles\\n.*\\nMeeting: .* +2017-01-16 +1\\n");
        Cli.Result found = run("search", "xi", "--limit", "1");
        assertThat(found.out()).contains("person:xi-jinping").contains("[Xi]");
        assertThat(found.err()).contains("2 things, number 1 printed").contains("3 articles, number 1 printed");
        assertThat(run("search", "zzz").code()).isEqualTo(1);
    }

    @Test
    void validateSaysWhatBreaksTheShapes() throws IOException {
        Path shapes = Files.writeString(folder.resolve("shapes.ttl"), """
                PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX gw: <https://graphwright.org/ontology#>
                gw:S a sh:NodeShape ; sh:targetClass gw:Article ; sh:property [ sh:path gw:url ; sh:minCount 1 ; sh:message "an article has an address" ] .
                """);
        Cli.Result broken = run("validate", "--shapes", shapes.toString());
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.out())
                .isEqualTo("an article has an address: article:hostile-33334444 gw:url" + System.lineSeparator());
        assertThat(run("validate", "--shapes", shapes.toString(), "--report").out())
                .contains("sh:conforms");
    }

    @Test
    void anAmbiguousNameListsItsCandidates() {
        Cli.Result none = run("show", "Xyzzy");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("nothing in the graph is called 'Xyzzy'");
        Cli.Result near = run("show", "Xi Jinpnig");
        assertThat(near.code()).as("as of any word that is typed wrongly").isEqualTo(2);
        for (List<String> typed : List.of(
                List.of("Xi Jinpnig", "headOfState", "China"),
                List.of("Xi Jinping", "headOfStat", "China"),
                List.of("Xi Jinping", "headOfState", "Chnia"),
                List.of("person:xi-jinpnig", "any", "China"),
                List.of("Xi Jinping", "any", "place:chinaa"))) {
            Cli.Result why = run("why", typed.get(0), typed.get(1), typed.get(2));
            assertThat(why.code()).as(why.err()).isEqualTo(2);
            assertThat(why.err()).containsPattern("much like it|did you mean headOfState");
        }
        Cli.Result endless = run("show", "a".repeat(5000));
        assertThat(endless.code()).isEqualTo(2);
        assertThat(endless.err()).contains("a name of 5000 characters").doesNotContain("aaaaaaaaaa");
        assertThat(near.err()).contains("much like it: Xi Jinping <https://graphwright.org/id/person/xi-jinping>");
        assertThat(run("show", "Jinping, Xi").out())
                .startsWith("Xi Jinping (Person)")
                .contains("president of China");
        assertThat(run("query", "facts-of", "-p", "thing=President Xi Jinping").code())
                .isZero();
    }

    @Test
    void controlCharactersNeverReachTheTerminal() {
        assertThat(Terminal.plain("a\u001B[31mred\u0007\u202Eb\nc")).isEqualTo("a\uFFFD[31mred\uFFFD\uFFFDb c");
    }

    @Test
    void aTableFitsItsWidthAndLosesNothing() {
        String table = new TableText(40)
                .write(
                        List.of("a", "b"),
                        List.of(List.of("short", "word ".repeat(20).strip())));
        assertThat(table.lines()).allMatch(line -> line.length() <= 40);
        assertThat(table.split("word", -1)).hasSize(21);
        assertThat(new TableText(80).write(List.of("a"), List.of(List.of("@|bold x|@"))))
                .contains("@|bold x|@");
    }
}
