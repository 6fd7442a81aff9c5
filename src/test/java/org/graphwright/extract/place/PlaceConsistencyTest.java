package org.graphwright.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.FactId;
import org.graphwright.model.Mention;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first marked place is said to lie in the second. */
class PlaceConsistencyTest {
    private static final Source MODEL = new Source.Model();
    private static final Source RULE =
            new Source.Rule("a place lies where the place around it lies", List.of(new FactId("f1")));

    private final PlaceConsistency consistency = new PlaceConsistency(Ontology.standard(), Gazetteer.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Place Chicago] is far from [Place Iraq].",
                "[Place Leeds] and [Place London] were calm.",
                "[Place Chicago] is not near [Place Texas].",
                "[Place Joint Base Andrews] is no [Place Joint].",
                "[Place Notre-Dame] is no [Place Notre].",
                "[Place Los Angeles] is no [Place Angeles].",
                "[Region Florida], [Region Georgia] and Texas voted.",
                "[Place Nigeria] spoke for [Place Africa].",
                "[Place Kyiv] looks towards [Place Europe]."
            })
    void cannotBe(String marked) {
        assertThat(said(marked, MODEL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Place Chicago] is far from home, the [Place United States].",
                "[Place Leeds] is far from [Place Britain].",
                "[Place Paris], [Place Texas], slept.",
                "[City New York], [Region New York], slept.",
                "[Place Moscow], [Place Canada], slept.",
                "[Place Oststadt] voted as all of [Place Germany] did.",
                "[Place Nigeria] in [Place Africa] slept.",
                "[Place Lagos], Nigeria, in western [Place Africa], slept.",
                "[Place Northern Syria] is a part of [Place Syria].",
                "[Place Mexico City] is a part of [Place Mexico]."
            })
    void canBe(String marked) {
        assertThat(said(marked, MODEL)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Place Kano] in [Place Africa] slept.", "[Place Abuja], [Place Africa]."})
    void noContinentFollows(String marked) {
        assertThat(said(marked, RULE)).isEmpty();
    }

    private List<Statement> said(String marked, Source source) {
        Reading reading = MarkedText.of(marked).named().reading();
        Mention place = reading.mentions().get(0);
        Mention around = reading.mentions().get(1);
        return consistency.consistent(
                reading,
                List.of(new Statement(place, new PropertyName("locatedIn"), around, place.span(), 0.9, source)));
    }
}
