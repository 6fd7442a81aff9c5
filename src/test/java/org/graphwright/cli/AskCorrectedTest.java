package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.graphwright.Graphwright;
import org.graphwright.belief.FactKey;
import org.graphwright.correct.Correction;
import org.graphwright.correct.Target;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Ontology;
import org.graphwright.pipeline.GraphCorrectionDesk;
import org.graphwright.pipeline.WithdrawnStatements;
import org.graphwright.server.GraphServer;
import org.graphwright.server.ServeOptions;
import org.graphwright.store.WorkingCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What users took out of a graph is no answer to a question, though a sentence still says it. */
final class AskCorrectedTest {
    private static final String LEADS = "Who leads Norvik Energy?";
    private static final String THINGS = "https://graphwright.org/id/";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void build() throws IOException {
        Path article = Files.writeString(
                folder.resolve("2019-05-02-news.txt"),
                "Anna Berg, the chief executive of Norvik Energy, met Paul Stone in Berlin on Monday. "
                        + "Anna Berg leads Norvik Energy. Paul Stone praised the talks in Berlin. "
                        + "Norvik Energy was founded by Carl Lind in 1999.");
        run("build", article.toString(), "--quiet", "--profile", "light");
    }

    @Test
    void whatIsRejectedIsNoAnswerByItsSentencesEither() throws IOException {
        run("correct", "reject", "Anna Berg", "headOf", "Norvik Energy", "--later");
        run("correct", "reject", "Anna Berg", "chiefExecutiveOf", "Norvik Energy");
        run("correct", "reject", "Norvik Energy", "foundedBy", "Carl Lind");
        for (String question : List.of(
                LEADS,
                "Does Anna Berg lead Norvik Energy?",
                "Is Anna Berg the chief executive of Norvik Energy?",
                "Who is the chief executive of Norvik Energy?",
                "Who runs Norvik Energy?")) {
            assertThat(answer(question)).as(question).doesNotContain("\"text\" : \"Anna Berg", "\"text\" : \"yes");
        }
        for (String question : List.of("Who founded Norvik Energy?", "Did Carl Lind found Norvik Energy?")) {
            assertThat(answer(question)).as(question).contains("\"answers\" : [ ]");
        }
        assertThat(ask("Who met Paul Stone?")).startsWith("Anna Berg ");
        assertThat(ask("Who praised the talks?")).startsWith("Paul Stone ");
        try (Graphwright library = Graphwright.open(kg())) {
            assertThat(library.ask(LEADS).answers())
                    .noneMatch(found -> found.text().contains("Anna Berg"));
        }
    }

    @Test
    void whatASentenceIsNotReadToSayItDoesNotAnswer() {
        run(
                "correct",
                "reject",
                "Anna Berg",
                "headOf",
                "Norvik Energy",
                "--article",
                "2019-05-02-news.txt",
                "--sentence",
                "Anna Berg leads Norvik Energy.");
        assertThat(ask(LEADS))
                .contains("the chief executive of Norvik Energy, met")
                .doesNotContain("Anna Berg leads");
    }

    @Test
    void whatIsHiddenIsNoAnswerAndIsNotAskedOf() {
        run("correct", "hide", "Paul Stone");
        assertThat(answer("Who praised the talks?")).contains("\"answers\" : [ ]");
        assertThat(answer("Who is Paul Stone?")).contains("\"answers\" : [ ]");
        assertThat(answer("Who met Paul Stone?")).contains("\"answers\" : [ ]");
        assertThat(ask(LEADS)).startsWith("Anna Berg ");
        assertThat(run("corrections")).contains("hide  Paul Stone ");
    }

    @Test
    @Timeout(60)
    void theServerKnowsAtOnce() throws Exception {
        WorkingCopy copy = new WorkingCopy(kg());
        GraphCorrectionDesk desk = new GraphCorrectionDesk(kg(), "Ann", copy);
        try (GraphServer server = GraphServer.start(
                kg(),
                store -> Ontology.standard(),
                new WithdrawnStatements(kg())::read,
                ServeOptions.STANDARD.onPort(0),
                desk,
                copy)) {
            assertThat(asked(server, "Who praised the talks?")).contains("\"text\":\"Paul Stone\"");
            assertThat(asked(server, "Who founded Norvik Energy?")).contains("\"text\":\"Carl Lind\"");
            desk.prepare();
            desk.keep(new Correction.Hide(THINGS + "person/paul-stone"), null);
            desk.keep(
                    new Correction.Reject(new Target.OfFact(new FactKey(
                            THINGS + "organization/norvik-energy",
                            new PropertyName("foundedBy"),
                            THINGS + "person/carl-lind",
                            null))),
                    null);
            for (String question : List.of("Who praised the talks?", "Who founded Norvik Energy?")) {
                // the page's own calls look at once, others within a second
                while (!asked(server, question).contains("\"answers\":[]")) {
                    Thread.sleep(100);
                }
            }
        }
    }

    private static String asked(GraphServer server, String question) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.address()
                                        .resolve("api/ask?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8)))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private String answer(String question) {
        Cli.Result asked = Cli.run("ask", question, "--format", "json", "--graph", kg().toString());
        assertThat(asked.err()).isEmpty();
        return asked.out();
    }

    private Path kg() {
        return folder.resolve("kg");
    }

    private String ask(String question) {
        return Cli.run("ask", question, "--graph", kg().toString()).out();
    }

    private String run(String... line) {
        String[] all = Arrays.copyOf(line, line.length + 2);
        all[line.length] = "--graph";
        all[line.length + 1] = kg().toString();
        Cli.Result ran = Cli.run(all);
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out();
    }
}
