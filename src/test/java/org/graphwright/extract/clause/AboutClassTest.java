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
        return AboutClass.of(lifts(ofChange), about(ofArticle));
    }

    private static About about(double ofChange) {
        return new About(Map.of(EVENT, 1 - ofChange, CHANGE, ofChange), Map.of(), Map.of());
    }

    private static ToldEvent lifts(double ofChange) {
        return new ToldEvent(
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
    }

    @Test
    void theArticleDecidesBetweenClassesOfWhichTheWordsAreUnsure() {
        assertThat(of(0.4, 0.9).type()).isEqualTo(CHANGE);
        assertThat(of(0.4, 0.1).type()).isEqualTo(EVENT);
        assertThat(of(0.4, 0.9).odds()).isEqualTo(Math.log(0.9));
    }

    @Test
    void whereWordsSayOfNoneWhatItWasAnArticleThatIsSureDoes() {
        assertThat(AboutClass.typeOf(lifts(0.0001), about(0.85))).isEqualTo(CHANGE);
        assertThat(AboutClass.typeOf(lifts(0.0001), about(0.75))).isEqualTo(EVENT);
    }

    @Test
    void wordsThatAreSureKeepTheirClass() {
        assertThat(of(0.01, 0.9).type()).isEqualTo(EVENT);
    }
}
