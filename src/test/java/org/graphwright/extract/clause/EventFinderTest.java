package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.model.ClassName;
import org.graphwright.model.Event;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class EventFinderTest {
    private final List<EventCue> cues = Stream.of(
                    "Arrest verb:arrest",
                    "Attack noun:attack",
                    "Attack verb:attack",
                    "Meeting verb:meet",
                    "Meeting noun:meeting",
                    "Meeting verb:hold talk",
                    "Protest verb:take to street",
                    "Release verb:release",
                    "Publication verb:release clip")
            .map(c -> EventCue.of(new ClassName(c.substring(0, c.indexOf(' '))), c.substring(c.indexOf(' ') + 1)))
            .toList();

    private List<String> events(Reading reading) {
        EventFinder finder = new EventFinder(cues, Ontology.standard(), (r, span) -> null);
        return finder.find(reading).stream()
                .map(e -> e.type()
                        + (e.negated() ? " not" : "")
                        + parts(e)
                        + (e.place() == null ? "" : " in " + e.place()))
                .toList();
    }

    private static String parts(Event event) {
        return event.participants().stream()
                .map(p -> " " + p.role() + "=" + p.entity())
                .collect(Collectors.joining());
    }

    @Test
    void activeAndPassiveHaveTheSameRoles() {
        assertThat(events(Readings.of(
                        "Police arrested Anna Berg in Oslo.", "Organization:Police", "Person:Anna Berg", "Place:Oslo")))
                .containsExactly("Arrest agent=Police patient=Anna Berg in Oslo");
        assertThat(events(Readings.of(
                        "Anna Berg was arrested by Interpol in Oslo.",
                        "Person:Anna Berg",
                        "Organization:Interpol",
                        "Place:Oslo")))
                .containsExactly("Arrest patient=Anna Berg agent=Interpol in Oslo");
    }

    @Test
    void aVerbWithItsObjectNamesAnEvent() {
        assertThat(events(Readings.of(
                        "Anna Berg held talks with Carl Dahl in Oslo.",
                        "Person:Anna Berg",
                        "Person:Carl Dahl",
                        "Place:Oslo")))
                .containsExactly("Meeting agent=Anna Berg agent=Carl Dahl in Oslo");
        assertThat(events(Readings.of("Anna Berg held shares of Acme.", "Person:Anna Berg", "Organization:Acme")))
                .isEmpty();
    }

    @Test
    void nounsTakeTheirParticipantsFromWhatIsAttached() {
        assertThat(events(Readings.of(
                        "The attack on Acme by Borealis shocked many.", "Organization:Acme", "Organization:Borealis")))
                .containsExactly("Attack patient=Acme agent=Borealis");
    }

    @Test
    void anEventIsHeldInACityAsInAPlace() {
        assertThat(events(Readings.of("Police arrested Anna Berg in Oslo.", "Person:Anna Berg", "City:Oslo")))
                .containsExactly("Arrest patient=Anna Berg in Oslo");
    }

    @Test
    void deniedEventsAreMarked() {
        assertThat(events(Readings.of("Anna Berg did not meet Carl Dahl.", "Person:Anna Berg", "Person:Carl Dahl")))
                .containsExactly("Meeting not agent=Anna Berg patient=Carl Dahl");
    }

    @Test
    void whatIsReleasedTellsWhichReleaseItIs() {
        assertThat(events(Readings.of("The half-hour clip was released by Acme.", "Organization:Acme")))
                .containsExactly("Publication agent=Acme");
        assertThat(events(Readings.of("Acme released a short clip.", "Organization:Acme")))
                .containsExactly("Publication agent=Acme");
        assertThat(events(Readings.of("Anna Berg was released by Acme.", "Person:Anna Berg", "Organization:Acme")))
                .containsExactly("Release patient=Anna Berg agent=Acme");
    }

    @Test
    void aPlaceThatBelongsToAnAdjectiveIsNotTheEvents() {
        assertThat(events(Readings.of(
                        "Anna Berg was arrested by a group active in Oslo.", "Person:Anna Berg", "Place:Oslo")))
                .containsExactly("Arrest patient=Anna Berg");
    }

    @Test
    void anEventThatNamesNobodyIsNotReported() {
        assertThat(events(Readings.of("The attack was terrible."))).isEmpty();
    }

    @Test
    void aCueOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> EventCue.of(new ClassName("Arrest"), "arrest"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("verb:arrest");
    }
}
