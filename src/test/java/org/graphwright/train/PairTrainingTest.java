package org.graphwright.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.graphwright.extract.light.LightModel;
import org.graphwright.model.Span;
import org.graphwright.train.RelationPassage.Marked;
import org.junit.jupiter.api.Test;

class PairTrainingTest {
    private static final String TEXT = "Angela Merkel met the head of the United Nations .";
    private static final Span MERKEL = new Span(0, 13);
    private static final Span NATIONS = new Span(34, 48);

    @Test
    void whatIsNowhereToldNotToHoldIsNotLearnt() throws IOException {
        RelationPassage document = passage("*", List.of(member()));
        assertThat(training(List.of(document)).hasNothingToLearn()).isTrue();
        // Told often enough for its absence to mean something.
        assertThat(training(Collections.nCopies(25, document)).hasNothingToLearn())
                .isFalse();
        assertThat(training(List.of(passage("memberOf", List.of(member())))).hasNothingToLearn())
                .isFalse();
    }

    @Test
    void whatIsNotSaidIsNotSaidMoreNarrowlyEither() throws IOException {
        RelationPassage silent = passage("affiliatedWith", List.of());
        PairTraining training = training(List.of(silent, passage("*", Collections.nCopies(25, member()))));
        assertThat(training.examples(List.of(silent)))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(example.told()).containsOnly(PairExample.HOLDS_NOT));
        assertThat(training.examples(List.of(passage("spouse", List.of())))).isEmpty();
    }

    private static Marked member() {
        return new Marked("memberOf", MERKEL, NATIONS);
    }

    private static RelationPassage passage(String annotated, List<Marked> facts) {
        return new RelationPassage(0, TEXT, Set.of(annotated), facts, List.of());
    }

    private static PairTraining training(List<RelationPassage> passages) throws IOException {
        return new PairTraining(TrainingOptions.DEFAULT, LightModel.shipped().names(), passages, line -> {});
    }
}
