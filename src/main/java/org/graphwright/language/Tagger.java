package org.graphwright.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * Tags words as OpenNLP's {@code POSTaggerME} does with the same model, in a tenth of the time: what a word says by itself is summed once
 * and kept, and nothing is looked up by a string made for one word of one sentence. One object serves one thread.
 */
final class Tagger {
    // As {@code POSTaggerME} and OpenNLP's {@code DefaultPOSContextGenerator} have them by default.
    private static final int WIDTH = 3;
    private static final int AFFIXES = 4;

    /** Words kept before all are forgotten, so that memory has an end. */
    private static final int MOST_WORDS = 50_000;

    private static final String BEGIN = "*SB*";
    private static final String END = "*SE*";

    private final Predicates predicates;
    private final KnownTags knownTags;
    private final Beam beam;
    private final KeptWords<Word> words = new KeptWords<>(MOST_WORDS, Word::new);
    private final @Nullable Context[] byTag;
    private final @Nullable Context[] byTags;
    private final Word begin;
    private final Word end;

    /** What a word says of itself and of those around it. */
    private final class Word {
        final double[] own;
        final @Nullable Context previous;
        final @Nullable Context beforePrevious;
        final @Nullable Context next;
        final @Nullable Context afterNext;
        /** The tags it may have; null for any. */
        final int @Nullable [] tags;

        Word(String text) {
            own = own(text);
            previous = predicates.of("p=" + text);
            beforePrevious = predicates.of("pp=" + text);
            next = predicates.of("n=" + text);
            afterNext = predicates.of("nn=" + text);
            String[] known = knownTags.of(text);
            tags = known == null ? null : numbers(known);
        }
    }

    Tagger(Predicates predicates, KnownTags knownTags) {
        this.predicates = Objects.requireNonNull(predicates, "predicates is null");
        this.knownTags = Objects.requireNonNull(knownTags, "knownTags is null");
        int count = predicates.count();
        this.beam = new Beam(WIDTH, count);
        this.byTag = new Context[count];
        this.byTags = new Context[count * count];
        for (int t = 0; t < count; t++) {
            byTag[t] = predicates.of("t=" + predicates.outcome(t));
            for (int before = 0; before < count; before++) {
                byTags[before * count + t] =
                        predicates.of("t2=" + predicates.outcome(before) + "," + predicates.outcome(t));
            }
        }
        this.begin = new Word(BEGIN);
        this.end = new Word(END);
    }

    /** One Penn tag a word. */
    String[] tag(String[] sentence) {
        int n = sentence.length;
        Word[] w = new Word[n + 4];
        Arrays.fill(w, begin);
        for (int i = 0; i < n; i++) {
            w[i + 2] = words.of(sentence[i]);
        }
        w[n + 2] = end;
        w[n + 3] = end;
        int count = predicates.count();
        double[] around = new double[count];
        double[] scores = new double[count];
        beam.begin(n);
        for (int i = 0; i < n; i++) {
            System.arraycopy(w[i + 2].own, 0, around, 0, count);
            Predicates.add(w[i + 1].previous, around);
            if (i > 0) {
                Predicates.add(w[i].beforePrevious, around);
            }
            Predicates.add(w[i + 3].next, around);
            if (i + 1 < n) {
                Predicates.add(w[i + 4].afterNext, around);
            }
            beam.open();
            for (int way = 0; way < beam.size(); way++) {
                System.arraycopy(around, 0, scores, 0, count);
                if (i > 0) {
                    Predicates.add(byTag[beam.last(way)], scores);
                }
                if (i > 1) {
                    Predicates.add(byTags[beam.lastButOne(way) * count + beam.last(way)], scores);
                }
                // A single way's rivals are of its own kind: what all of them lack decides nothing.
                if (beam.size() > 1) {
                    Predicates.normalise(scores);
                }
                offer(way, scores, w[i + 2].tags);
            }
            beam.step();
        }
        String[] tags = new String[n];
        int[] best = beam.best();
        for (int i = 0; i < n; i++) {
            tags[i] = predicates.outcome(best[i]);
        }
        return tags;
    }

    private void offer(int way, double[] scores, int @Nullable [] allowed) {
        if (allowed == null) {
            for (int t = 0; t < scores.length; t++) {
                beam.offer(way, t, scores[t]);
            }
        } else {
            for (int t : allowed) {
                beam.offer(way, t, scores[t]);
            }
        }
    }

    private double[] own(String text) {
        List<String> names = new ArrayList<>(List.of("default", "w=" + text));
        for (int k = 1; k <= AFFIXES; k++) {
            names.add("suf=" + text.substring(Math.max(text.length() - k, 0)));
            names.add("pre=" + text.substring(0, Math.min(k, text.length())));
        }
        if (text.indexOf('-') >= 0) {
            names.add("h");
        }
        if (text.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
            names.add("c");
        }
        if (text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            names.add("d");
        }
        double[] sums = new double[predicates.count()];
        for (String name : names) {
            Predicates.add(predicates.of(name), sums);
        }
        return sums;
    }

    private int[] numbers(String[] tags) {
        List<String> known = Arrays.asList(tags);
        int[] numbers = java.util.stream.IntStream.range(0, predicates.count())
                .filter(t -> known.contains(predicates.outcome(t)))
                .toArray();
        return numbers.length == 0
                ? java.util.stream.IntStream.range(0, predicates.count()).toArray()
                : numbers;
    }
}
