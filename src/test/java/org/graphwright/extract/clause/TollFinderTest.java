package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.model.Reading;
import org.junit.jupiter.api.Test;

class TollFinderTest {
    private static List<String> tolls(String text) {
        Reading reading = Readings.of(text);
        return new TollFinder()
                .find(reading, new FigureFinder().find(reading)).stream()
                        .map(t -> t.kind() + " " + t.figure().value())
                        .toList();
    }

    @Test
    void theNearestWordSaysWhatIsCounted() {
        assertThat(tolls("The blast killed 12 people and injured 40 others."))
                .containsExactly("killed 12", "injured 40");
        assertThat(tolls("At least 19 people were killed.")).containsExactly("killed 19");
    }

    @Test
    void livesAreClaimedAndLost() {
        assertThat(tolls("The attacks have claimed more than 22 lives.")).containsExactly("killed 22");
        assertThat(tolls("He died at home, known on three continents.")).isEmpty();
    }

    @Test
    void ofThingsAndTimesNoneIsATold() {
        assertThat(tolls("He was killed in 12 attacks.")).isEmpty();
        assertThat(tolls("He died 3 years later.")).isEmpty();
    }
}
