package org.graphwright.language;

/**
 * The best ways so far through a sentence, best first, each with its last two outcomes (Ratnaparkhi, 1998). What is far less probable
 * than the best is not followed: it does not catch up.
 */
final class Beam {
    /** A logarithm: a hundred-and-fiftieth. */
    private static final double FARTHEST = 5;

    private final int width;
    private final int outcomes;
    private int[][] outcome = new int[0][];
    private int[][] before = new int[0][];
    private int[] sizes = new int[0];
    private double[] scores;
    private double[] nextScores;
    private int length;
    private int at;

    /** @param outcomes how many there are; the begin of a sentence counts as one more */
    Beam(int width, int outcomes) {
        this.width = width;
        this.outcomes = outcomes;
        this.scores = new double[width];
        this.nextScores = new double[width];
    }

    void begin(int words) {
        if (outcome.length < words + 1) {
            outcome = new int[words + 1][width];
            before = new int[words + 1][width];
            sizes = new int[words + 1];
        }
        length = words;
        at = 0;
        sizes[0] = 1;
        outcome[0][0] = outcomes;
        before[0][0] = 0;
        scores[0] = 0;
    }

    /** How many ways are followed. */
    int size() {
        return sizes[at];
    }

    /** The last outcome of a way; the number of outcomes at the begin. */
    int last(int way) {
        return outcome[at][way];
    }

    /** The outcome before the last. */
    int lastButOne(int way) {
        return at < 2 ? outcomes : outcome[at - 1][before[at][way]];
    }

    /** Offers an outcome of the next word; {@code log} is the logarithm of its probability after {@code way}. */
    void offer(int way, int next, double log) {
        double score = scores[way] + log;
        int[] to = outcome[at + 1];
        int[] from = before[at + 1];
        int size = sizes[at + 1];
        if (size == width && score <= nextScores[size - 1]) {
            return;
        }
        int place = size < width ? size : size - 1;
        sizes[at + 1] = Math.min(width, size + 1);
        while (place > 0 && nextScores[place - 1] < score) {
            nextScores[place] = nextScores[place - 1];
            to[place] = to[place - 1];
            from[place] = from[place - 1];
            place--;
        }
        nextScores[place] = score;
        to[place] = next;
        from[place] = way;
    }

    /** Clears the place for the next word's outcomes. */
    void open() {
        sizes[at + 1] = 0;
    }

    /** Goes on to the next word. */
    void step() {
        at++;
        double[] swapped = scores;
        scores = nextScores;
        nextScores = swapped;
        while (sizes[at] > 1 && scores[sizes[at] - 1] < scores[0] - FARTHEST) {
            sizes[at]--;
        }
    }

    /** The outcomes of the best way. */
    int[] best() {
        int[] best = new int[length];
        int way = 0;
        for (int i = length; i > 0; i--) {
            best[i - 1] = outcome[i][way];
            way = before[i][way];
        }
        return best;
    }
}
