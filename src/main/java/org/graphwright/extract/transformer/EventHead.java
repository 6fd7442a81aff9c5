package org.graphwright.extract.transformer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/**
 * The weights of the event head: which words tell of an event of which class, what part a mention has in it, and whether two words tell
 * of the same. Reads rows of the encoder's output {@code events}. Immutable, safe for threads.
 */
final class EventHead {
    /** Classes of how far apart the sentences of two words stand: the same, the next, up to three, up to seven, further. */
    private static final int[] APART = {1, 2, 4, 8};

    /** Sentences between two words of one event from which on the distance is one; part of the trained model. */
    private static final int FARTHEST = 3;

    final EventLabels labels;
    private final Dense classes;
    private final Dense flags;
    private final Dense triggers;
    private final Dense mentions;
    private final float[] distances;
    private final float[] sentences;
    private final float[] kinds;
    private final Dense roles;
    private final Dense compared;
    private final Dense same;
    private final float[] places;
    private final float ofClasses;

    private EventHead(EventLabels labels, FloatBuffer from) {
        this.labels = labels;
        int width = labels.width();
        int hidden = labels.hidden();
        classes = new Dense(from, width, labels.classes().size() + 1);
        flags = new Dense(from, width, labels.flags().size());
        triggers = new Dense(from, width, hidden);
        mentions = new Dense(from, width, hidden);
        distances = Dense.take(from, distanceClasses(labels) * hidden);
        sentences = Dense.take(from, (FARTHEST + 1) * hidden);
        kinds = Dense.take(from, labels.kinds().size() * hidden);
        roles = new Dense(from, hidden, labels.roles().size());
        compared = new Dense(from, width, labels.same());
        same = new Dense(from, 2 * labels.same(), 1);
        places = Dense.take(from, 2 * (APART.length + 1));
        ofClasses = from.get();
    }

    /**
     * @param bytes the weights, little-endian float32, as {@code events.bin} holds them
     * @throws IOException if there are more or fewer than {@code labels} calls for
     */
    static EventHead of(EventLabels labels, byte[] bytes) throws IOException {
        int width = labels.width();
        int hidden = labels.hidden();
        int wanted = Dense.size(width, labels.classes().size() + 1)
                + Dense.size(width, labels.flags().size())
                + 2 * Dense.size(width, hidden)
                + (distanceClasses(labels) + FARTHEST + 1 + labels.kinds().size()) * hidden
                + Dense.size(hidden, labels.roles().size())
                + Dense.size(width, labels.same())
                + Dense.size(2 * labels.same(), 1)
                + 2 * (APART.length + 1)
                + 1;
        if (labels.mains().length != labels.classes().size()) {
            throw new IOException("events.json must have as many mains as classes");
        }
        if (bytes.length != wanted * Float.BYTES || !labels.flags().equals(EventLabels.FLAGS)) {
            throw new IOException("events.bin holds " + bytes.length + " bytes where events.json calls for "
                    + wanted * Float.BYTES + " and the flags " + EventLabels.FLAGS);
        }
        return new EventHead(
                labels, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer());
    }

    private static int distanceClasses(EventLabels labels) {
        return 2 * (labels.distances().length + 1);
    }

    /** Logits of no event and of the classes, of the piece whose row of {@code rows} has this number. */
    float[] classes(float[] rows, int piece) {
        return classes.of(rows, piece * labels.width());
    }

    /** Logits of {@link EventLabels#FLAGS}. */
    float[] flags(float[] rows, int piece) {
        return flags.of(rows, piece * labels.width());
    }

    /** What the head compares of a word with others. */
    float[] compared(float[] rows, int piece) {
        return compared.of(rows, piece * labels.width());
    }

    /** What the roles are told by, of words that tell of an event; first and last piece. */
    float[] trigger(float[] rows, int first, int last) {
        return mean(triggers, rows, first, last);
    }

    /** The same of a mention or figure. */
    float[] mention(float[] rows, int first, int last) {
        return mean(mentions, rows, first, last);
    }

    private float[] mean(Dense layer, float[] rows, int first, int last) {
        int width = labels.width();
        if (first == last) {
            return layer.of(rows, first * width);
        }
        float[] mean = new float[width];
        for (int i = 0; i < width; i++) {
            mean[i] = (rows[first * width + i] + rows[last * width + i]) / 2;
        }
        return layer.of(mean, 0);
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
        int distance = triggerFirst ? 0 : labels.distances().length + 1;
        for (int bound : labels.distances()) {
            distance += bound <= gap ? 1 : 0;
        }
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
        int place = sameWord ? APART.length + 1 : 0;
        for (int bound : APART) {
            place += bound <= apart ? 1 : 0;
        }
        return same.of(both, 0)[0] + places[place] + ofClasses * alike;
    }
}
