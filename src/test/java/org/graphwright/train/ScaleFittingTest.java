package org.graphwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.extract.trained.Scales;
import org.graphwright.model.PropertyName;
import org.junit.jupiter.api.Test;

class ScaleFittingTest {
    private final List<ScaleFitting.Reported> facts = new ArrayList<>();

    @Test
    void confidenceIsHowOftenWhatIsSaidWithItIsRight() {
        report("spouse", 0.9, 140, 200);
        report("spouse", 0.6, 80, 200);
        Scales scales = new ScaleFitting().fit(facts).orElseThrow();
        assertThat(scales.confidence(new PropertyName("spouse"), 0.9)).isCloseTo(0.7, within(0.02));
        assertThat(scales.confidence(new PropertyName("spouse"), 0.6)).isCloseTo(0.4, within(0.02));
    }

    @Test
    void aPropertyWithFactsOfItsOwnGetsItsOwnScaleAndOthersTheCommonOne() {
        report("spouse", 0.9, 180, 200);
        report("sibling", 0.9, 60, 200);
        report("spouse", 0.6, 120, 200);
        report("sibling", 0.6, 20, 200);
        Scales scales = new ScaleFitting().fit(facts).orElseThrow();
        assertThat(scales.confidence(new PropertyName("spouse"), 0.9)).isGreaterThan(0.8);
        assertThat(scales.confidence(new PropertyName("sibling"), 0.9)).isLessThan(0.4);
        assertThat(scales.confidence(new PropertyName("childOf"), 0.9)).isBetween(0.4, 0.8);
    }

    @Test
    void ofFewFactsOrOneKindNothingIsSaid() {
        report("spouse", 0.9, 50, 99);
        assertThat(new ScaleFitting().fit(facts)).isEmpty();
        facts.clear();
        report("spouse", 0.9, 200, 200);
        assertThat(new ScaleFitting().fit(facts)).isEmpty();
        assertThat(new ScaleFitting().fit(List.of())).isEmpty();
    }

    private void report(String property, double probability, int right, int all) {
        for (int i = 0; i < all; i++) {
            facts.add(new ScaleFitting.Reported(property, probability, i < right));
        }
    }
}
