package org.graphwright.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.extract.MarkedText;
import org.graphwright.extract.coreference.Coreference;
import org.graphwright.extract.trained.Related;
import org.graphwright.extract.trained.TrainedReading;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;
import org.junit.jupiter.api.Test;

class NameClassesTest {
    private final Ontology ontology = Ontology.standard();
    private final NameClasses nameClasses = new NameClasses(ontology, Organizations.standard());

    @Test
    void theModelsClassIsThatOfTheEntity() {
        assertThat(classOf("[Organization Sofaria] opened.", Map.of("Company", 3.0, "Organization", 1.0)))
                .isEqualTo("Company");
        assertThat(classOf("[Place Ardeville] opened.", Map.of("City", 3.0, "Region", 4.0)))
                .isEqualTo("Region");
    }

    @Test
    void aClassOfAnotherKindIsNone() {
        assertThat(classOf("[Organization Sofaria] opened.", Map.of("City", 9.0, "Organization", 1.0)))
                .isEqualTo("Organization");
        assertThat(classOf("[Person Ann Lee] spoke.", Map.of("Company", 9.0))).isEqualTo("Person");
    }

    @Test
    void theTableOfOrganizationsComesFirst() {
        assertThat(classOf("[Organization Walmart] opened.", Map.of("Party", 9.0)))
                .isEqualTo("Company");
    }

    @Test
    void theLightModelReadsNoClasses() {
        assertThat(classOf("[Organization Sofaria] opened.", Map.of())).isEqualTo("Organization");
    }

    private String classOf(String marked, Map<String, Double> logits) {
        Map<ClassName, Double> typed = new HashMap<>();
        logits.forEach((type, logit) -> typed.put(new ClassName(type), logit));
        Reading named =
                new Coreference(ontology).resolve(MarkedText.of(marked).reading(), new Related(List.of(), List.of()));
        return nameClasses
                .classify(named, new OneClass(typed))
                .entities()
                .get(0)
                .type()
                .value();
    }

    private record OneClass(Map<ClassName, Double> logits) implements TrainedReading {
        @Override
        public List<Mention> mentions() {
            return List.of();
        }

        @Override
        public Related relate(Reading reading) {
            return new Related(List.of(), List.of());
        }

        @Override
        public Map<ClassName, Double> classes(List<Mention> names) {
            return logits;
        }
    }
}
