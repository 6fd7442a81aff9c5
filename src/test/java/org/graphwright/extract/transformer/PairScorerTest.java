package org.graphwright.extract.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The pair head with any weights gives what the formula of the model's page gives, computed pair by pair as it is written there. */
class PairScorerTest {
    private static final int HIDDEN = 7;
    private static final int CONTEXT = 5;
    private static final int WIDTH = 4 * HIDDEN + CONTEXT;
    private static final int[] DISTANCES = {1, 3, 6, 12};
    private static final int KINDS = 3;
    private static final int OUTPUTS = 4;
    private static final int PIECES = 60;
    private static final int[] ALL = {0, 1, 2, 3};

    private static final Labels LABELS = new Labels(
            List.of("Person"),
            List.of("O", "B-Person", "I-Person"),
            List.of("spouse", "refersTo"),
            List.of("former", "denied"),
            List.of("Person"),
            List.of("Person", "Pronoun", "Other"),
            Set.of("he"),
            HIDDEN,
            CONTEXT,
            DISTANCES,
            0.5,
            100,
            80);

    private final Random random = new Random(14);
    private final float[][] wc = matrix(HIDDEN, CONTEXT);
    private final float[] bc = matrix(1, HIDDEN)[0];
    private final float[][] d = matrix(2 * (DISTANCES.length + 1), HIDDEN);
    private final float[][] s = matrix(4, HIDDEN);
    private final float[][] ks = matrix(KINDS, HIDDEN);
    private final float[][] ko = matrix(KINDS, HIDDEN);
    private final float[][] wo = matrix(OUTPUTS, HIDDEN);
    private final float[] bo = matrix(1, OUTPUTS)[0];
    private final float[][] projected = matrix(PIECES, WIDTH);

    /** Neighbours, some with nothing between, one within another, in four sentences. */
    private static final List<PairScorer.Candidate> CANDIDATES = List.of(
            new PairScorer.Candidate(1, 2, 0, 0),
            new PairScorer.Candidate(3, 3, 1, 0),
            new PairScorer.Candidate(5, 9, 2, 0),
            new PairScorer.Candidate(6, 7, 0, 0),
            new PairScorer.Candidate(12, 12, 1, 1),
            new PairScorer.Candidate(20, 21, 0, 1),
            new PairScorer.Candidate(35, 38, 2, 3),
            new PairScorer.Candidate(58, 58, 0, 5));

    @Test
    void givesWhatTheFormulaGives() throws IOException {
        Map<String, Double> found = new TreeMap<>();
        PairScorer scorer = scorer();
        scorer.score((a, b) -> ALL, (a, b, outputs) -> {
            for (int output : outputs) {
                found.put(a + " " + b + " " + output, scorer.probability(output));
            }
        });
        Map<String, Double> expected = new TreeMap<>();
        for (int a = 0; a < CANDIDATES.size(); a++) {
            for (int b = 0; b < CANDIDATES.size(); b++) {
                boolean overlap = Math.min(a, b) == 2 && Math.max(a, b) == 3;
                if (a != b && !overlap) {
                    for (int output : ALL) {
                        expected.put(a + " " + b + " " + output, naive(CANDIDATES.get(a), CANDIDATES.get(b), output));
                    }
                }
            }
        }
        assertThat(found).hasSize(4 * (8 * 7 - 2)).containsOnlyKeys(expected.keySet());
        expected.forEach(
                (pair, probability) -> assertThat(found.get(pair)).as(pair).isCloseTo(probability, within(1e-5)));
    }

    @Test
    void whatIsNotAskedChangesNothing() throws IOException {
        Map<String, Double> found = new TreeMap<>();
        PairScorer scorer = scorer();
        int[] second = {1};
        scorer.score((a, b) -> a % 2 == 1 && b != 4 ? second : new int[0], (a, b, outputs) -> {
            assertThat(outputs).isSameAs(second);
            found.put(a + " " + b, scorer.probability(1));
        });
        assertThat(found.keySet()).allMatch(pair -> "1357".indexOf(pair.charAt(0)) >= 0 && pair.charAt(2) != '4');
        found.forEach((pair, probability) -> assertThat(probability)
                .as(pair)
                .isCloseTo(
                        naive(CANDIDATES.get(pair.charAt(0) - '0'), CANDIDATES.get(pair.charAt(2) - '0'), 1),
                        within(1e-5)));
        assertThat(found).hasSize(4 * 6 - 1);
    }

    @Test
    void refusesWeightsOfAnotherSize() {
        assertThatIOException()
                .isThrownBy(() -> PairHead.of(LABELS, new byte[400]))
                .withMessageContaining("heads.bin holds 400 bytes where labels.json calls for " + weights().length);
    }

    /** The page's formula, step by step. */
    private double naive(PairScorer.Candidate subject, PairScorer.Candidate object, int output) {
        double[] x = new double[HIDDEN];
        int low = Math.min(subject.last(), object.last()) + 1;
        int high = Math.max(subject.first(), object.first()) - 1;
        double[] between = new double[CONTEXT];
        for (int c = 0; c < CONTEXT; c++) {
            int channel = 4 * HIDDEN + c;
            between[c] = IntStream.rangeClosed(low, high)
                    .mapToDouble(piece -> projected[piece][channel])
                    .max()
                    .orElse(0);
        }
        int gap = Math.max(0, high - low + 1);
        int distance = subject.first() < object.first() ? 0 : DISTANCES.length + 1;
        distance += (int) Arrays.stream(DISTANCES).filter(bound -> bound <= gap).count();
        int apart = Math.min(3, Math.abs(subject.sentence() - object.sentence()));
        double score = bo[output];
        for (int h = 0; h < HIDDEN; h++) {
            x[h] = projected[subject.first()][h]
                    + projected[subject.last()][HIDDEN + h]
                    + projected[object.first()][2 * HIDDEN + h]
                    + projected[object.last()][3 * HIDDEN + h]
                    + bc[h]
                    + d[distance][h]
                    + s[apart][h]
                    + ks[subject.kind()][h]
                    + ko[object.kind()][h];
            for (int c = 0; c < CONTEXT; c++) {
                x[h] += wc[h][c] * between[c];
            }
            score += wo[output][h] * Math.max(0, x[h]);
        }
        return 1 / (1 + Math.exp(-score));
    }

    private PairScorer scorer() throws IOException {
        return new PairScorer(PairHead.of(LABELS, weights()), flat(projected), CANDIDATES);
    }

    private byte[] weights() {
        float[] flat = flat(wc, new float[][] {bc}, d, s, ks, ko, wo, new float[][] {bo});
        ByteBuffer bytes = ByteBuffer.allocate(flat.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(flat);
        return bytes.array();
    }

    private static float[] flat(float[][]... matrices) {
        int size = Arrays.stream(matrices).mapToInt(m -> m.length * m[0].length).sum();
        float[] flat = new float[size];
        int at = 0;
        for (float[][] matrix : matrices) {
            for (float[] row : matrix) {
                System.arraycopy(row, 0, flat, at, row.length);
                at += row.length;
            }
        }
        return flat;
    }

    private float[][] matrix(int rows, int columns) {
        float[][] matrix = new float[rows][columns];
        for (float[] row : matrix) {
            for (int c = 0; c < columns; c++) {
                row[c] = (float) random.nextGaussian();
            }
        }
        return matrix;
    }
}
