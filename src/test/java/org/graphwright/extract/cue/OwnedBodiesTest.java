package org.graphwright.extract.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Organizations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnedBodiesTest {
    private final OwnedBodies bodies = new OwnedBodies(Gazetteer.standard(), Organizations.standard());

    @ParameterizedTest
    @CsvSource({
        "State Department, Sudan, false",
        "State Department, United States, true",
        "White House, Iranian, false",
        "Kremlin, Russian, true",
        "Kremlin, Italy, false",
        "U.S. Congress, Iraq, false",
        "U.S. Army, American, true",
        "Senate, Switzerland, false",
        "Senate, France, true",
        "Ministry, Sudan, true",
        "Cabinet, Dutch, true"
    })
    void aBodyThatTheTableKnowsIsNotTheArticlesMainNations(String body, String nation, boolean may) {
        assertThat(bodies.mayBeOf(body, nation)).isEqualTo(may);
    }
}
