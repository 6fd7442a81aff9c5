package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.graphwright.extract.clause.PartsOfTold.Part;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherSuspectsTest {
    private static final List<Part> PARTS = List.of(new Part(new EntityId("Anna Berg"), "patient", 0.9));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A man was arrested after Anna Berg was stabbed.",
                "An individual has been arrested after Anna Berg, mayor of the city, was stabbed last night.",
                "Two men were arrested over the murder of Anna Berg.",
                "The suspects were arrested on the orders of Anna Berg.",
            })
    void whoStandsBesideAnArrestOfSomebodyWithoutANameIsNotArrested(String text) {
        assertThat(kept(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg was arrested after a man was stabbed.",
                "Police arrested Anna Berg after a man was stabbed.",
                "The singer was arrested, Anna Berg said.",
                "The arrest of Anna Berg was expected.",
            })
    void whoMayBeArrestedStays(String text) {
        assertThat(kept(text)).isEqualTo(PARTS);
    }

    private static List<Part> kept(String text) {
        Reading reading = Readings.of(text, "Person:Anna Berg");
        int begin = text.indexOf("arrest");
        int end = text.startsWith("ed", begin + 6) ? begin + 8 : begin + 6;
        ToldEvent told =
                new ToldEvent(new ClassName("Arrest"), List.of(new Span(begin, end)), 0.9, 0.1, 0.1, 2, List.of());
        ClauseParts clauseParts = ClauseParts.of(Ontology.standard(), reading);
        Set<EntityId> inPlace = clauseParts.around(told.passages()).keySet();
        return OtherSuspects.leaveOut(reading, told, clauseParts, inPlace, PARTS);
    }
}
