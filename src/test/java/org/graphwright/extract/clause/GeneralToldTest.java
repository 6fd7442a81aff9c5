package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneralToldTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Every Monday they meet in Paris. | meet
                    Police arrest drunk drivers every weekend in Leeds. | arrest
                    Earthquakes kill thousands of people each year. | kill
                    Earthquakes kill thousands of people each year. | Earthquakes
                    The festival is held every year in Leeds. | held
                    Floods usually hit Bangladesh in July. | Floods
                    Bombs often explode in Baghdad. | explode
                    The minister, who is often criticised, resigned on Friday. | criticised
                    The company would have closed. | closed
                    The factory would never have been bombed. | bombed
                    Had the plane crashed, hundreds would have died. | crashed
                    Anyone who attacks a guard will be shot. | shot
                    A person who kills a policeman faces life in prison. | kills
                    The death toll from the bombing in Lahore has risen to 19. | risen
                    The number of dead could rise further. | rise
                    Murder is a crime. | Murder
                    Murder is a crime. | crime
                    Berg was convicted of war crimes on Friday. | war
                    """)
    void whatIsUsualOrWouldHaveBeenIsNoEvent(String text, String word) {
        assertThat(particular(text, word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He often visits Rome, and on Monday he met the pope. | met
                    The minister, who is often criticised, resigned on Friday. | resigned
                    The club has won the cup every year since 1950. | won
                    A contest was held each day. | held
                    Thousands of people who protested in Cairo were arrested. | arrested
                    He often recalls the attack. | attack
                    Elections are due in Kenya. | Elections
                    Oil prices have risen to a record. | risen
                    The toll of the war that climbed on. | war
                    They had the man arrested. | arrested
                    People who drink tea live longer, according to a study published on Monday. | study
                    People who drink tea live longer, a study published on Monday says. | published
                    He would have the man arrested. | arrested
                    """)
    void whatHappenedOnceIs(String text, String word) {
        assertThat(particular(text, word)).isPresent();
    }

    @Test
    void ofSeveralPassagesTheParticularOnesAreKept() {
        String text = "Floods usually hit Bangladesh in July. The flood came in May.";
        ToldEvent told = told(new Span(0, 6), new Span(text.indexOf("flood "), text.indexOf("flood ") + 5));

        assertThat(GeneralTold.leaveOut(Readings.of(text), told).orElseThrow().passages())
                .containsExactly(told.passages().get(1));
    }

    private static Optional<List<Span>> particular(String text, String word) {
        Reading reading = text.contains("Kenya") ? Readings.of(text, "Country:Kenya") : Readings.of(text);
        int begin = text.indexOf(word);
        return GeneralTold.leaveOut(reading, told(new Span(begin, begin + word.length())))
                .map(ToldEvent::passages);
    }

    private static ToldEvent told(Span... passages) {
        return new ToldEvent(new ClassName("Attack"), List.of(passages), 0.9, 0.1, 0.1, 1, List.of());
    }
}
