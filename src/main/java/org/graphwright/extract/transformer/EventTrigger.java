package org.graphwright.extract.transformer;

import org.graphwright.model.Span;

/**
 * Words that tell of an event.
 *
 * @param span in the article
 * @param word its last word, in lower case
 * @param sentence its number in the article
 * @param first its first piece in its window
 * @param last the first piece of its last word
 * @param probabilities of no event and of the classes
 * @param flags logits
 * @param compared what is compared of it with others
 * @param hinted true where they tell of it too faintly to tell of it by themselves
 */
record EventTrigger(
        Span span,
        String word,
        int sentence,
        int first,
        int last,
        double[] probabilities,
        float[] flags,
        float[] compared,
        boolean hinted) {
    /** The sum over all classes of the product of both probabilities. */
    double alike(EventTrigger other) {
        double sum = 0;
        for (int c = 0; c < probabilities.length; c++) {
            sum += probabilities[c] * other.probabilities[c];
        }
        return sum;
    }
}
