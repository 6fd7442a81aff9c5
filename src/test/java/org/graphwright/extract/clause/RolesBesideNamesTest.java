package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesBesideNamesTest {
    private static Map<EntityId, String> roles(String type, String text) {
        Reading reading = text.contains("Norcar")
                ? Readings.of(text, "Organization:Norcar")
                : Readings.of(text, "Person:Anna Berg");
        return RolesBesideNames.of(
                reading, new ToldEvent(new ClassName(type), List.of(new Span(0, 1)), 0.9, 0.1, 0.1, 2, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Election | Anna Berg conceded defeat on Friday, before all votes had been counted. | patient",
                "Election | Anna Berg, the president, has conceded. | patient",
                "Trial | The trial opened. Anna Berg pleaded not guilty. | patient",
                "Trial | Anna Berg, 34, denied the charges. | patient",
                "Conviction | Anna Berg had pleaded guilty to fraud. | patient",
                "Trial | Anna Berg went on trial in Lund. | patient",
                "Election | Anna Berg, a singer who has never held office, will be Norland's next president. | agent",
                "Competition | Anna Berg was crowned champion on Monday. | agent",
                "Competition | A late goal gave Anna Berg a 3–2 win against Norland. | agent",
                "Competition | Carl Dahl led Anna Berg to a famous victory. | agent",
                "Competition | A crushing 32-12 victory for Anna Berg over Norland ended it. | agent",
                "Competition | It was a win over Anna Berg. | patient",
                "Competition | Norland took the cup, seeing off Anna Berg by ten to six. | patient",
                "Competition | Norland thrashed Anna Berg. | patient",
                "Attack | Police identified the gunman as 18-year-old Anna Berg. | agent",
                "Release | The king granted Anna Berg a full and unconditional pardon. | patient",
                "Release | Anna Berg, 40, was granted clemency. | patient",
                "Release | The king pardoned the jailed singer Anna Berg. | patient",
                "Release | The king granted clemency to Anna Berg. | patient",
                "Release | The king commuted the life sentence of Anna Berg. | patient",
                "Attack | The suspected shooter, identified by police as Anna Berg, was arrested. | agent",
            })
    void wordsBesideANameLeaveNoDoubt(String type, String text, String role) {
        assertThat(roles(type, text)).containsExactly(Map.entry(new EntityId("Anna Berg"), role));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Election | Anna Berg said the premier would concede.",
                "Election | It was cold. It rained. Few came. It was quiet. Anna Berg became president in 1999.",
                "Meeting | Anna Berg conceded that it was late.",
                "Competition | The judge gave Anna Berg a warning before the win.",
                "Meeting | It gave Anna Berg a win.",
                "Competition | It was a win for Anna Berg.",
                "Trial | The lawyer of Anna Berg spoke.",
                "Attack | Police identified the victim as Anna Berg.",
                "Release | The king granted Anna Berg an hour.",
                "Meeting | The king granted Anna Berg a pardon.",
            })
    void othersTellNothing(String type, String text) {
        assertThat(roles(type, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The firm bought the carmaker from Norcar for a billion.",
                "It will acquire the brand from the Norcar group.",
            })
    void whoSellsDoesNotBuy(String text) {
        assertThat(roles("Acquisition", text)).containsExactly(Map.entry(new EntityId("Norcar"), "participant"));
    }
}
