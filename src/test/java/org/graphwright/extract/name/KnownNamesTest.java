package org.graphwright.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
    private final KnownNames knownNames =
            new KnownNames(Ontology.standard(), Gazetteer.standard(), Organizations.standard());

    @Test
    void anArmedGroupIsNoPerson() {
        assertThat(types("Fighters of [Person Jabhat al-Nusra] took [Place Idlib]."))
                .containsExactly("Organization", "Place");
    }

    @Test
    void whoGaveACompanyItsNameStaysAPerson() {
        assertThat(types("[Person Ralph Lauren] met [Person Anna Berg].")).containsExactly("Person", "Person");
    }

    @Test
    void aUniversityIsNoPlace() {
        assertThat(types("[Place Georgia Tech] lies in [Place Atlanta].")).containsExactly("Organization", "Place");
    }

    @Test
    void aKnownBodyOfWhichNobodyHasTheNameIsNoPerson() {
        assertThat(types("[Person Siemens] and [Person Daesh] were named by [Person Bayern Munich]."))
                .containsExactly("Organization", "Organization", "Organization");
    }

    @Test
    void whoIsCalledAsACompanyStaysAPerson() {
        assertThat(types("[Person Peter Siemens] left; [Person Siemens] wept.")).containsExactly("Person", "Person");
        assertThat(types("Then Mr [Person Siemens] left.")).containsExactly("Person");
        assertThat(types("Then [Person Siemens], who is 50, left.")).containsExactly("Person");
    }

    @Test
    void aCityThatIsShelledIsAPlace() {
        assertThat(types("They bombed [Person Donetsk].")).containsExactly("Place");
        assertThat(types("They bombed [Person Donetsk], said [Person Oleg Donetsk]."))
                .containsExactly("Person", "Person");
        assertThat(types("They met [Person Donetsk].")).containsExactly("Person");
    }

    @Test
    void aCountrysLettersAreNoBody() {
        assertThat(types("The [Organization DPRK] and the [Organization FIFA] spoke."))
                .containsExactly("Place", "Organization");
    }

    private List<String> types(String marked) {
        Reading reading = MarkedText.of(marked).reading();
        return knownNames.mend(reading.article().text(), reading.mentions()).stream()
                .map(mention -> mention.type().value())
                .toList();
    }
}
