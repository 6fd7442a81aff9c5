package org.graphwright.extract.transformer;

import java.util.Arrays;
import java.util.List;

/**
 * Computes the pair head over the mentions of one window. What is of one mention alone is computed once a mention; what stands between
 * two is the same in both directions, and its maximum grows from one mention to the next. For one thread.
 */
final class PairScorer {
    /**
     * A mention as the head sees it.
     *
     * @param first its first piece
     * @param last its last piece
     * @param kind index in the labels' kinds
     * @param sentence the number of its first word's sentence
     */
    record Candidate(int first, int last, int kind, int sentence) {}

    /** Which outputs are asked of a pair, by their index; none where it is to be left out. */
    interface Wanted {
        int[] of(int subject, int object);
    }

    /** Takes a pair whose hidden layer has been computed; {@link PairScorer#probability} tells its outputs during the call. */
    interface Sink {
        void accept(int subject, int object, int[] outputs);
    }

    private final PairHead head;
    private final List<Candidate> candidates;
    private final float[] projected;
    private final float[] subjects;
    private final float[] objects;
    private final float[] most;

    /** Those of {@link #most} that are in {@link #between} already. */
    private final float[] weighed;

    private final float[] between;
    private final float[] layer;

    /** The units of the layer that are above zero, of which all else that is asked of a pair consists: the first {@link #lives}. */
    private final int[] live;

    private int lives;

    /**
     * @param projected the encoder's projection of the window, a row a piece
     * @param candidates in order of position
     */
    PairScorer(PairHead head, float[] projected, List<Candidate> candidates) {
        this.head = head;
        this.projected = projected;
        this.candidates = List.copyOf(candidates);
        int hidden = head.hidden;
        this.subjects = new float[candidates.size() * hidden];
        this.objects = new float[candidates.size() * hidden];
        for (int i = 0; i < candidates.size(); i++) {
            Candidate c = candidates.get(i);
            ofOne(c, 0, head.subjectKinds, subjects, i * hidden);
            ofOne(c, 2 * hidden, head.objectKinds, objects, i * hidden);
        }
        this.most = new float[head.context];
        this.weighed = new float[head.context];
        this.between = new float[hidden];
        this.layer = new float[hidden];
        this.live = new int[hidden];
    }

    private int width() {
        return 4 * head.hidden + head.context;
    }

    private void ofOne(Candidate c, int part, float[] kinds, float[] into, int at) {
        int first = c.first() * width() + part;
        int last = c.last() * width() + part + head.hidden;
        int kind = c.kind() * head.hidden;
        for (int h = 0; h < head.hidden; h++) {
            into[at + h] = projected[first + h] + projected[last + h] + kinds[kind + h];
        }
    }

    /** Visits every ordered pair of candidates that do not overlap and of which anything is wanted. */
    void score(Wanted wanted, Sink sink) {
        for (int a = 0; a < candidates.size(); a++) {
            int low = candidates.get(a).last() + 1;
            int reached = low;
            for (int b = a + 1; b < candidates.size(); b++) {
                int high = candidates.get(b).first();
                if (high < low) {
                    continue;
                }
                int[] forward = wanted.of(a, b);
                int[] backward = wanted.of(b, a);
                if (forward.length + backward.length == 0) {
                    continue;
                }
                grow(reached, high, reached == low);
                reached = high;
                weigh();
                int apart = Math.abs(
                        candidates.get(b).sentence() - candidates.get(a).sentence());
                if (forward.length > 0) {
                    layer(a, b, head.position(true, high - low, apart));
                    sink.accept(a, b, forward);
                }
                if (backward.length > 0) {
                    layer(b, a, head.position(false, high - low, apart));
                    sink.accept(b, a, backward);
                }
            }
        }
    }

    /** The probability of one output for the pair that is being visited. */
    double probability(int output) {
        float[] weights = head.outWeights;
        int row = output * head.hidden;
        float sum = head.outBias[output];
        for (int i = 0; i < lives; i++) {
            int h = live[i];
            sum += weights[row + h] * layer[h];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Takes the pieces from {@code begin} to {@code end} into the element-wise maximum. */
    private void grow(int begin, int end, boolean anew) {
        if (anew) {
            Arrays.fill(most, Float.NEGATIVE_INFINITY);
            Arrays.fill(weighed, 0);
            System.arraycopy(head.contextBias, 0, between, 0, between.length);
        }
        for (int piece = begin; piece < end; piece++) {
            int row = piece * width() + 4 * head.hidden;
            for (int c = 0; c < most.length; c++) {
                float value = projected[row + c];
                if (value > most[c]) {
                    most[c] = value;
                }
            }
        }
    }

    /** Adds what the pieces between two mentions mean to the hidden layer: only of those maxima that have grown since the last pair. */
    private void weigh() {
        float[] weights = head.contextWeights;
        for (int c = 0; c < most.length; c++) {
            float value = most[c] - weighed[c];
            if (value == 0 || most[c] == Float.NEGATIVE_INFINITY) {
                continue;
            }
            weighed[c] = most[c];
            int row = c * between.length;
            for (int h = 0; h < between.length; h++) {
                between[h] += value * weights[row + h];
            }
        }
    }

    private void layer(int subject, int object, int position) {
        int s = subject * layer.length;
        int o = object * layer.length;
        float[] positions = head.positions;
        lives = 0;
        for (int h = 0; h < layer.length; h++) {
            float value = subjects[s + h] + objects[o + h] + between[h] + positions[position + h];
            if (value > 0) {
                layer[h] = value;
                live[lives++] = h;
            }
        }
    }
}
