package org.graphwright.train;

import java.util.Arrays;
import java.util.Random;

/** The numbers of examples in an order that is another in each round, the same ones for a seed (Fisher and Yates; Durstenfeld, 1964). */
final class RandomOrder {
    private final int[] order;
    private final Random random;

    RandomOrder(int size, long seed) {
        this.order = new int[size];
        Arrays.setAll(order, i -> i);
        this.random = new Random(seed);
    }

    /** The order of the next round; valid until the one after is asked for. */
    int[] next() {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }
}
