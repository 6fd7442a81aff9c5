package org.graphwright.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.graphwright.extract.statement.MergedStatement;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Evidence;
import org.graphwright.model.Fact;
import org.graphwright.model.Literal;
import org.graphwright.model.Mention;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactBuilderTest {
    private static final Source MODEL = new Source.Model();
    private static final Source CUE = new Source.Cue("{o} president {s}");

    private final FactBuilder builder = new FactBuilder(Ontology.standard(), 0.3);

    /** Carl says so of Anna in quotation marks; the sentence goes on around them. */
    private final Reading reading = MarkedText.of(
                    "\"[Person Anna Berg] leads [Organization Hydra]\", [Person Carl Dahl] said in [Place Oslo] in [Date May].")
            .named()
            .reading()
            .withQuotations(List.of(new Quotation(
                    new QuotationId("q1"),
                    new EntityId("Carl Dahl"),
                    new MentionId("m3"),
                    null,
                    null,
                    1,
                    22,
                    true,
                    0.9)));

    @Test
    void eachEvidenceKeepsItsStatusAndClaimant() {
        Statement model = statement(0, "headOf", 1, 0.8, MODEL).asClaimOf(new EntityId("Carl Dahl"));
        Statement cue = new Statement(mention(0), new PropertyName("headOf"), mention(1), new Span(1, 22), 0.7, CUE);
        List<Fact> facts = builder.build(reading, List.of(new MergedStatement(List.of(model, cue), 0.94)));
        assertThat(facts).singleElement().satisfies(fact -> {
            assertThat(fact.confidence()).isEqualTo(0.94);
            assertThat(fact.evidence()).extracting(Evidence::confidence).containsExactly(0.8, 0.7);
            assertThat(fact.evidence()).extracting(Evidence::source).containsExactly(MODEL, CUE);
            assertThat(fact.evidence())
                    .extracting(Evidence::claimedBy)
                    .containsExactly(new EntityId("Carl Dahl"), null);
            assertThat(fact.evidence()).extracting(Evidence::status).containsExactly(Status.CLAIMED, Status.ASSERTED);
            assertThat(fact.isAsserted()).isTrue();
        });
    }

    @Test
    void onlyWhatTheOntologyAllowsAndIsSureEnoughAndNotAboutItself() {
        Mention again = mention(1).withEntity(new EntityId("Anna Berg"));
        assertThat(build(
                        statement(1, "spouse", 0, 0.8, MODEL),
                        statement(0, "headOf", 1, 0.29, MODEL),
                        new Statement(mention(0), new PropertyName("knows"), mention(1), new Span(0, 9), 0.8, MODEL),
                        new Statement(mention(0), new PropertyName("sibling"), again, new Span(0, 9), 0.8, MODEL)))
                .isEmpty();
    }

    @Test
    void theDateOfABirthIsAValueAndATitleHasNoMention() {
        Mention date = mention(4).withValue("2017-05");
        Statement title = new Statement(
                mention(0),
                new PropertyName("position"),
                mention(0),
                new Literal("chair", "xsd:string"),
                List.of(new Span(1, 16)),
                0.8,
                CUE,
                Status.ASSERTED,
                Tense.FORMER);
        List<Fact> facts = build(
                new Statement(mention(0), new PropertyName("birthDate"), date, new Span(0, 9), 0.8, MODEL), title);
        assertThat(facts)
                .extracting(Fact::value)
                .containsExactly(new Literal("2017-05", "xsd:gYearMonth"), new Literal("chair", "xsd:string"));
        assertThat(facts).extracting(Fact::object).containsOnlyNulls();
        assertThat(facts).extracting(Fact::objectMention).containsExactly(new MentionId("m5"), null);
        assertThat(facts.get(1).surest().tense()).isEqualTo(Tense.FORMER);
    }

    @Test
    void aPronounMakesAFactNoSurerThanItsAntecedent() {
        Reading spoken = MarkedText.of("[Person Anna Berg] spoke. [Pronoun She=Anna Berg] leads [Organization Hydra].")
                .named()
                .reading();
        Statement statement = new Statement(
                spoken.mentions().get(1),
                new PropertyName("headOf"),
                spoken.mentions().get(2),
                new Span(17, 34),
                0.8,
                MODEL);
        assertThat(builder.build(spoken, List.of(new MergedStatement(List.of(statement), 0.8))))
                .extracting(Fact::confidence)
                .containsExactly(0.72);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Person Macron] was elected president of [Place France] on [Date Sunday]. | headOfState | 2017-05-07",
                "[Person Macron] was born in [Place Amiens] and served under Hollande until [Date August]. | birthPlace | ''",
                "On [Date Sunday] [Person Macron] of [Place France] met Merkel. | headOfState | ''",
                "[Person Macron] spoke on [Date Sunday]. He leads [Place France]. | headOfState | ''",
                "On [Date Sunday] [Person Macron] left for [Place France]. | citizenOf | ''",
                "On [Date Sunday] [Person Macron] left for [Place France]. | residesIn | 2017-05-07",
                "[Person Macron] became a citizen of [Place France] on [Date Sunday]. | citizenOf | 2017-05-07",
                "[Person Macron] held the passport of [Place France] until [Date Sunday]. | citizenOf | ../2017-05-07"
            })
    void aModelsFactHasTheDateThatGovernsTheWordsFromMentionToMention(String text, String property, String date) {
        Reading told = MarkedText.of(text).named().reading();
        told = told.withMentions(told.mentions().stream()
                .map(m -> m.isDate() ? m.withValue("2017-05-07") : m)
                .toList());
        Mention subject = told.mentions().stream()
                .filter(m -> m.type().equals(new ClassName("Person")))
                .findFirst()
                .orElseThrow();
        Mention object = told.mentions().stream()
                .filter(m -> m.type().equals(new ClassName("Place")))
                .findFirst()
                .orElseThrow();
        Span all = new Span(0, told.article().text().length());
        Statement statement = new Statement(subject, new PropertyName(property), object, all, 0.8, MODEL);
        assertThat(builder.build(told, List.of(new MergedStatement(List.of(statement), 0.8))))
                .flatExtracting(Fact::evidence)
                .extracting(Evidence::date)
                .containsExactly(date.isEmpty() ? null : date);
    }

    @ParameterizedTest
    @CsvSource({"birthDate, ''", "affiliatedWith, 1932/2020"})
    void whenSomebodyLivedIsNotWhenSomethingElseHeld(String property, String date) {
        Reading told = MarkedText.of("[Person Ek] ([Date 1932-2020]) was mayor of [Place Oslo].")
                .named()
                .reading();
        told = told.withMentions(told.mentions().stream()
                .map(m -> m.isDate() ? m.withValue("1932/2020") : m)
                .toList());
        Mention name = told.mentions().get(0);
        Span all = new Span(0, told.article().text().length());
        Statement life =
                new Statement(name, new PropertyName(property), told.mentions().get(1), all, 0.8, MODEL);
        Statement office = new Statement(
                name, new PropertyName("headOfGovernment"), told.mentions().get(2), all, 0.8, MODEL);
        assertThat(builder.build(
                        told,
                        Stream.of(life, office)
                                .map(s -> new MergedStatement(List.of(s), 0.8))
                                .toList()))
                .filteredOn(fact -> fact.property().value().equals("headOfGovernment"))
                .flatExtracting(Fact::evidence)
                .extracting(Evidence::date)
                .containsExactly(date.isEmpty() ? null : date);
    }

    @Test
    void theDayOnWhichSomebodyLeavesIsTheEnd() {
        Reading told = MarkedText.of("[Person May] resigned as prime minister of [Place Britain] on [Date Sunday].")
                .named()
                .reading();
        told = told.withMentions(told.mentions().stream()
                .map(m -> m.isDate() ? m.withValue("2017-05-07") : m)
                .toList());
        Span all = new Span(0, told.article().text().length());
        Statement statement = new Statement(
                told.mentions().get(0),
                new PropertyName("headOfGovernment"),
                told.mentions().get(1),
                null,
                List.of(all),
                0.8,
                MODEL,
                Status.ASSERTED,
                Tense.FORMER);
        assertThat(builder.build(told, List.of(new MergedStatement(List.of(statement), 0.8))))
                .flatExtracting(Fact::evidence)
                .extracting(Evidence::date)
                .containsExactly("../2017-05-07");
    }

    @Test
    void aTitleBeforeANameHasNotTheDateOfTheClauseAround() {
        Reading told = MarkedText.of("He served under President [Person Hollande] until [Date August].")
                .named()
                .reading();
        told = told.withMentions(
                List.of(told.mentions().get(0), told.mentions().get(1).withValue("2016-08")));
        Mention name = told.mentions().get(0);
        Statement statement = new Statement(
                name,
                new PropertyName("position"),
                name,
                new Literal("president", "xsd:string"),
                List.of(new Span(16, name.end())),
                0.8,
                CUE,
                Status.ASSERTED,
                Tense.CURRENT);
        assertThat(builder.build(told, List.of(new MergedStatement(List.of(statement), 0.8))))
                .flatExtracting(Fact::evidence)
                .extracting(Evidence::date)
                .containsOnlyNulls();
    }

    private List<Fact> build(Statement... statements) {
        return builder.build(
                reading,
                List.of(statements).stream()
                        .map(s -> new MergedStatement(List.of(s), s.confidence()))
                        .toList());
    }

    private Statement statement(int subject, String property, int object, double confidence, Source source) {
        Span sentence = reading.sentences().get(0).span();
        return new Statement(
                mention(subject), new PropertyName(property), mention(object), sentence, confidence, source);
    }

    private Mention mention(int number) {
        return reading.mentions().get(number);
    }
}
