package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class OtherPlacesTest {
    private static boolean isOther(String type, String text, String trigger, String place) {
        Reading reading = Readings.of(text, "Region:" + place, "Person:Berg");
        ToldEvent told = new ToldEvent(
                new ClassName(type),
                List.of(at(text, trigger)),
                0.9,
                0.1,
                0.1,
                1,
                List.of(new Filler("place", at(text, place), 0.9)));
        return new OtherPlaces(Ontology.standard(), reading, told).isOne(new EntityId(place));
    }

    private static Span at(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    @Test
    void whereSomebodysOfficeIsHeDidNotDie() {
        assertThat(isOther("Death", "Anna Berg, a former president of Norway, died on Sunday.", "died", "Norway"))
                .isTrue();
        assertThat(isOther("Death", "Berg, the minister of the state of Goa, died on Sunday.", "died", "Goa"))
                .isTrue();
        assertThat(isOther("Death", "Anna Berg died on Sunday in Norway.", "died", "Norway"))
                .isFalse();
    }

    @Test
    void whereSomebodysOfficeIsMoreHappensToHim() {
        assertThat(isOther("Election", "Berg, the mayor of Lund, was beaten on Sunday.", "beaten", "Lund"))
                .isFalse();
    }

    @Test
    void whereSomebodyIsFromIsNotWhereHeActed() {
        assertThat(isOther("Meeting", "Anna Berg of Scania answered questions.", "answered", "Scania"))
                .isTrue();
        assertThat(isOther("Meeting", "Anna Berg answered questions in Scania.", "answered", "Scania"))
                .isFalse();
    }

    @Test
    void aParticipleHasAPlaceOfItsOwn() {
        assertThat(isOther("Conviction", "The court sentenced Berg, a doctor based in Lund.", "sentenced", "Lund"))
                .isTrue();
        assertThat(isOther("Conviction", "Berg was sentenced in Lund to a year.", "sentenced", "Lund"))
                .isFalse();
    }

    @Test
    void aCountrysEmbassyIsNotInIt() {
        assertThat(isOther("Arrest", "Berg was arrested at Ecuador's embassy in April.", "arrested", "Ecuador"))
                .isTrue();
        assertThat(isOther("Meeting", "Berg received Iraq's ambassador today.", "received", "Iraq"))
                .isTrue();
        assertThat(isOther("Arrest", "Berg was arrested at Ecuador's border in April.", "arrested", "Ecuador"))
                .isFalse();
    }
}
