package org.graphwright.language;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * Chunks words as OpenNLP's {@code ChunkerME} does with the same model, in a tenth of the time: what a word says, and what three tags in
 * a row say, is summed once and kept. One object serves one thread.
 */
final class Chunker {
    /** As {@code ChunkerME} has it by default. */
    private static final int WIDTH = 10;

    /** Words and windows of tags kept before all are forgotten, so that memory has an end. */
    private static final int MOST_KEPT = 30_000;

    /** How the model calls what stands two before, one before, here, one behind and two behind. */
    private static final List<String> PLACES = List.of("_2=", "_1=", "0=", "1=", "2=");

    private final Predicates predicates;
    private final int count;
    private final Beam beam;
    private final KeptWords<Word> words = new KeptWords<>(MOST_KEPT, Word::new);
    private final Map<Row, Window> windows = new HashMap<>();
    private final String[] last;
    private final double[][] byLastTwo;
    private final boolean[] mayFollow;
    private final Word begin;
    private final Word end;

    private record Row(int place, String first, String second, String third) {}

    /** What a word says from each of the places, by itself and with the outcome before. */
    private final class Word {
        final String[] names = new String[PLACES.size()];
        final @Nullable Context[] alone = new Context[PLACES.size()];
        private final @Nullable Context[] @Nullable [] after = new Context[count + 1][];

        Word(String text) {
            for (int place = 0; place < names.length; place++) {
                names[place] = "w" + PLACES.get(place) + text;
                alone[place] = predicates.of(names[place]);
            }
        }

        @Nullable
        Context[] after(int outcome) {
            @Nullable Context[] known = after[outcome];
            if (known == null) {
                known = new Context[names.length];
                for (int place = 0; place < names.length; place++) {
                    // With something else a predicate is rarer than alone: who is not known alone is not known at all.
                    known[place] = alone[place] == null ? null : predicates.of(last[outcome] + names[place]);
                }
                after[outcome] = known;
            }
            return known;
        }
    }

    /** What three tags in a row say, by themselves and with the outcome before. */
    private final class Window {
        final double[] alone = new double[count];
        private final List<String> names = new ArrayList<>();
        private final double[] @Nullable [] after = new double[count + 1][];

        Window(String... all) {
            for (String name : all) {
                Context context = predicates.of(name);
                if (context != null) {
                    names.add(name);
                    Predicates.add(context, alone);
                }
            }
        }

        double[] after(int outcome) {
            double[] known = after[outcome];
            if (known == null) {
                known = new double[count];
                for (String name : names) {
                    Predicates.add(predicates.of(last[outcome] + name), known);
                }
                after[outcome] = known;
            }
            return known;
        }
    }

    Chunker(Predicates predicates) {
        this.predicates = requireNonNull(predicates, "predicates is null");
        this.count = predicates.count();
        this.beam = new Beam(WIDTH, count);
        this.last = new String[count + 1];
        this.mayFollow = new boolean[(count + 1) * count];
        String[] outcomes = new String[count + 1];
        for (int y = 0; y <= count; y++) {
            outcomes[y] = y == count ? "bos" : predicates.outcome(y);
            last[y] = "p_1=" + outcomes[y];
        }
        this.byLastTwo = new double[(count + 1) * (count + 1)][count];
        for (int b = 0; b <= count; b++) {
            for (int y = 0; y <= count; y++) {
                double[] sums = byLastTwo[b * (count + 1) + y];
                Predicates.add(predicates.of("p_2=" + outcomes[b]), sums);
                Predicates.add(predicates.of(last[y]), sums);
                Predicates.add(predicates.of("p_2=" + outcomes[b] + last[y]), sums);
                if (y < count) {
                    mayFollow[b * count + y] = mayFollow(outcomes[b], outcomes[y]);
                }
            }
        }
        this.begin = new Word("bos");
        this.end = new Word("eos");
    }

    private static boolean mayFollow(String before, String outcome) {
        return !outcome.startsWith("I-")
                || (before.length() > 2
                        && before.charAt(1) == '-'
                        && before.substring(2).equals(outcome.substring(2)));
    }

