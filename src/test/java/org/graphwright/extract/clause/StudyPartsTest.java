package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class StudyPartsTest {
    private static Map<EntityId, String> parts(String type, String text, String... names) {
        Reading reading = Readings.of(text, names);
        int begin = text.indexOf("published");
        ToldEvent told =
                new ToldEvent(new ClassName(type), List.of(new Span(begin, begin + 9)), 0.9, 0.1, 0.1, 2, List.of());
        return StudyParts.of(Ontology.standard(), reading, told);
    }

    @Test
    void thoseWhoFoundItOutActAndWhereItWasPublishedHasAPart() {
        String text = "In findings published on Monday in the journal Lichen, researchers mostly from the"
                + " University of Kalten (UK) and the Moss Institute reported growth in Norland.";
        assertThat(parts(
                        "Publication",
                        text,
                        "Work:Lichen",
                        "University:University of Kalten",
                        "Organization:Moss Institute",
                        "Country:Norland"))
                .isEqualTo(Map.of(
                        new EntityId("Lichen"), "participant",
                        new EntityId("University of Kalten"), "agent",
                        new EntityId("Moss Institute"), "agent"));
    }

    @Test
    void anAuthorActs() {
        String text = "Anna Berg of Kalten College, co-author of a study published in Lichen, spoke with Carl Holm.";
        assertThat(parts("Discovery", text, "Person:Anna Berg", "Person:Carl Holm", "Work:Lichen"))
                .isEqualTo(Map.of(new EntityId("Anna Berg"), "agent", new EntityId("Lichen"), "participant"));
    }

    @Test
    void oneOfSeveralAuthorsActs() {
        String text = "After a study published on Monday, it met Anna Berg and Carl Holm, two of the authors.";
        assertThat(parts("Discovery", text, "Person:Carl Holm")).isEqualTo(Map.of(new EntityId("Carl Holm"), "agent"));
    }

    @Test
    void whoLedItActsWhereTheFirstSentencesNameNobody() {
        String later = " It grows, said Anna Berg, a Kalten College undergraduate who led one of the two studies.";
        assertThat(parts("Announcement", "Scientists published a study of moss." + later, "Person:Anna Berg"))
                .isEqualTo(Map.of(new EntityId("Anna Berg"), "agent"));
        assertThat(parts(
                        "Announcement",
                        "Scientists from Acme published a study of moss." + later,
                        "Company:Acme",
                        "Person:Anna Berg"))
                .isEqualTo(Map.of(new EntityId("Acme"), "agent"));
        assertThat(parts("Announcement", "Scientists published a song." + later, "Person:Anna Berg"))
                .isEmpty();
    }

    @Test
    void whatIsNoStudyHasNone() {
        assertThat(parts("Publication", "A team from Acme published an album in Lichen.", "Company:Acme"))
                .isEmpty();
        assertThat(parts("Attack", "A study by a team from Acme was published.", "Company:Acme"))
                .isEmpty();
    }
}
