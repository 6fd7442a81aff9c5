package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.graphwright.extract.trained.About;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.Span;
import org.junit.jupiter.api.Test;

class AboutClassTest {
    private static final ClassName EVENT = new ClassName("Event");
    private static final ClassName CHANGE = new ClassName("EconomicChange");

    private static AboutClass of(double ofChange, double ofArticle) {
        ToldEvent lifts = new ToldEvent(
                EVENT,
                Map.of(EVENT, 1 - ofChange, CHANGE, ofChange),
                List.of(new Span(0, 5)),
                0.5,
                0,
                0,
                0,
                List.of(),
                false,
                List.of());
        return AboutClass.of(lifts, new About(Map.of(EVENT, 1 - ofArticle, CHANGE, ofArticle), Map.of(), Map.of()));
    }

    @Test
    void theArticleDecidesBetweenClassesOfWhichTheWordsAreUnsure() {
        assertThat(of(0.4, 0.9).type()).isEqualTo(CHANGE);
        assertThat(of(0.4, 0.1).type()).isEqualTo(EVENT);
        assertThat(of(0.4, 0.9).odds()).isEqualTo(Math.log(0.9));
    }

    @Test
    void wordsThatAreSureKeepTheirClass() {
        assertThat(of(0.01, 0.9).type()).isEqualTo(EVENT);
    }
}
