package org.graphwright.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.graphwright.cli.Main;
import org.graphwright.pipeline.SettingsFolder;
import org.graphwright.query.QueryFailure;
import org.graphwright.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks a graph of the sample articles, read by the accurate profile, since answers can be no better than its facts. */
class AskTest {
    @TempDir
    private static Path folder;

    private static GraphStore store;
    private static Ask ask;

    @BeforeAll
    static void build() {
        java.io.StringWriter err = new java.io.StringWriter();
        int code = Main.run(
                new java.io.PrintWriter(new java.io.StringWriter()),
                new java.io.PrintWriter(err),
                "build",
                "src/samples/news",
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

    private static String first(String question) {
        AskAnswer answer = ask.answer(question);
        assertThat(answer.answers()).as(question + "\n" + answer).isNotEmpty();
        return answer.answers().get(0).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Which earthquakes happened in 2015? | Nepal
            Which elections were held in France? | Emmanuel Macron
            What happened in April 2019? | Washington;Notre-Dame
            Who was elected in 2017? | Emmanuel Macron
            """)
    void eventsAreListedByClassPlaceAndTime(String question, String told) {
        List<String> words = List.of(told.split(";"));
        assertThat(ask.answer(question).answers())
                .hasSameSizeAs(words)
                .zipSatisfy(words, (answer, word) -> assertThat(answer.text()).contains(word));
    }

    @Test
    void listAsksAsWhichDoes() {
        assertThat(first("List earthquakes in Nepal")).startsWith("2015-04-25").contains("Nepal");
        assertThat(first("list summits in 2018")).contains("Capella Hotel");
    }

    @Test
    void whoHeldAnOfficeBeforeSomebodyIsNotAnsweredByTwoWhoStandInOneSentence() {
        assertThat(ask.answer("Who was chancellor of Germany before Emmanuel Macron?")
                        .answers())
                .isEmpty();
    }

    @Test
    void theQuestionsOfTheListGetAtLeastSoManyRightAnswersAndAtMostSoManyWrongOnes() {
        Map<String, Integer> counts = AskedQuestions.counts(folder.resolve("kg"), "samples");
        assertThat(counts.getOrDefault("right", 0) + counts.getOrDefault("right none", 0))
                .as("%s", counts)
                .isGreaterThanOrEqualTo(36);
        assertThat(counts.getOrDefault("wrong", 0)).as("%s", counts).isLessThanOrEqualTo(2);
    }

    @Test
    void anAnswerHasTheThingItsBeliefTheSentenceItsArticleAndTheQuery() {
        AskAnswer answer = ask.answer("Who is the spokesman of the Chinese foreign ministry?");
        assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(answer.kind()).isEqualTo(Kind.WHO);
        FoundAnswer found = answer.answers().get(0);
        assertThat(found.text()).isEqualTo("Geng Shuang");
        assertThat(found.thing().iri()).isEqualTo("https://graphwright.org/id/person/geng-shuang");
        assertThat(found.belief()).isBetween(0.5, 1.0);
        assertThat(found.sources().get(0).sentence()).contains("a spokesman for the Chinese foreign ministry");
        assertThat(found.sources().get(0).article().date()).isEqualTo("2018-06-12");
        assertThat(answer.sparql()).contains("spokespersonOf").doesNotContain("?thing");
    }

    @Test
    void smallLettersTypingErrorsAndLastNamesAreUnderstood() {
        assertThat(ask.answer("what conects mike pompeo and kim yong chol").kind())
                .isEqualTo(Kind.CONNECTED);
        assertThat(first("who is the spokesmann of the chinese foriegn ministry"))
                .isEqualTo("Geng Shuang");
        assertThat(first("who is macrons wife")).isEqualTo("Brigitte Macron");
        assertThat(first("when did trump meet kim jong un")).isEqualTo("2018-06-12");
        assertThat(first("Who is the wife of Emanuel Macron?")).isEqualTo("Brigitte Macron");
    }

    @Test
    void aRoleAloneAndAQuestionWordAtTheEndAreUnderstood() {
        assertThat(first("Chinese foreign ministry spokesman")).isEqualTo("Geng Shuang");
        assertThat(first("wife of Emmanuel Macron?")).isEqualTo("Brigitte Macron");
        assertThat(first("trump met kim jong un when")).isEqualTo("2018-06-12");
        assertThat(ask.answer("the weather of next week").outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
    }

    @Test
    void whatTheGraphHasNotIsSaidNotToBeInIt() {
        AskAnswer answer = ask.answer("Did Emmanuel Macron meet Kim Jong Un?");
        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_IN_GRAPH);
        assertThat(answer.message()).contains("nothing");
        assertThat(answer.nearest()).isNotEmpty();
    }

    @Test
    void aWordThatNothingExplainsLeavesTheQuestionWithoutAnswer() {
        AskAnswer answer = ask.answer("Who is the secret wife of Emmanuel Macron?");
        assertThat(answer.answers()).isEmpty();
        assertThat(answer.unexplained()).contains("secret");
    }

    @Test
    void whoSomebodyIsIsToldByTheLineOfHisCardWithTheSentences() {
        AskAnswer answer = ask.answer("Who is Geng Shuang?");
        assertThat(answer.sparql()).contains("person:geng-shuang");
        FoundAnswer found = answer.answers().get(0);
        assertThat(found.text()).startsWith("spokesman of the Chinese foreign ministry");
        assertThat(found.belief()).isBetween(0.5, 1.0);
        assertThat(found.sources().get(0).sentence()).contains("a spokesman for the Chinese foreign ministry");
        assertThat(first("who is emanuel macron")).startsWith("president of France");
        assertThat(ask.answer("Who is Geng Shuang's secret?").answers()).isEmpty();
    }

    @Test
    void whereAPlaceIsIsAnsweredByWhatItLiesInAndItsPositionNotByWhatWasToldThere() {
        assertThat(ask.answer("where is kathmandu").answers())
                .extracting(FoundAnswer::text)
                .containsExactly("Nepal", "27.70° N, 85.32° E by the gazetteer");
        assertThat(ask.answer("Where is Nepal?").answers())
                .extracting(FoundAnswer::text)
                .containsExactly("28.00° N, 84.00° E by the gazetteer");
        assertThat(ask.answer("Where is Notre-Dame?").answers()).isEmpty();
    }

    @Test
    void whereSomebodyIsIsAnsweredByWhereHeWasLastWithTheDayOrNotAtAll() {
        AskAnswer answer = ask.answer("Where is Kim Jong Un?");
        assertThat(answer.answers())
                .extracting(FoundAnswer::text)
                .containsExactly("Capella Hotel, where last told to be on 2018-06-12");
        assertThat(answer.answers().get(0).thing().label()).isEqualTo("Capella Hotel");
        assertThat(ask.answer("Where is Geng Shuang?").answers()).isEmpty();
    }

    @Test
    void whereSomethingHappenedIsAnsweredByThePlaceOfTheEventNotByWhoseSomebodyIs() {
        assertThat(ask.answer("Where was the World Cup final?").answers())
                .extracting(FoundAnswer::text)
                .containsExactly("Moscow");
        assertThat(ask.answer("Where was the summit of Trump and Kim held?").answers())
                .extracting(FoundAnswer::text)
                .startsWith("Singapore")
                .doesNotContain("United States");
    }

    @Test
    void aQuestionWithDoesIsUnderstood() {
        assertThat(first("Does Emmanuel Macron lead France?")).isEqualTo("yes");
        assertThat(ask.answer("How does Mike Pompeo know Kim Yong Chol?").kind())
                .isEqualTo(Kind.CONNECTED);
    }

    @Test
    void noIsSaidWhereASentenceDeniesItOrAnotherFactLeavesNoRoom() {
        assertThat(first("Had Macron held an elected office before he became president?"))
                .isEqualTo("no");
        assertThat(first("Is Emmanuel Macron the president of Germany?")).isEqualTo("no");
        assertThat(first("Did Trump and Kim sign a joint statement in Singapore?"))
                .isEqualTo("yes");
        assertThat(ask.answer("Did Emmanuel Macron resign?").answers()).isEmpty();
    }

    @Test
    void anAgeIsReadBesideTheName() {
        assertThat(first("How old is Kylian Mbappé?")).isEqualTo("19");
        assertThat(first("How old is Emmanuel Macron?")).isEqualTo("39");
        assertThat(ask.answer("How old is Geng Shuang?").answers()).isEmpty();
    }

    @Test
    void whatNoFactAnswersIsReadInTheSentenceThatSaysMostOfIt() {
        assertThat(first("How many firefighters fought the flames?")).isEqualTo("400");
    }

    @Test
    void lastMonthIsCountedFromTheNewestArticleWhichIsSaid() {
        assertThat(ask.answer("What happened to Notre-Dame last month?").reading())
                .contains("counted from the newest article, of 20");
    }

    @Test
    void theQueryHasTheLinesAndPrefixesThatItNeeds() {
        assertThat(ask.answer("Who is the president of France?").sparql().lines())
                .startsWith("PREFIX gw: <https://graphwright.org/ontology#>")
                .doesNotContain("PREFIX owl: <http://www.w3.org/2002/07/owl#>");
    }

    @Test
    void aQuestionInCapitalsIsReadAsOneInSmallLetters() {
        assertThat(first("WHO IS MACRON'S WIFE?")).isEqualTo("Brigitte Macron");
    }

    @Test
    void whatAPlaceWasTheSceneOfItDidNotDo() {
        assertThat(ask.answer("Who opened an investigation?").answers())
                .extracting(FoundAnswer::text)
                .doesNotContain("Paris");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who?", "Who leads?", "What happened?", "Who said what?"})
    void aQuestionThatIsAboutNothingIsNotUnderstood(String question) {
        AskAnswer answer = ask.answer(question);
        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
        assertThat(answer.message()).isEqualTo("the question says nothing of what it is about");
        assertThat(answer.nearest()).hasSize(3);
    }

    @Test
    void aSpokesmanOfAMinistryIsNoMinister() {
        assertThat(ask.answer("Who is China's foreign minister?").answers()).isEmpty();
    }

    @Test
    void whatIsNoQuestionIsNotUnderstood() {
        AskAnswer answer = ask.answer("Banana telephone Macron");
        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
        assertThat(answer.nearest()).hasSize(3);
        assertThat(answer.articles()).isEmpty();
    }

    @Test
    void hostileQuestionsGetAMessage() {
        assertThatThrownBy(() -> ask.answer(" "))
                .isInstanceOf(QueryFailure.class)
                .hasMessageContaining("no question");
        assertThatThrownBy(() -> ask.answer("Who ".repeat(1000)))
                .isInstanceOf(QueryFailure.class)
                .hasMessageContaining("too long");
        assertThatThrownBy(() -> ask.answer("Who is \u0000 Macron?"))
                .isInstanceOf(QueryFailure.class)
                .hasMessageContaining("control characters");
        assertThat(ask.answer("Who is the wife of <x> } ; DROP ALL { ?s ?p ?o } OR title:* \" ~ ( ?")
                        .answers())
                .isEmpty();
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() throws IOException {
        assertThat(ask.answer("Who said what about Notre-Dame?"))
                .isEqualTo(ask.answer("Who said what about Notre-Dame?"));
    }
}
