package org.graphwright.extract.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.graphwright.extract.MarkedText;
import org.graphwright.extract.dates.DateFinder;
import org.graphwright.extract.trained.Standings;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.MentionId;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Quotation;
import org.graphwright.model.QuotationId;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.model.Status;
import org.graphwright.model.Tense;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class FactualityTest {
    private static final Factuality FACTUALITY = new Factuality(Ontology.standard());
    private static Factuality withEnvoys = FACTUALITY;

    @BeforeAll
    static void giveAClassOfPersons(@TempDir Path folder) throws IOException {
        Path own = folder.resolve("own.ttl");
        Files.writeString(own, """
                @prefix gw: <https://graphwright.org/ontology#> .
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                gw:Envoy a owl:Class ; rdfs:subClassOf gw:Person .
                """);
        withEnvoys = new Factuality(Ontology.of(List.of(own)));
    }

    /** What a trained model may read between the first and the last mention of each sentence, and what the sentence says of it. */
    @ParameterizedTest
    @CsvFileSource(resources = "/extract/factuality.csv", numLinesToSkip = 1)
    void theClauseOfTheTwoMentionsDecides(String status, String tense, String property, String marked) {
        Statement decided = decide(MarkedText.of(marked).named().reading(), property);
        assertThat(decided.status()).isEqualTo(Status.valueOf(status));
        if (decided.status() == Status.ASSERTED) {
            assertThat(decided.tense()).isEqualTo(Tense.valueOf(tense));
        }
    }

    /** A class of their own that users give to persons changes nothing of that. */
    @ParameterizedTest
    @CsvFileSource(resources = "/extract/factuality.csv", numLinesToSkip = 1)
    void personsAreComparedByTheirRoot(String status, String tense, String property, String marked) {
        Statement person = decide(MarkedText.of(marked).named().reading(), property);
        Reading envoys =
                MarkedText.of(marked.replace("[Person ", "[Envoy ")).named().reading();
        Statement envoy =
                decide(withEnvoys, envoys, property, 0, envoys.mentions().size() - 1);
        assertThat(envoy.status()).isEqualTo(person.status());
        assertThat(envoy.tense()).isEqualTo(person.tense());
    }

    @Test
    void whatIsSaidBetweenQuotationMarksIsAClaim() {
        Reading reading =
                quoted("“[Person Anna Berg] leads [Organization Hydra],” said [Person Carl Dahl].", "Carl Dahl", true);
        Statement decided = decide(reading, "headOf", 0, 1);
        assertThat(decided.status()).isEqualTo(Status.CLAIMED);
        assertThat(decided.claimedBy()).isEqualTo(new EntityId("Carl Dahl"));
        assertThat(decide(reading, "headOf", 2, 1).status())
                .as("between who speaks and what she speaks of")
                .isEqualTo(Status.HYPOTHETICAL);
    }

    @Test
    void reportedSpeechClaimsWhatItsVerbsSayAndNotWhatItCallsPeople() {
        Reading claim =
                quoted("[Person Anna Berg] leads [Organization Hydra], said [Person Carl Dahl].", "Carl Dahl", false);
        assertThat(decide(claim, "headOf", 0, 1).claimedBy()).isEqualTo(new EntityId("Carl Dahl"));
        Reading title = quoted(
                "[Organization Hydra] president [Person Anna Berg] left, said [Person Carl Dahl].", "Carl Dahl", false);
        assertThat(decide(title, "headOf", 1, 0).status()).isEqualTo(Status.ASSERTED);
    }

    @Test
    void whatSomebodyDeniesOrSupposesIsNoClaim() {
        Reading reading = quoted(
                "“[Person Anna Berg] may join [Organization Hydra],” said [Person Carl Dahl].", "Carl Dahl", true);
        assertThat(decide(reading, "memberOf", 0, 1).status()).isEqualTo(Status.HYPOTHETICAL);
    }

    @Test
    void theModelTellsWhatHeldOnceBesideAVerbInThePast() {
        assertThat(tense("[Person Anna Berg] was the head of [Organization Hydra]."))
                .isEqualTo(Tense.FORMER);
        assertThat(tense("[Person Anna Berg] is the head of [Organization Hydra]."))
                .isEqualTo(Tense.CURRENT);
        assertThat(tense("[Organization Hydra] president [Person Anna Berg] was robbed."))
                .isEqualTo(Tense.CURRENT);
    }

    @Test
    void whoCameToAnOfficeHoldsItThoughTheVerbIsPast() {
        assertThat(tense("Soon after [Person Anna Berg] became head of [Organization Hydra], it moved."))
                .isEqualTo(Tense.CURRENT);
        assertThat(tense("[Person Anna Berg] was appointed as head of [Organization Hydra]."))
                .isEqualTo(Tense.CURRENT);
        assertThat(tense("[Person Anna Berg] succeeded Carl Dahl as head of [Organization Hydra]."))
                .isEqualTo(Tense.CURRENT);
        assertThat(tense("[Person Anna Berg] was appointed head of [Organization Hydra] in 1990 and left before 1995."))
                .isEqualTo(Tense.FORMER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FORMER  | In 1861 President [Person Lincoln] of the [Country United States] called up men.
            FORMER  | On 4 March 1861, President [Person Lincoln] of the [Country United States] spoke.
            FORMER  | President [Person Lincoln] of the [Country United States] signed the act in 1862.
            CURRENT | In 1994 [Person Lukashenko], president of [Country Belarus], took office.
            CURRENT | President [Person Lukashenko] of [Country Belarus] has ruled since 1994.
            CURRENT | President [Person Trump] of the [Country United States] praised the law passed in 1996.
            CURRENT | In 2015 President [Person Obama] of the [Country United States] spoke.
            """)
    void aTitleBesideAYearLongAgoIsOver(Tense tense, String marked) {
        assertThat(dated(marked).tense()).isEqualTo(tense);
    }

    @Test
    void aTitleThatTheArticleGivesOtherwiseTooIsNotOver() {
        Reading reading = dated(MarkedText.of("[Person Trump=t] is president of the [Country United States=u]. "
                + "In 2005 President [Person Trump=t] of the [Country United States=u] spoke."));
        List<Statement> decided = FACTUALITY.decide(
                reading,
                List.of(statement(reading, "headOfState", 0, 1), statement(reading, "headOfState", 3, 4)),
                Standings.NONE);
        assertThat(decided).extracting(Statement::tense).containsOnly(Tense.CURRENT);
    }

    @ParameterizedTest
    @CsvSource({
        "deathDate,0.9,FORMER",
        "deathPlace,0.9,FORMER",
        "deathPlace,0.6,CURRENT",
        "birthDate,0.9,FORMER",
        "spouse,0.9,CURRENT"
    })
    void whoDiedOrWasBornLongAgoHoldsNoOffice(String property, double confidence, Tense tense) {
        Reading reading = dated(MarkedText.of("King [Person Bo] of [Country Norway] has been seen since 1732."));
        int person = at(reading, "Person");
        Statement end = new Statement(
                reading.mentions().get(person),
                new PropertyName(property),
                reading.mentions().get(2),
                new Span(0, reading.article().text().length()),
                confidence,
                new Source.Model());
        List<Statement> decided = FACTUALITY.decide(
                reading,
                List.of(statement(reading, "headOfState", person, at(reading, "Country")), end),
                Standings.NONE);
        assertThat(decided.get(0).tense()).isEqualTo(tense);
    }

    /** The first person's being head of the first country. */
    private static Statement dated(String marked) {
        Reading reading = dated(MarkedText.of(marked));
        int person = at(reading, "Person");
        return FACTUALITY
                .decide(
                        reading,
                        List.of(statement(reading, "headOfState", person, at(reading, "Country"))),
                        Standings.NONE)
                .get(0);
    }

    private static int at(Reading reading, String type) {
        return IntStream.range(0, reading.mentions().size())
                .filter(at -> reading.mentions().get(at).type().equals(new ClassName(type)))
                .findFirst()
                .orElseThrow();
    }

    /** In an article of 2020. */
    private static Reading dated(MarkedText marked) {
        MarkedText named = marked.named();
        Article article = new Article("a", named.text(), LocalDate.of(2020, 1, 2), null, null, "test");
        Reading reading = new Reading(article, new Language().read(named.text()), named.mentions());
        return new DateFinder(Ontology.standard()).find(reading.withEntities(named.mentions(), named.entities()));
    }

    private static Tense tense(String marked) {
        Reading reading = MarkedText.of(marked).named().reading();
        Statement former = statement(reading, "headOf", 0, 1).with(Status.ASSERTED, Tense.FORMER);
        return FACTUALITY
                .decide(reading, List.of(former), Standings.NONE)
                .get(0)
                .tense();
    }

    @Test
    void whatIsKnownOrFollowsIsNotReadAgain() {
        Reading reading = MarkedText.of("[City Bonn] is not in [Country Germany].")
                .named()
                .reading();
        Statement known = new Statement(
                reading.mentions().get(0),
                new PropertyName("locatedIn"),
                reading.mentions().get(1),
                new Span(0, 10),
                0.9,
                new Source.Gazetteer("GeoNames"));
        assertThat(FACTUALITY.decide(reading, List.of(known), Standings.NONE)).containsExactly(known);
    }

    private static Reading quoted(String marked, String speaker, boolean direct) {
        Reading reading = MarkedText.of(marked).named().reading();
        int begin = direct ? 1 : 0;
        int end = reading.article().text().indexOf(',');
        return reading.withQuotations(List.of(new Quotation(
                new QuotationId("q1"),
                new EntityId(speaker),
                new MentionId("m3"),
                null,
                null,
                begin,
                end,
                direct,
                0.9)));
    }

    private static Statement decide(Reading reading, String property) {
        return decide(reading, property, 0, reading.mentions().size() - 1);
    }

    private static Statement decide(Reading reading, String property, int subject, int object) {
        return decide(FACTUALITY, reading, property, subject, object);
    }

    private static Statement decide(Factuality factuality, Reading reading, String property, int subject, int object) {
        return factuality
                .decide(reading, List.of(statement(reading, property, subject, object)), Standings.NONE)
                .get(0);
    }

    private static Statement statement(Reading reading, String property, int subject, int object) {
        Span sentence = new Span(0, reading.article().text().length());
        return new Statement(
                reading.mentions().get(subject),
                new PropertyName(property),
                reading.mentions().get(object),
                sentence,
                0.8,
                new Source.Model());
    }
}
