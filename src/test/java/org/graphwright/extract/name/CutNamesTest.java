package org.graphwright.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class CutNamesTest {
    private static List<String> mended(String marked) {
        MarkedText text = MarkedText.of(marked);
        return new CutNames(Ontology.standard())
                .mend(text.text(), text.mentions()).stream()
                        .map(m -> m.type() + " " + m.span().of(text.text()))
                        .toList();
    }

    @Test
    void aNameIsWholeWhereItIsWholeElsewhere() {
        assertThat(mended(
                        "[Person Ada Le Berg] and [Person Ada Le Berg] met [Organization Ada] Le [Organization Berg]."))
                .containsExactly("Person Ada Le Berg", "Person Ada Le Berg", "Person Ada Le Berg");
        assertThat(mended("[Person Tom Luther King] met [Person Tom] [Organization Luther] [Person King]."))
                .containsExactly("Person Tom Luther King", "Person Tom Luther King");
    }

    @Test
    void namesThatAreCutAsOftenAreNotWhole() {
        assertThat(mended("[Organization Bank of Lund] and the [Organization Bank] of [City Lund]"))
                .containsExactly("Organization Bank of Lund", "Organization Bank", "City Lund");
    }

    @Test
    void aPartOfALongerNameIsLeft() {
        assertThat(
                        mended(
                                "[City New York], [City New York], [City New York] and [Person Eve New] [Organization York Times]"))
                .endsWith("Person Eve New", "Organization York Times");
    }
}
