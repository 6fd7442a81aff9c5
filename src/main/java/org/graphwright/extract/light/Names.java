package org.graphwright.extract.light;

import java.util.ArrayList;
import java.util.List;

/** Reads names off a sentence's labels. */
final class Names {
    /**
     * A name in words of its sentence.
     *
     * @param probability of its weakest label
     */
    record Found(int begin, int end, int type, double probability) {}

    private Names() {}

    static List<Found> of(NameModel.Labelled labelled) {
        int[] labels = labelled.labels();
        List<Found> found = new ArrayList<>();
        int begin = 0;
        while (begin < labels.length) {
            int end = begin + 1;
            if (labels[begin] != 0) {
                double weakest = labelled.probabilities()[begin];
                while (end < labels.length && labels[end] == labels[begin] + 1 && labels[end] % 2 == 0) {
                    weakest = Math.min(weakest, labelled.probabilities()[end++]);
                }
                found.add(new Found(begin, end, NameLabels.type(labels[begin]), weakest));
            }
            begin = end;
        }
        return found;
    }
}
