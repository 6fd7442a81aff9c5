package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.graph.SampleExtraction;
import org.graphwright.ontology.Iris;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.EntityRecord.Link;
import org.junit.jupiter.api.Test;

class EntityRecordsTest {
    private static final String ARTICLE = Iris.article("bank");

    @Test
    void whatTheArticleItselfSaysOfEachThing() {
        assertThat(EntityRecords.of(SampleExtraction.of("bank")))
                .containsExactly(
                        new EntityRecord(
                                ARTICLE + "#e1",
                                "Person",
                                "Ada Nyström",
                                List.of("Nyström"),
                                2,
                                List.of(
                                        new Link("headOf", true, ARTICLE + "#e2"),
                                        new Link("memberOf", true, ARTICLE + "#e2"))),
                        new EntityRecord(
                                ARTICLE + "#e2",
                                "Company",
                                "Quarzbank",
                                List.of(),
                                1,
                                List.of(
                                        new Link("headOf", false, ARTICLE + "#e1"),
                                        new Link("memberOf", false, ARTICLE + "#e1"))),
                        new EntityRecord(
                                ARTICLE + "#e3",
                                "Person",
                                "Bo",
                                List.of(),
                                3,
                                List.of(new Link("birthDate", true, "1970"))),
                        new EntityRecord(ARTICLE + "#e4", "City", "Oslo", List.of(), 1));
    }
}
