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
 */
record EventTrigger(
        Span span,
        String word,
        int sentence,
        int first,
        int last,
        double[] probabilities,
        float[] flags,
        float[] compared) {
    /** The sum over all classes of the product of both probabilities. */
    double alike(EventTrigger other) {
        double sum = 0;
        for (int c = 0; c < probabilities.length; c++) {
            sum += probabilities[c] * other.probabilities[c];
        }
        return sum;
    }

    /**
     * How well it stands for an event of a class with other words that tell of it: by its class, and beside that by how early it stands and
     * by whether the article is about it. Of 630 training stories 0.513 had their main event with the first part alone, 0.537 with all.
     */
    double standsFor(int type) {
        return Math.log(probabilities[type] + 1e-9) - 0.1 * Math.sqrt(sentence) + 0.15 * flags[2];
    }
}
