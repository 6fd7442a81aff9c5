package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.graphwright.extract.dates.DateLiteral;
import org.graphwright.graph.SampleExtraction;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.FactId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Iris;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.EntityRecord.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityRecordsTest {
    private static final String ARTICLE = Iris.article("bank");

    @Test
    void whatTheArticleItselfSaysOfEachThing() {
        assertThat(EntityRecords.of(SampleExtraction.of("bank")))
                .containsExactly(
                        new EntityRecord(
                                ARTICLE + "#e1",
                                new ClassName("Person"),
                                "Ada Nyström",
                                List.of("Nyström"),
                                2,
                                List.of(
                                        new Link("headOf", true, ARTICLE + "#e2"),
                                        new Link("memberOf", true, ARTICLE + "#e2"))),
                        new EntityRecord(
                                ARTICLE + "#e2",
                                new ClassName("Company"),
                                "Quarzbank",
                                List.of(),
                                1,
                                List.of(
                                        new Link("headOf", false, ARTICLE + "#e1"),
                                        new Link("memberOf", false, ARTICLE + "#e1"))),
                        new EntityRecord(
                                ARTICLE + "#e3",
                                new ClassName("Person"),
                                "Bo",
                                List.of(),
                                3,
                                List.of(new Link("birthDate", true, "1970"))),
                        new EntityRecord(ARTICLE + "#e4", new ClassName("City"), "Oslo", List.of(), 1));
    }

    @ParameterizedTest
    @CsvSource({"2012-05-03, false", "1986-05-03, true", "2010, true", "2011, false"})
    void aBirthAfterTheArticleTellsNobodyFromHisNamesakes(String birth, boolean told) {
        Fact sample = SampleExtraction.of("bank").facts().stream()
                .filter(fact -> fact.property().value().equals("birthDate"))
                .findFirst()
                .orElseThrow();
        Fact fact = new Fact(
                new FactId("f1"),
                new EntityId("e1"),
                new PropertyName("birthDate"),
                null,
                DateLiteral.of(birth),
                null,
                null,
                0.9,
                sample.evidence());
        Extraction extraction = new Extraction(
                new Article("a", "Ada Lind was born.", LocalDate.of(2010, 2, 1), null, null, "test"),
                List.of(),
                List.of(new Mention(
                        new MentionId("m1"),
                        0,
                        8,
                        new ClassName("Person"),
                        MentionKind.NAME,
                        new EntityId("e1"),
                        0.9,
                        null)),
                List.of(new Entity(new EntityId("e1"), new ClassName("Person"), "Ada Lind", List.of(), null)),
                List.of(fact),
                List.of(),
                List.of(),
                List.of(),
                "graphwright/test");
        assertThat(EntityRecords.of(extraction).get(0).links())
                .isEqualTo(told ? List.of(new Link("birthDate", true, birth)) : List.of());
    }

    /** A class of a user's own may be one of persons; the resolver knows. */
    @ParameterizedTest
    @CsvSource({"Person, true", "https://example.org/my#Plumber, true", "Company, false", "Event, false"})
    void agesAreReadOfWhoMayBeAPerson(String type, boolean read) {
        String text = "Ada Lind, 34, spoke.";
        Extraction extraction = new Extraction(
                new Article("a", text, LocalDate.of(2020, 2, 1), null, null, "test"),
                List.of(),
                List.of(new Mention(
                        new MentionId("m1"),
                        0,
                        8,
                        new ClassName(type),
                        MentionKind.NAME,
                        new EntityId("e1"),
                        0.9,
                        null)),
                List.of(new Entity(new EntityId("e1"), new ClassName(type), "Ada Lind", List.of(), null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "graphwright/test");
        assertThat(EntityRecords.of(extraction).get(0).links())
                .isEqualTo(read ? List.of(new Link(EntityRecord.BORN_ABOUT, true, "1986")) : List.of());
    }
}