    /** One chunk tag a word: {@code B-NP}, {@code I-NP}, {@code O} and the like. */
    String[] chunk(String[] sentence, String[] tags) {
        int n = sentence.length;
        Word[] w = new Word[n + 4];
        String[] t = new String[n + 4];
        Arrays.fill(w, begin);
        Arrays.fill(t, "bos");
        for (int i = 0; i < n; i++) {
            w[i + 2] = words.of(sentence[i]);
            t[i + 2] = tags[i];
        }
        Arrays.fill(w, n + 2, n + 4, end);
        Arrays.fill(t, n + 2, n + 4, "eos");
        double[] scores = new double[count];
        double[][] afterLast = new double[count + 1][count];
        boolean[] isSummed = new boolean[count + 1];
        beam.begin(n);
        for (int i = 0; i < n; i++) {
            Window[] here = windows(t, i);
            String[] pairs = {pair(w[i + 1], 1, w[i + 2], 2), pair(w[i + 2], 2, w[i + 3], 3)};
            Arrays.fill(isSummed, false);
            beam.open();
            for (int way = 0; way < beam.size(); way++) {
                int before = beam.last(way);
                if (!isSummed[before]) {
                    sum(w, i, here, pairs, before, afterLast[before]);
                    isSummed[before] = true;
                }
                double[] two = byLastTwo[beam.lastButOne(way) * (count + 1) + before];
                for (int y = 0; y < count; y++) {
                    scores[y] = afterLast[before][y] + two[y];
                }
                if (beam.size() > 1) {
                    Predicates.normalise(scores);
                }
                for (int y = 0; y < count; y++) {
                    if (mayFollow[before * count + y]) {
                        beam.offer(way, y, scores[y]);
                    }
                }
            }
            beam.step();
        }
        String[] chunks = new String[n];
        int[] best = beam.best();
        for (int i = 0; i < n; i++) {
            chunks[i] = predicates.outcome(best[i]);
        }
        return chunks;
    }

    private void sum(Word[] w, int i, Window[] here, String[] pairs, int before, double[] sums) {
        Arrays.fill(sums, 0);
        for (Window window : here) {
            double[] after = window.after(before);
            for (int y = 0; y < count; y++) {
                sums[y] += window.alone[y] + after[y];
            }
        }
        for (int place = 0; place < PLACES.size(); place++) {
            Predicates.add(w[i + place].alone[place], sums);
            Predicates.add(w[i + place].after(before)[place], sums);
        }
        for (String pair : pairs) {
            if (!pair.isEmpty()) {
                Predicates.add(predicates.of(pair), sums);
                Predicates.add(predicates.of(last[before] + pair), sums);
            }
        }
    }

    /** The predicate of two neighbours; empty if the model does not know it. */
    private String pair(Word a, int placeOfA, Word b, int placeOfB) {
        if (a.alone[placeOfA] == null || b.alone[placeOfB] == null) {
            return "";
        }
        String pair = a.names[placeOfA] + b.names[placeOfB];
        return predicates.of(pair) == null ? "" : pair;
    }

    /** The three windows on the five tags around a word; together they say all that the model asks of tags, and each thing once. */
    private Window[] windows(String[] t, int i) {
        return new Window[] {
            window(0, t[i], t[i + 1], t[i + 2]),
            window(1, t[i + 1], t[i + 2], t[i + 3]),
            window(2, t[i + 2], t[i + 3], t[i + 4])
        };
    }

    private Window window(int place, String first, String second, String third) {
        Row key = new Row(place, first, second, third);
        Window known = windows.get(key);
        if (known == null) {
            if (windows.size() >= MOST_KEPT) {
                windows.clear();
            }
            String a = "t" + PLACES.get(place) + first;
            String b = "t" + PLACES.get(place + 1) + second;
            String c = "t" + PLACES.get(place + 2) + third;
            known = place < 2 ? new Window(a, a + b, a + b + c) : new Window(a, a + b, a + b + c, b, b + c, c);
            windows.put(key, known);
        }
        return known;
    }
}
