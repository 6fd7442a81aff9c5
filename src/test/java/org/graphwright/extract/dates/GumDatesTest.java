package org.graphwright.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The bars of value accuracy and recall on GUM's development texts. GUM gives the bounds of "the past 35 years", a season and each date of
 * "between July 2003 and December 2004", where the annotated stories, which the grammar follows, give P35Y, a season and one interval.
 */
class GumDatesTest {
    private static final Path DEV = Path.of("../shared/data/coreference/gum-dev.conllu.gz");

    @Test
    void valuesAndRecallOnGumReachTheBars() throws IOException {
        assumeTrue(Files.exists(DEV), "skipped: " + DEV + " is missing");
        GumDates.Score score = GumDates.score(GumDates.read(DEV), false);
        assertThat(score.slips()).as("gold dates left out").isEqualTo(8);
        assertThat(score.accuracy()).as(score.toString()).isGreaterThanOrEqualTo(0.82);
        assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.75);
    }
}
