package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts single mentions of one article from what they were read as; each test has a graph of its own. */
class PartMentionsTest {
    private static final String SENTENCE = "Clinton visited Paris, where Clinton met Jacques Chirac on Monday.";
    private static final String TEXT = "Bill Clinton met Tony Blair in London. " + SENTENCE;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path graph;

    @BeforeEach
    void build() throws IOException {
        graph = folder.resolve("kg");
        write("a1", TEXT);
        write("a2", "Bill Clinton met Gerhard Schroeder in Berlin.");
        write("a3", "Hillary Clinton met Angela Merkel in Berlin.");
        Cli.Result built = run("build", folder.resolve("articles").toString(), "--quiet", "--profile", "light");
        assertThat(built.code()).as(built.err()).isZero();
        assertThat(whoMet("Jacques Chirac")).contains("Bill Clinton").doesNotContain("Hillary");
    }

    private void write(String id, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("articles")).resolve(id + ".txt"), text);
    }

    @Test
    void aMentionMeansTheThingThatTheReaderSaysAndItsFactsFollow() throws IOException {
        String before = run("export").out();
        Cli.Result parted = part("--mention", "Clinton", "--into", "Hillary Clinton");
        assertThat(parted.err()).as("one article alone").contains("1 article changed");
        assertThat(Files.readString(graph.resolve("corrections/corrections.ttl")))
                .contains(
                        "c:sentence \"" + SENTENCE + "\" ; c:words \"Clinton\" ; c:number 2 ]",
                        "c:into <https://graphwright.org/id/person/hillary-clinton>");
        assertThat(whoMet("Jacques Chirac")).contains("Hillary Clinton").doesNotContain("Bill");
        assertThat(whoMet("Tony Blair")).contains("Bill Clinton").doesNotContain("Hillary");
        assertThat(mentions("Bill Clinton")).isEqualTo(2);
        assertThat(mentions("Hillary Clinton")).isEqualTo(3);
        assertThat(run("corrections").out().replaceAll("\\s+", " "))
                .contains("“Clinton” (number 2) in", "from Bill Clinton as Hillary Clinton", "applied");
        verify();

        String corrected = run("export").out();
        assertThat(run("resolve").err()).contains("nothing changed");
        assertThat(run("rebuild").code()).isZero();
        assertThat(run("export").out()).as("what every rebuild gives").isEqualTo(corrected);

        Path exported = folder.resolve("corrections.ttl");
        run("corrections", "--export", exported.toString());
        undo();
        assertThat(run("export").out()).isEqualTo(before);
        run("corrections", "--import", exported.toString());
        assertThat(run("export").out()).as("taken to another graph").isEqualTo(corrected);
        assertThat(run("corrections", "--as-gold").code()).isZero();
    }

    @Test
    void mentionsThatNothingElseIsAreAThingOfTheirOwn() {
        assertThat(part("--mention", "Clinton", "--number", "2").err()).contains("1 article changed");
        assertThat(mentions("Bill Clinton")).isEqualTo(3);
        undo();
        part("--mention", "Clinton");
        assertThat(whoMet("Jacques Chirac")).contains("Clinton").doesNotContain("Bill", "Hillary");
        assertThat(mentions("Bill Clinton")).isEqualTo(2);
        assertThat(run("correct", "merge", "Bill Clinton", thingOf("Clinton")).err())
                .as("they are said to be different")
                .contains("correct undo");
    }

    @Test
    void whatFitsNothingAnyMoreIsOpenAndFitsAgain() throws IOException {
        part("--mention", "Clinton", "--into", "Hillary Clinton");
        write("a1", "Bill Clinton met Tony Blair in London. He left.");
        assertThat(run("build", folder.resolve("articles").toString(), "--quiet")
                        .code())
                .isZero();
        assertThat(run("corrections", "--open").out()).contains("part");
        verify();
        write("a1", "Said before. " + TEXT);
        assertThat(run("build", folder.resolve("articles").toString(), "--quiet")
                        .code())
                .isZero();
        assertThat(run("corrections", "--open").out()).doesNotContain("part");
        assertThat(whoMet("Jacques Chirac")).contains("Hillary Clinton").doesNotContain("Bill");
        verify();
    }

    @Test
    void allThatAnArticleCallsSoMayBeAThingOfTheGraph() {
        assertThat(run("correct", "part", "Bill Clinton", "--article", article("a1"), "--into", "Hillary Clinton")
                        .err())
                .contains("1 article changed");
        assertThat(whoMet("Tony Blair")).contains("Hillary Clinton").doesNotContain("Bill");
        assertThat(mentions("Bill Clinton")).isEqualTo(1);
        assertThat(run("corrections").out().replaceAll("\\s+", " ")).contains("from Bill Clinton as Hillary Clinton");
        undo();
        assertThat(mentions("Bill Clinton")).isEqualTo(4);
    }

    @Test
    void whatCannotBePartedIsRefused() {
        assertThat(run("correct", "part", "Bill Clinton", "--sentence", "met").code())
                .isEqualTo(2);
        assertThat(run("correct", "part", "Bill Clinton", "--article", article("a1"), "--mention", "he")
                        .code())
                .isEqualTo(2);
        assertThat(part("--mention", "Nobody").err())
                .contains("no such words of the article")
                .contains("Bill Clinton");
        assertThat(part("--mention", "Clinton", "--number", "3").err()).contains("no such words of the article");
        assertThat(part("--into", "Bill Clinton").err()).contains("parted from itself");
        Cli.Result all = run("correct", "part", "Tony Blair", "--article", article("a1"), "--sentence", "Tony Blair");
        assertThat(all.err()).contains("nothing is left that means Tony Blair");
        assertThat(run("corrections").out()).doesNotContain("part");
    }

    private static String article(String id) {
        return "articles/" + id + ".txt";
    }

    private Cli.Result part(String... options) {
        List<String> all = new ArrayList<>(
                List.of("correct", "part", "Bill Clinton", "--article", article("a1"), "--sentence", "met Jacques"));
        all.addAll(List.of(options));
        return run(all.toArray(String[]::new));
    }

    private void undo() {
        String id = run("corrections")
                .out()
                .lines()
                .skip(2)
                .findFirst()
                .orElseThrow()
                .split(" ")[0];
        assertThat(run("correct", "undo", id).code()).isZero();
    }

    private String whoMet(String name) {
        return run("query", "-e", "SELECT ?l { ?x gw:metWith ?y . ?x rdfs:label ?l . ?y rdfs:label '" + name + "' }")
                .out();
    }

    private String thingOf(String name) {
        return run("query", "--format", "csv", "-e", "SELECT ?x { ?x rdfs:label '" + name + "' ; a gw:Person }")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .map(iri -> "<" + iri + ">")
                .orElseThrow();
    }

    private int mentions(String name) {
        return Integer.parseInt(run(
                        "query",
                        "--format",
                        "csv",
                        "-e",
                        "SELECT (COUNT(?m) AS ?n) { ?m gw:refersTo ?t . ?t rdfs:label '" + name + "' }")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow());
    }

    private void verify() {
        try (GraphStore store = GraphStore.openExisting(graph)) {
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
        assertThat(run("validate").code()).isZero();
    }

    private Cli.Result run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--graph", graph.toString()));
        return Cli.run(all.toArray(String[]::new));
    }
}
