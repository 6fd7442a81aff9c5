package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

/**
 * Pairs of names in 295 Wikinews articles, judged same or different by hand before this resolver existed. What the articles' things are
 * called lies beside the list as the build found it, so that no article is needed; {@code org.graphwright.pipeline.ResolutionRecords} writes
 * it anew.
 */
class ResolutionPairsTest {
    private static final double PRECISION = 0.97;
    private static final double RECALL = 0.85;
    private static final int PAIRS = 400;

    @Test
    void fewPairsAreWrong() throws IOException {
        List<EntityRecord> records = records();
        Resolution resolution = new Resolver(Ontology.standard()).resolve(records);
        try (InputStream pairs = open("/resolution-pairs.tsv")) {
            PairScore score = new PairScore(records, resolution, pairs);
            String told = String.join("\n", score.errors());
            assertThat(score.missing()).isZero();
            assertThat(score.pairs()).isGreaterThan(PAIRS);
            assertThat(score.precision()).as(told).isGreaterThanOrEqualTo(PRECISION);
            assertThat(score.recall()).as(told).isGreaterThanOrEqualTo(RECALL);
        }
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() throws IOException {
        List<EntityRecord> records = new ArrayList<>(records());
        var inOrder = new Resolver(Ontology.standard()).resolve(records).things();
        Collections.shuffle(records, new Random(295));
        assertThat(new Resolver(Ontology.standard()).resolve(records).things()).isEqualTo(inOrder);
    }

    private static List<EntityRecord> records() throws IOException {
        try (InputStream in = open("/wikinews-things.tsv.gz")) {
            return RecordFile.read(in);
        }
    }

    private static InputStream open(String resource) {
        return requireNonNull(ResolutionPairsTest.class.getResourceAsStream(resource), resource);
    }
}
