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

    private List<String> types(String marked) {
        Reading reading = MarkedText.of(marked).reading();
        return knownNames.mend(reading.article().text(), reading.mentions()).stream()
                .map(mention -> mention.type())
                .toList();
    }
}
