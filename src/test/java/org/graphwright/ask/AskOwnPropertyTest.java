package org.graphwright.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.graphwright.cli.Main;
import org.graphwright.pipeline.SettingsFolder;
import org.graphwright.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks for a property that only the user's ontology has, from both sides. */
class AskOwnPropertyTest {
    private static final String ONTOLOGY = """
            @prefix gw: <https://graphwright.org/ontology#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix my: <https://example.org/my#> .
            my:sponsors a owl:ObjectProperty ; rdfs:label "sponsors"@en ;
                rdfs:domain gw:Organization ; rdfs:range gw:Organization ;
                gw:cue "sponsor of", "{s} {aux} ~sponsor/VB* the? {o}" .
            """;

    @TempDir
    private static Path folder;

    private static GraphStore store;
    private static Ask ask;

    @BeforeAll
    static void build() throws IOException {
        Path article = Files.writeString(
                folder.resolve("one.txt"),
                "Siemens sponsors Bayern Munich.\n\nIn London, Microsoft sponsored Chelsea last year. Toyota met Honda in Tokyo.");
        Path ontology = Files.writeString(folder.resolve("own.ttl"), ONTOLOGY);
        StringWriter err = new StringWriter();
        int code = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "build",
                article.toString(),
                "--ontology",
                ontology.toString(),
                "--graph",
                folder.resolve("kg").toString(),
                "--quiet");
        assertThat(code).as(err.toString()).isZero();
        store = GraphStore.openExisting(folder.resolve("kg"));
        ask = new Ask(store.dataset(), new SettingsFolder(store.view()).read().ontology(), Duration.ofMinutes(5));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Which clubs does Siemens sponsor?, Bayern Munich",
        "Which companies sponsor Bayern Munich?, Siemens",
        "What does Siemens sponsor?, Bayern Munich",
        "Who sponsors Bayern Munich?, Siemens",
        "Who is the sponsor of Bayern Munich?, Siemens",
        "Who sponsored Chelsea?, Microsoft",
        "Whom does Microsoft sponsor?, Chelsea",
    })
    void anOwnPropertyIsAskedForFromBothSides(String question, String answer) {
        AskAnswer said = ask.answer(question);
        assertThat(said.answers()).as("%s", said).extracting(FoundAnswer::text).isEqualTo(List.of(answer));
        assertThat(said.answers().get(0).because()).as("a fact says so").contains("sponsors");
        assertThat(said.sparql()).contains("https://example.org/my#sponsors");
    }

    @Test
    void whetherItHoldsIsToldByTheFact() {
        AskAnswer said = ask.answer("Did Microsoft sponsor Chelsea?");
        assertThat(said.answers()).extracting(FoundAnswer::text).containsExactly("yes");
        assertThat(said.answers().get(0).because()).isEqualTo("Microsoft sponsors Chelsea");
    }

    @ParameterizedTest
    @CsvSource({"Who sponsors Honda?", "What does Toyota sponsor?", "Did Siemens sponsor Chelsea?"})
    void whatNoFactSaysIsNotAnswered(String question) {
        assertThat(ask.answer(question).outcome()).isEqualTo(Outcome.NOT_IN_GRAPH);
    }
}
