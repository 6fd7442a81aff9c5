package org.graphwright.extract.transformer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.graphwright.extract.trained.About;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;

/**
 * The head that says what an article is about, from all pieces of its title and its beginning at once: of which class that is, as each piece says it in
 * proportion to how much it is looked at (attention-based multiple-instance learning; Ilse, Tomczak, Welling, 2018), and who and what has a part in it,
 * as the surest mention of each says by itself, by how it fits what the article is about, and by what the pieces that are looked at say to what it asks
 * (scaled dot-product attention; Vaswani et al., 2017). Reads rows of the encoder's output {@code about}. Immutable, safe for threads.
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

    /** How many numbers a mention compares with those of a piece, and takes from it; part of the trained model. */
    private static final int ASKED = 32;

    /** How many numbers stand for what an article is about; part of the trained model. */
    private static final int NEWS = 16;

    /** A window, what the encoder says of each of its pieces, and the mentions in it, those of dates by their ISO 8601 values. */
    record Part(Window window, float[] rows, List<Place<EntityId>> things, List<Place<String>> dates) {}

    /** A mention of something. */
    record Place<T>(T of, EventReader.Candidate at) {}

    /** A piece: where its row begins, and how much it is looked at, beside others. */
    private record Piece(float[] rows, int row, double look) {}

    /** All that a mention may ask, and what the article is about. */
    private record Article(List<Piece> pieces, double[] news) {}

    private final EventLabels labels;
    private final float[] looks;
    private final float[] kinds;
    private final float[] sentences;
    private final float[] often;
    private final float ofTitle;
    private final float[] ofClass;

    private AboutHead(EventLabels labels, FloatBuffer from) {
        this.labels = labels;
        looks = Dense.take(from, SENTENCES.length + 1);
        kinds = Dense.take(from, labels.kinds().size() * ROLES.size());
        sentences = Dense.take(from, (SENTENCES.length + 1) * ROLES.size());
        often = Dense.take(from, ROLES.size());
        ofTitle = Dense.take(from, 1)[0];
        ofClass = Dense.take(from, labels.classes().size() * NEWS);
    }

    /**
     * @param labels of the event head, whose classes and kinds these are
     * @param bytes the weights, little-endian float32, as {@code about.bin} holds them
     * @throws IOException if there are more or fewer
     */
    static AboutHead of(EventLabels labels, byte[] bytes) throws IOException {
        int wanted = (SENTENCES.length + 1) * (1 + ROLES.size())
                + labels.kinds().size() * ROLES.size()
                + labels.classes().size() * NEWS
                + ROLES.size()
                + 1;
        if (bytes.length != wanted * Float.BYTES) {
            throw new IOException("about.bin must hold " + wanted * Float.BYTES + " bytes, not " + bytes.length);
        }
        return new AboutHead(
                labels, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer());
    }

    /**
     * Of the encoder's output: how much a piece is looked at, the classes, the roles, what it asks, offers and says, what it makes of what it is told, how it
     * fits what an article is about, and what it says of that.
     */
    int width() {
        return sums() + NEWS;
    }

    private int roles() {
        return 1 + labels.classes().size();
    }

    private int asks() {
        return roles() + ROLES.size();
    }

    private int offers() {
        return asks() + ASKED;
    }

    private int says() {
        return offers() + ASKED;
    }

    private int uses() {
        return says() + ASKED;
    }

    private int fits() {
        return uses() + ROLES.size() * ASKED;
    }

    private int sums() {
        return fits() + ROLES.size() * NEWS;
    }

    /**
     * @param title what the encoder says of each piece of the title, which is a window of its own; empty where there is none
     * @param parts in order of position, those of the article's beginning at least
     */
    About of(float[] title, List<Part> parts) {
        List<Piece> pieces = pieces(title, parts);
        Map<ClassName, Double> classes = classes(pieces);
        Article article = new Article(pieces, news(pieces, classes));
        Map<EntityId, Map<String, Double>> roles = new LinkedHashMap<>();
        odds(article, parts, Part::things).forEach((thing, odds) -> {
            Map<String, Double> byRole = new LinkedHashMap<>();
            for (int r = 0; r < DATE; r++) {
                byRole.put(ROLES.get(r), odds[r]);
            }
            roles.put(thing, byRole);
        });
        Map<String, Double> dates = new LinkedHashMap<>();
        odds(article, parts, Part::dates).forEach((value, odds) -> dates.put(value, odds[DATE]));
        return new About(classes, roles, dates);
    }

    private List<Piece> pieces(float[] title, List<Part> parts) {
        List<Piece> pieces = new ArrayList<>();
        int before = 0;
        for (Part part : parts) {
            int[] sentenceOf = sentenceOf(part.window());
            for (int piece = 0; piece < sentenceOf.length && before + piece < MOST_PIECES; piece++) {
                pieces.add(piece(part.rows(), piece * width(), looks[Bounds.reached(SENTENCES, sentenceOf[piece])]));
            }
            before += sentenceOf.length;
        }
        for (int row = 0; row < title.length; row += width()) {
            pieces.add(piece(title, row, ofTitle));
        }
        return pieces;
    }

    private static Piece piece(float[] rows, int row, float more) {
        // log odds of a few units, so that no sum of exponentials overflows
        return new Piece(rows, row, Math.exp(rows[row] + more));
    }

    private Map<ClassName, Double> classes(List<Piece> pieces) {
        double[] logits = mean(pieces, 1, labels.classes().size(), Piece::look);
        Map<ClassName, Double> shares = new LinkedHashMap<>();
        double all = 0;
        for (int c = 0; c < logits.length; c++) {
            double share = Math.exp(logits[c]);
            all += share;
            shares.put(new ClassName(labels.classes().get(c)), share);
        }
        double whole = all;
        shares.replaceAll((of, share) -> share / whole);
        return shares;
    }

    /** By the classes, and by what the pieces say in proportion to how much they are looked at. */
    private double[] news(List<Piece> pieces, Map<ClassName, Double> classes) {
        double[] news = mean(pieces, sums(), NEWS, Piece::look);
        int at = 0;
        for (double share : classes.values()) {
            for (int i = 0; i < NEWS; i++) {
                news[i] += share * ofClass[at++];
            }
        }
        return news;
    }

    /** Of each of what is mentioned, for each role what its surest mention and their number say. */
    private <T> Map<T, double[]> odds(Article article, List<Part> parts, Function<Part, List<Place<T>>> mentions) {
        Map<T, double[]> most = new LinkedHashMap<>();
        Map<T, Integer> counts = new HashMap<>();
        int before = 0;
        for (Part part : parts) {
            for (Place<T> mention : mentions.apply(part)) {
                if (before + mention.at().last() < MOST_PIECES) {
                    counts.merge(mention.of(), 1, Integer::sum);
                    double[] best = most.computeIfAbsent(mention.of(), none -> nothing());
                    double[] odds = odds(article, part.rows(), mention.at());
                    for (int r = 0; r < best.length; r++) {
                        best[r] = Math.max(best[r], odds[r]);
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

    private double[] odds(Article article, float[] rows, EventReader.Candidate mention) {
        double[] asked = ofEnds(rows, mention, asks(), ASKED);
        double[] told = mean(article.pieces(), says(), ASKED, piece -> piece.look() * fitting(piece, asked));
        double[] odds = ofEnds(rows, mention, roles(), ROLES.size());
        add(odds, ofEnds(rows, mention, uses(), ROLES.size() * ASKED), told);
        add(odds, ofEnds(rows, mention, fits(), ROLES.size() * NEWS), article.news());
        int sentence = Bounds.reached(SENTENCES, mention.sentence());
        for (int r = 0; r < odds.length; r++) {
            odds[r] += kinds[mention.kind() * ROLES.size() + r] + sentences[sentence * ROLES.size() + r];
        }
        return odds;
    }

    private double fitting(Piece piece, double[] asked) {
        float[] rows = piece.rows();
        int column = piece.row() + offers();
        double fits = 0;
        for (int i = 0; i < ASKED; i++) {
            fits += asked[i] * rows[column + i];
        }
        return Math.exp(fits / Math.sqrt(ASKED));
    }

    /** Adds to each role the product of its weights and {@code of}. */
    private static void add(double[] odds, double[] weights, double[] of) {
        for (int r = 0; r < odds.length; r++) {
            for (int i = 0; i < of.length; i++) {
                odds[r] += weights[r * of.length + i] * of[i];
            }
        }
    }

    /** Of what the pieces say in {@code count} columns, each in proportion to its weight. */
    private static double[] mean(List<Piece> pieces, int column, int count, ToDoubleFunction<Piece> weight) {
        double[] mean = new double[count];
        double all = 0;
        for (Piece piece : pieces) {
            double share = weight.applyAsDouble(piece);
            all += share;
            for (int i = 0; i < count; i++) {
                mean[i] += share * piece.rows()[piece.row() + column + i];
            }
        }
        for (int i = 0; i < count; i++) {
            mean[i] /= all;
        }
        return mean;
    }

    /** The mean of what the first and the last piece of a mention say in {@code count} columns. */
    private double[] ofEnds(float[] rows, EventReader.Candidate mention, int column, int count) {
        double[] mean = new double[count];
        int first = mention.first() * width() + column;
        int last = mention.last() * width() + column;
        for (int i = 0; i < count; i++) {
            mean[i] = (rows[first + i] + rows[last + i]) / 2;
        }
        return mean;
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
