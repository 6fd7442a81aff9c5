package org.graphwright.extract.transformer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.graphwright.model.Span;

/** Reads mentions, and the properties between them, off the encoder's output for one window. */
final class WindowReader {
    /**
     * A mention in words of its window.
     *
     * @param kind index in the labels' kinds
     * @param probability of the mention's weakest label; 1 for a pronoun, which no label says
     */
    record Found(int begin, int end, int kind, double probability) {}

    /** A property between two of the window's mentions, each by its index. */
    record Related(int subject, int object, int property, double probability) {}

    private final TransformerModel model;
    private final Labels labels;

    WindowReader(TransformerModel model) {
        this.model = model;
        this.labels = model.labels();
    }

    /** The mentions that tags say, then pronouns beside them, in order of position. */
    List<Found> mentions(String text, Window window, TransformerModel.Output output, int row) {
        List<Found> found = tagged(window, output, row);
        int tagged = found.size();
        for (int i = 0; i < window.words.size(); i++) {
            String word = window.words.get(i).of(text);
            if (!labels.pronouns().contains(word.toLowerCase(Locale.ROOT)) || word.equals("US")) {
                continue;
            }
            int at = i;
            if (found.subList(0, tagged).stream().noneMatch(f -> f.begin() <= at && at < f.end())) {
                found.add(new Found(i, i + 1, labels.pronounKind(), 1));
            }
        }
        found.sort(Comparator.comparingInt(Found::begin).thenComparingInt(Found::end));
        return found;
    }

    private List<Found> tagged(Window window, TransformerModel.Output output, int row) {
        int count = labels.labels().size();
        int[] best = new int[window.words.size()];
        double[] probability = new double[best.length];
        for (int w = 0; w < best.length; w++) {
            int at = (row * output.stride() + window.first[w]) * count;
            int top = 0;
            for (int l = 1; l < count; l++) {
                top = output.tags()[at + l] > output.tags()[at + top] ? l : top;
            }
            double sum = 0;
            for (int l = 0; l < count; l++) {
                sum += Math.exp(output.tags()[at + l] - output.tags()[at + top]);
            }
            best[w] = top;
            probability[w] = 1 / sum;
        }
        List<Found> found = new ArrayList<>();
        int begin = 0;
        while (begin < best.length) {
            if (best[begin] == 0) {
                begin++;
                continue;
            }
            int type = (best[begin] - 1) / 2;
            double weakest = probability[begin];
            int end = begin + 1;
            while (end < best.length && best[end] == 2 + 2 * type) {
                weakest = Math.min(weakest, probability[end]);
                end++;
            }
            found.add(new Found(begin, end, type, weakest));
            begin = end;
        }
        return found;
    }

    /** The properties of at least {@code least} probability between the first candidates among {@code mentions}. */
    List<Related> properties(
            Window window, List<Found> mentions, TransformerModel.Output output, int row, double least) {
        int offset = row * output.stride() * labels.projection();
        List<PairHead.Candidate> candidates = new ArrayList<>();
        for (Found f : mentions.subList(0, Math.min(mentions.size(), labels.max_mentions()))) {
            candidates.add(new PairHead.Candidate(window.first[f.begin()], window.last[f.end() - 1], f.kind()));
        }
        List<Related> related = new ArrayList<>();
        for (int s = 0; s < candidates.size(); s++) {
            for (int o = 0; o < candidates.size(); o++) {
                if (s == o) {
                    continue;
                }
                double[] probabilities = model.pairHead()
                        .probabilities(output.projected(), offset, candidates.get(s), candidates.get(o));
                for (int p = 0; p < probabilities.length; p++) {
                    if (probabilities[p] >= least) {
                        related.add(new Related(s, o, p, probabilities[p]));
                    }
                }
            }
        }
        return related;
    }

    /** The characters that words {@code begin} to {@code end} of {@code window} cover. */
    static Span span(Window window, int begin, int end) {
        return new Span(
                window.words.get(begin).begin(), window.words.get(end - 1).end());
    }
}
