package org.graphwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExtractionTest {
    @Test
    void factsAreReadByTheNamesOfTheirEntities() {
        Extraction extraction = new Extraction(
                new Article("a", "Ann Lee, the chair, leads Hydra.", null, null, null, "a.txt"),
                List.of(),
                List.of(),
                List.of(
                        new Entity(new EntityId("e1"), new ClassName("Person"), "Ann Lee", List.of(), null),
                        new Entity(new EntityId("e2"), new ClassName("Company"), "Hydra", List.of(), null)),
                List.of(
                        fact("f1", "e1", "headOf", "e2", null),
                        fact("f2", "e1", "position", null, new Literal("chair", "xsd:string")),
                        fact("f3", null, "memberOf", "e2", null)),
                List.of(),
                List.of(),
                List.of(),
                "test");
        assertThat(extraction.factTexts())
                .containsExactly("Ann Lee headOf Hydra", "Ann Lee position chair", "? memberOf Hydra");
        assertThat(extraction).hasToString("a\n  Ann Lee headOf Hydra\n  Ann Lee position chair\n  ? memberOf Hydra");
        assertThat(extraction.entities()).hasToString("[Ann Lee (Person), Hydra (Company)]");
    }

    @Test
    void hintsThatAreToldAreAmongTheEvents() {
        Extraction hinting = new Extraction(
                        new Article("a", "They met after the crash.", null, null, null, "a.txt"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "test")
                .withEvents(List.of(event("v1", 5, 8)), List.of(event("v2", 0, 4), event("v3", 19, 24)));
        Extraction told = hinting.withTold(id -> id.equals(new EventId("v2")));
        assertThat(told.events()).containsExactly(event("v2", 0, 4), event("v1", 5, 8));
        assertThat(told.hinted()).isEmpty();
    }

    private static Event event(String id, int begin, int end) {
        return new Event(
                new EventId(id),
                new ClassName("Meeting"),
                List.of(new Span(begin, end)),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                false,
                false,
                false,
                0.5);
    }

    private static Fact fact(
            String id, @Nullable String subject, String property, @Nullable String object, @Nullable Literal value) {
        Evidence evidence = new Evidence(
                List.of(new Span(0, 32)), 0.8, new Source.Model(), Status.ASSERTED, Tense.CURRENT, null, null);
        return new Fact(
                new FactId(id),
                id(subject),
                new PropertyName(property),
                id(object),
                value,
                new MentionId("m1"),
                new MentionId("m2"),
                evidence);
    }

    private static @Nullable EntityId id(@Nullable String value) {
        return value == null ? null : new EntityId(value);
    }
}
