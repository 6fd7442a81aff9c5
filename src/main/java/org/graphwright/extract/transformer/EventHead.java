package org.graphwright.extract.transformer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * The event head: which words tell of an event of which class, what part a mention has in it, and whether two words tell of the same. A row of
 * the encoder's output {@code events} says what it can of a piece alone: logits of the classes and flags, what is compared of two
 * words, and what the roles are told by of a word that tells of an event and of a mention. Immutable, safe for threads.
 */
final class EventHead {
    /** Classes of how far apart the sentences of two words stand: the same, the next, up to three, up to seven, further. */
    private static final int[] APART = {1, 2, 4, 8};

    /** Sentences between two words of one event from which on the distance is one; part of the trained model. */
    private static final int FARTHEST = 3;

    final EventLabels labels;
    private final float[] distances;
    private final float[] sentences;
    private final float[] kinds;
    private final Dense roles;
    private final Dense same;
    private final float[] places;
    private final float ofClasses;

    private EventHead(EventLabels labels, FloatBuffer from) {
        this.labels = labels;
        int hidden = labels.hidden();
        distances = Dense.take(from, distanceClasses(labels) * hidden);
        sentences = Dense.take(from, (FARTHEST + 1) * hidden);
        kinds = Dense.take(from, labels.kinds().size() * hidden);
        roles = new Dense(from, hidden, labels.roles().size());
        same = new Dense(from, 2 * labels.same(), 1);
        places = Dense.take(from, 2 * (APART.length + 1));
        ofClasses = from.get();
    }

    /**
     * @param bytes the weights, little-endian float32, as {@code events.bin} holds them
     * @throws IOException if there are more or fewer than {@code labels} calls for
     */
    static EventHead of(EventLabels labels, byte[] bytes) throws IOException {
        int hidden = labels.hidden();
        int wanted = (distanceClasses(labels) + FARTHEST + 1 + labels.kinds().size()) * hidden
                + Dense.size(hidden, labels.roles().size())
                + Dense.size(2 * labels.same(), 1)
                + 2 * (APART.length + 1)
                + 1;
        if (labels.mains().length != labels.classes().size()) {
            throw new IOException("events.json must have as many mains as classes");
        }
        int outputs = labels.classes().size() + 1 + labels.flags().size() + 2 * hidden + labels.same();
        if (bytes.length != wanted * Float.BYTES
                || !labels.flags().equals(EventLabels.FLAGS)
                || labels.width() != outputs) {
            throw new IOException("events.bin holds " + bytes.length + " bytes where events.json calls for "
                    + wanted * Float.BYTES + ", the flags " + EventLabels.FLAGS + " and the width " + outputs);
        }
        return new EventHead(
                labels, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer());
    }

    private static int distanceClasses(EventLabels labels) {
        return 2 * (labels.distances().length + 1);
    }

    /** Logits of no event and of the classes, of the piece whose row of {@code rows} has this number. */
    float[] classes(float[] rows, int piece) {
        return part(rows, piece, 0, flags());
    }

    /** Logits of {@link EventLabels#FLAGS}. */
    float[] flags(float[] rows, int piece) {
        return part(rows, piece, flags(), compared());
    }

    /** What the head compares of a word with others. */
    float[] compared(float[] rows, int piece) {
        return part(rows, piece, compared(), triggers());
    }

    /** What the roles are told by, of words that tell of an event; first and last piece. */
    float[] trigger(float[] rows, int first, int last) {
        return mean(rows, first, last, triggers());
    }

    /** The same of a mention or figure. */
    float[] mention(float[] rows, int first, int last) {
        return mean(rows, first, last, triggers() + labels.hidden());
    }

    /** Where in a row the flags begin. */
    private int flags() {
        return labels.classes().size() + 1;
    }

    /** Where in a row begins what is compared. */
    private int compared() {
        return flags() + labels.flags().size();
    }

    /** Where in a row begins what the roles are told by, of words that tell of an event. */
    private int triggers() {
        return compared() + labels.same();
    }

    private float[] part(float[] rows, int piece, int from, int to) {
        int row = piece * labels.width();
        return Arrays.copyOfRange(rows, row + from, row + to);
    }

    private float[] mean(float[] rows, int first, int last, int from) {
        int one = first * labels.width() + from;
        int other = last * labels.width() + from;
        float[] mean = new float[labels.hidden()];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (rows[one + i] + rows[other + i]) / 2;
        }
        return mean;
    }

    /**
     * Logits of the roles of a mention in what a trigger tells.
     *
     * @param triggerFirst true if the trigger starts before the mention
     * @param gap pieces between the two
     * @param apart sentences from one to the other
     * @param kind index in the labels' kinds
     */
    float[] roles(float[] trigger, float[] mention, boolean triggerFirst, int gap, int apart, int kind) {
        int hidden = labels.hidden();
        int distance = (triggerFirst ? 0 : labels.distances().length + 1) + Bounds.reached(labels.distances(), gap);
        int ofDistance = distance * hidden;
        int ofSentences = Math.min(FARTHEST, apart) * hidden;
        int ofKind = kind * hidden;
        float[] layer = new float[hidden];
        float[] far = distances;
        float[] between = sentences;
        float[] what = kinds;
        for (int h = 0; h < hidden; h++) {
            float sum = trigger[h] + mention[h] + far[ofDistance + h] + between[ofSentences + h] + what[ofKind + h];
            layer[h] = sum > 0 ? sum : 0;
        }
        return roles.of(layer, 0);
    }

    /**
     * The logarithm of odds that two words tell of the same event.
     *
     * @param one what {@link #compared} gives for one
     * @param sameWord true if they are the same word
     * @param apart sentences from one to the other
     * @param alike the sum over all classes of the product of both probabilities
     */
    double same(float[] one, float[] other, boolean sameWord, int apart, double alike) {
        int n = labels.same();
        float[] both = new float[2 * n];
        for (int i = 0; i < n; i++) {
            both[i] = one[i] * other[i];
            both[n + i] = Math.abs(one[i] - other[i]);
        }
        int place = (sameWord ? APART.length + 1 : 0) + Bounds.reached(APART, apart);
        return same.of(both, 0)[0] + places[place] + ofClasses * alike;
    }
}
