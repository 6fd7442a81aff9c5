package org.graphwright.extract.transformer;

import java.util.ArrayList;
import java.util.List;

/** Reads the mentions of a window off the tag head's logits. */
final class TagDecoder {
    /**
     * A mention, in words of its window.
     *
     * @param type index in the labels' types
     * @param probability of its weakest label
     */
    record Tagged(int begin, int end, int type, double probability) {}

    private TagDecoder() {}

    /**
     * The mentions in order of position, none overlapping; none goes on in another paragraph.
     *
     * @param text what the window is of
     * @param logits a row a piece
     * @param labels how wide a row is: {@code O}, then beginning and inside of each type
     */
    static List<Tagged> decode(String text, Window window, float[] logits, int labels) {
        int[] best = new int[window.words.size()];
        double[] probability = new double[best.length];
        for (int w = 0; w < best.length; w++) {
            int row = window.first[w] * labels;
            int top = 0;
            for (int l = 1; l < labels; l++) {
                top = logits[row + l] > logits[row + top] ? l : top;
            }
            double sum = 0;
            for (int l = 0; l < labels; l++) {
                sum += Math.exp(logits[row + l] - logits[row + top]);
            }
            best[w] = top;
            probability[w] = 1 / sum;
        }
        List<Tagged> found = new ArrayList<>();
        int begin = 0;
        while (begin < best.length) {
            if (best[begin] == 0) {
                begin++;
                continue;
            }
            int type = (best[begin] - 1) / 2;
            double weakest = probability[begin];
            int end = begin + 1;
            while (end < best.length && best[end] == 2 + 2 * type && !isParted(text, window, end)) {
                weakest = Math.min(weakest, probability[end]);
                end++;
            }
            found.add(new Tagged(begin, end, type, weakest));
            begin = end;
        }
        return found;
    }

    /** A headline without a full stop may end in a name, and the next paragraph begin with one. */
    private static boolean isParted(String text, Window window, int word) {
        return window.sentences[word] != window.sentences[word - 1]
                && text.substring(
                                window.words.get(word - 1).end(),
                                window.words.get(word).begin())
                        .contains("\n");
    }
}
