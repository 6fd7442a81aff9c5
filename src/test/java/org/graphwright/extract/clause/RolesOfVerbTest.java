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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesOfVerbTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg was elected president on Sunday. | elected",
                "On Sunday, Anna Berg has been re-elected. | re-elected",
                "Anna Berg was declared the winner of the run-off on Sunday. | declared",
                "Anna Berg was declared president-elect on Sunday. | declared",
            })
    void whoWasElectedHasWon(String text, String verb) {
        assertThat(roles(text, "Election", verb)).isEqualTo(Map.of(new EntityId("Anna Berg"), "agent"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Lund defeated Anna Berg 3 – 0. | defeated", "Anna Berg was beaten by Lund. | beaten"})
    void whomOthersBeatHasLost(String text, String verb) {
        assertThat(roles(text, "Competition", verb)).isEqualTo(Map.of(new EntityId("Anna Berg"), "patient"));
        assertThat(roles(text, "Attack", verb)).isEmpty();
    }

    @Test
    void whoPleadsIsAccused() {
        assertThat(roles("Anna Berg pleaded guilty on Sunday.", "Trial", "pleaded guilty"))
                .isEqualTo(Map.of(new EntityId("Anna Berg"), "patient"));
    }

    @Test
    void whoTestsPositiveIsTested() {
        assertThat(roles("Anna Berg tested positive on Sunday.", "Discovery", "tested"))
                .isEqualTo(Map.of(new EntityId("Anna Berg"), "patient"));
        assertThat(roles("Anna Berg tested a drug on Sunday.", "Discovery", "tested"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg was defeated on Sunday. | Election | defeated",
                "Anna Berg was not elected on Sunday. | Election | elected",
                "Anna Berg was elected to the board. | Appointment | elected",
                "The town elected Anna Berg. | Election | elected",
                "Anna Berg was declared ineligible on Sunday. | Election | declared",
                "Anna Berg pleaded for help. | Announcement | pleaded",
                "A lawyer defended Anna Berg. | Trial | defended",
            })
    void nobodyElseHas(String text, String type, String verb) {
        assertThat(roles(text, type, verb)).isEmpty();
    }

    private static Map<EntityId, String> roles(String text, String type, String verb) {
        Reading reading = Readings.of(text, "Person:Anna Berg");
        int begin = text.indexOf(verb);
        ToldEvent told = new ToldEvent(
                new ClassName(type), List.of(new Span(begin, begin + verb.length())), 0.9, 0.1, 0.1, 2, List.of());
        return RolesOfVerb.of(reading, told, ClauseParts.of(Ontology.standard(), reading));
    }
}
