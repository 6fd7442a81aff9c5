package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What articles of several days deny, claim and say of the past, from file to answers. */
class ClaimsAndTensesTest {
    @TempDir
    private static Path folder;

    private static String graph;

    @BeforeAll
    static void build() throws IOException {
        Path articles = Files.writeString(
                folder.resolve("articles.jsonl"),
                article(
                                "a",
                                "2016-03-01",
                                "US President Barack Obama met Canadian Prime Minister Justin Trudeau on Monday.")
                        + article("b", "2017-03-01", "US President Donald Trump spoke in Ohio on Tuesday.")
                        + article("c", "2017-04-01", "Former US President Barack Obama went on holiday in Italy.")
                        + article(
                                "d",
                                "2017-05-01",
                                "Maria Lindqvist is the chief executive of Baltic Ferries. She opened a terminal in Riga.")
                        + article(
                                "e", "2018-05-01", "Maria Lindqvist has resigned as chief executive of Baltic Ferries.")
                        + article("f", "2018-06-01", "Anna Muller claimed that Siemens is based in Rome.")
                        + article(
                                "g",
                                "2018-07-01",
                                "Clara Voss is not a member of the Green Party. Julia Meyer never met Peter Stein."));
        graph = folder.resolve("kg").toString();
        Cli.Result result = Cli.run("build", articles.toString(), "--graph", graph);
        assertThat(result.code()).as(result.err()).isZero();
    }

    private static String article(String id, String date, String text) {
        return "{\"id\": \"%s\", \"date\": \"%s\", \"text\": \"%s\"}%n".formatted(id, date, text);
    }

    @Test
    void aHeadIsWhomTheLastArticleUntilTheDayNames() {
        assertThat(heads("on=2016-12-31")).contains("United States,headOfState,Barack Obama");
        assertThat(heads("on=2017-03-01")).contains("United States,headOfState,Donald Trump");
        assertThat(heads("on=2017-03-01")).doesNotContain("United States,headOfState,Barack Obama");
        assertThat(heads("least=0.5"))
                .as("the latest article's day")
                .contains("United States,headOfState,Donald Trump");
    }

    @Test
    void whoResignsIsHeadNoLonger() {
        assertThat(heads("on=2017-12-31")).contains("Baltic Ferries,chiefExecutiveOf,Maria Lindqvist");
        assertThat(heads("on=2018-05-01")).noneMatch(head -> head.contains("Maria Lindqvist"));
    }

    @Test
    void aClaimIsShownAsSuchAndNowhereElse() throws IOException {
        assertThat(run("query", "claims"))
                .contains("Anna Muller")
                .contains("Siemens")
                .contains("based in");
        assertThat(run("why", "Siemens", "basedIn", "Rome"))
                .contains("\n  only claimed, not believed\n")
                .contains("as claimed by Anna Muller");
        assertThat(run("query", "-e", "ASK { ?s gw:basedIn|gw:headquarters ?o }", "--format", "csv"))
                .contains("false");
        assertThat(run("query", "facts-of", "-p", "thing=Siemens")).doesNotContain("Rome");
        assertThat(run("show", "Siemens")).doesNotContain("\nbased in\n").doesNotContain("Rome  ");
        Path plain = folder.resolve("plain.ttl");
        run("export", "--evidence", "none", "-o", plain.toString());
        assertThat(plain).content().doesNotContain("basedIn").doesNotContain("headquarters");
        assertThat(Cli.run("path", "Siemens", "Rome", "--graph", graph).out()).doesNotContain("based in");
    }

    @Test
    void whatIsDeniedIsNowhere() {
        assertThat(run(
                                "query",
                                "-e",
                                "SELECT ?p { ?e rdf:reifies <<( ?s ?p ?o )>> . ?s rdfs:label 'Clara Voss' }",
                                "--format",
                                "csv")
                        .lines())
                .noneMatch(line -> line.contains("memberOf") || line.contains("politicalAffiliation"));
        assertThat(run("query", "-e", "ASK { ?s gw:metWith ?o . ?s rdfs:label 'Julia Meyer' }", "--format", "csv"))
                .contains("false");
    }

    private static List<String> heads(String parameter) {
        return run("query", "who-heads-what", "-p", parameter, "--format", "csv")
                .lines()
                .map(line -> line.replace("https://graphwright.org/ontology#", ""))
                .map(line -> line.replaceFirst("^([^,]*,[^,]*,[^,]*),.*$", "$1"))
                .toList();
    }

    private static String run(String... args) {
        String[] all =
                Stream.concat(Stream.of(args), Stream.of("--graph", graph)).toArray(String[]::new);
        Cli.Result result = Cli.run(all);
        assertThat(result.code()).as(result.err()).isZero();
        return result.out().replace(System.lineSeparator(), "\n");
    }
}
