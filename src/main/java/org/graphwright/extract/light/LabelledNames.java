package org.graphwright.extract.light;

import java.util.ArrayList;
import java.util.List;

/** Reads names off a sentence's labels. */
final class LabelledNames {
    /**
     * A name in words of its sentence.
     *
     * @param probability of its weakest label
     */
    record TaggedName(int begin, int end, int type, double probability) {}

    private LabelledNames() {}

    static List<TaggedName> of(NameModel.Labelled labelled) {
        int[] labels = labelled.labels();
        List<TaggedName> found = new ArrayList<>();
        int begin = 0;
        while (begin < labels.length) {
            int end = begin + 1;
            if (labels[begin] != 0) {
                double weakest = labelled.probabilities()[begin];
                while (end < labels.length && labels[end] == labels[begin] + 1 && labels[end] % 2 == 0) {
                    weakest = Math.min(weakest, labelled.probabilities()[end++]);
                }
                found.add(new TaggedName(begin, end, NameLabels.type(labels[begin]), weakest));
            }
            begin = end;
        }
        return found;
    }
}
