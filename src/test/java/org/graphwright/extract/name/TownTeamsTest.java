package org.graphwright.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;
import org.junit.jupiter.api.Test;

class TownTeamsTest {
    private final TownTeams townTeams =
            new TownTeams(Ontology.standard(), Gazetteer.standard(), Organizations.standard());

    @Test
    void aTownThatPlaysIsATeam() {
        assertThat(types("[Place Liverpool] beat [Place Leeds] 4-3 in [Place Cardiff]."))
                .containsExactly("Organization", "Organization", "Place");
        assertThat(types("[Place Leicester] striker [Person Bo Ek] scored twice. He lives in [Place Leicester]."))
                .containsExactly("Organization", "Person", "Place");
    }

    @Test
    void aTeamsTownIsATownWhereSomethingIsInIt() {
        assertThat(types("[Organization Liverpool] and Hull drew. The match was played in [Organization Liverpool]."))
                .containsExactly("Organization", "Place");
        assertThat(types("He is the best in [Organization Liverpool] colours.")).containsExactly("Organization");
        assertThat(types("He worked in [Organization Parliament] and in [Organization Congress]."))
                .containsExactly("Organization", "Organization");
    }

    private List<String> types(String marked) {
        Reading reading = MarkedText.of(marked).reading();
        return townTeams.find(reading).mentions().stream()
                .map(m -> m.type().value())
                .toList();
    }
}
