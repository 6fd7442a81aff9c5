package org.graphwright.extract.transformer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.graphwright.extract.trained.About;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;

/**
 * The head that says what an article is about, from all pieces of its title and its beginning at once: of which class that is, as each piece says it in
 * proportion to how much it is looked at (attention-based multiple-instance learning; Ilse, Tomczak, Welling, 2018), and who and what has a part in it,
 * as the surest mention of each says. Reads rows of the encoder's output {@code about}. Immutable, safe for threads.
 */
final class AboutHead {
    private static final List<String> ROLES = List.of("agent", "patient", "participant", "place", "date");

    private static final int DATE = ROLES.indexOf("date");

    /** How many pieces of an article are looked at, the marks of its windows counted; part of the trained model. */
    static final int MOST_PIECES = 500;

    /** Bounds of the classes of a sentence's number, from 0; marks, which stand in none, are a class before them. Part of the trained model. */
    private static final int[] SENTENCES = {0, 1, 2, 3, 5, 8, 12};

    /** The number of the sentence in which a window's marks stand: none. */
    private static final int NO_SENTENCE = -1;

    /** A window, what the encoder says of each of its pieces, and the mentions in it, those of dates by their ISO 8601 values. */
    record Part(Window window, float[] rows, List<Place<EntityId>> things, List<Place<String>> dates) {}

    /** A mention of something. */
    record Place<T>(T of, EventReader.Candidate at) {}

    private final EventLabels labels;
    private final float[] looks;
    private final float[] kinds;
    private final float[] sentences;
    private final float[] often;
    private final float ofTitle;

    private AboutHead(EventLabels labels, FloatBuffer from) {
        this.labels = labels;
        looks = Dense.take(from, SENTENCES.length + 1);
        kinds = Dense.take(from, labels.kinds().size() * ROLES.size());
        sentences = Dense.take(from, (SENTENCES.length + 1) * ROLES.size());
        often = Dense.take(from, ROLES.size());
        ofTitle = Dense.take(from, 1)[0];
    }

    /**
     * @param labels of the event head, whose classes and kinds these are
     * @param bytes the weights, little-endian float32, as {@code about.bin} holds them
     * @throws IOException if there are more or fewer
     */
    static AboutHead of(EventLabels labels, byte[] bytes) throws IOException {
        int wanted =
                (SENTENCES.length + 1) * (1 + ROLES.size()) + labels.kinds().size() * ROLES.size() + ROLES.size() + 1;
        if (bytes.length != wanted * Float.BYTES) {
            throw new IOException("about.bin must hold " + wanted * Float.BYTES + " bytes, not " + bytes.length);
        }
        return new AboutHead(
                labels, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer());
    }

    /** Of the encoder's output: how much a piece is looked at, the classes, the roles. */
    int width() {
        return 1 + labels.classes().size() + ROLES.size();
    }

    /**
     * @param title what the encoder says of each piece of the title, which is a window of its own; empty where there is none
     * @param parts in order of position, those of the article's beginning at least
     */
    About of(float[] title, List<Part> parts) {
        Map<EntityId, Map<String, Double>> roles = new LinkedHashMap<>();
        odds(parts, Part::things).forEach((thing, odds) -> {
            Map<String, Double> byRole = new LinkedHashMap<>();
            for (int r = 0; r < DATE; r++) {
                byRole.put(ROLES.get(r), odds[r]);
            }
            roles.put(thing, byRole);
        });
        Map<String, Double> dates = new LinkedHashMap<>();
        odds(parts, Part::dates).forEach((value, odds) -> dates.put(value, odds[DATE]));
        return new About(classes(title, parts), roles, dates);
    }

    private Map<ClassName, Double> classes(float[] title, List<Part> parts) {
        double[] sums = new double[labels.classes().size()];
        double looked = 0;
        for (int row = 0; row < title.length; row += width()) {
            looked += look(title, row, ofTitle, sums);
        }
        int before = 0;
        for (Part part : parts) {
            int[] sentenceOf = sentenceOf(part.window());
            for (int piece = 0; piece < sentenceOf.length && before + piece < MOST_PIECES; piece++) {
                looked += look(part.rows(), piece * width(), looks[Bounds.reached(SENTENCES, sentenceOf[piece])], sums);
            }
            before += sentenceOf.length;
        }
        Map<ClassName, Double> shares = new LinkedHashMap<>();
        double all = 0;
        for (int c = 0; c < sums.length; c++) {
            double share = Math.exp(sums[c] / looked);
            all += share;
            shares.put(new ClassName(labels.classes().get(c)), share);
        }
        double whole = all;
        shares.replaceAll((of, share) -> share / whole);
        return shares;
    }

    /** Adds to {@code sums} what the piece of a row says of the classes; how much it is looked at. */
    private static double look(float[] rows, int row, float more, double[] sums) {
        // log odds of a few units, so that no sum of exponentials overflows
        double look = Math.exp(rows[row] + more);
        for (int c = 0; c < sums.length; c++) {
            sums[c] += look * rows[row + 1 + c];
        }
        return look;
    }

    /** Of each of what is mentioned, for each role what its surest mention and their number say. */
    private <T> Map<T, double[]> odds(List<Part> parts, Function<Part, List<Place<T>>> mentions) {
        Map<T, double[]> most = new LinkedHashMap<>();
        Map<T, Integer> counts = new HashMap<>();
        int before = 0;
        for (Part part : parts) {
            for (Place<T> mention : mentions.apply(part)) {
                if (before + mention.at().last() < MOST_PIECES) {
                    counts.merge(mention.of(), 1, Integer::sum);
                    double[] best = most.computeIfAbsent(mention.of(), none -> nothing());
                    for (int r = 0; r < best.length; r++) {
                        best[r] = Math.max(best[r], odds(part.rows(), mention.at(), r));
                    }
                }
            }
            before += part.window().pieces();
        }
        most.forEach((thing, best) -> {
            double times = Math.log(counts.getOrDefault(thing, 1));
            for (int r = 0; r < best.length; r++) {
                best[r] += often[r] * times;
            }
        });
        return most;
    }

    private double odds(float[] rows, EventReader.Candidate mention, int role) {
        int column = 1 + labels.classes().size() + role;
        float ofEnds = (rows[mention.first() * width() + column] + rows[mention.last() * width() + column]) / 2;
        return ofEnds
                + kinds[mention.kind() * ROLES.size() + role]
                + sentences[Bounds.reached(SENTENCES, mention.sentence()) * ROLES.size() + role];
    }

    private static double[] nothing() {
        double[] nothing = new double[ROLES.size()];
        Arrays.fill(nothing, Double.NEGATIVE_INFINITY);
        return nothing;
    }

    /** Of each piece the number of its sentence. */
    private static int[] sentenceOf(Window window) {
        int[] sentenceOf = new int[window.pieces()];
        Arrays.fill(sentenceOf, NO_SENTENCE);
        for (int w = 0; w < window.words.size(); w++) {
            for (int piece = window.first[w]; piece <= window.last[w]; piece++) {
                sentenceOf[piece] = window.sentences[w];
            }
        }
        return sentenceOf;
    }
}
