package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.junit.jupiter.api.Test;

class PartsOfToldTest {
    private static final String TEXT =
            "Anna Berg was freed on Monday. It rained. Nobody spoke. Then Carl Dahl told of the release.";

    private final Reading reading = Readings.of(TEXT, "Person:Anna Berg", "Person:Carl Dahl");

    private static Span words(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static ToldEvent release(Filler... fillers) {
        return new ToldEvent(
                new ClassName("Release"),
                List.of(words("freed"), words("release")),
                0.9,
                0.1,
                0.1,
                2,
                List.of(fillers));
    }

    @Test
    void whoIsNamedFarFromTheFirstWordsIsLessProbable() {
        List<PartsOfTold.Part> parts = PartsOfTold.of(
                reading,
                release(
                        new Filler("patient", words("Anna Berg"), 0.7),
                        new Filler("patient", words("Carl Dahl"), 0.7)));
        assertThat(parts)
                .extracting(PartsOfTold.Part::entity)
                .containsExactly(new EntityId("Anna Berg"), new EntityId("Carl Dahl"));
    }

    @Test
    void anotherOfTheSamePartSpeaksAgainstIt() {
        Filler anna = new Filler("patient", words("Anna Berg"), 0.6);
        double alone = PartsOfTold.of(reading, release(anna)).get(0).probability();
        double beside = PartsOfTold.of(reading, release(anna, new Filler("patient", words("Carl Dahl"), 0.95))).stream()
                .filter(part -> part.entity().equals(new EntityId("Anna Berg")))
                .mapToDouble(PartsOfTold.Part::probability)
                .findFirst()
                .orElseThrow();
        assertThat(beside).isLessThan(alone);
    }

    @Test
    void datesAndFiguresHaveNoPart() {
        assertThat(PartsOfTold.of(reading, release(new Filler("date", words("Monday"), 0.9))))
                .isEmpty();
    }
}
