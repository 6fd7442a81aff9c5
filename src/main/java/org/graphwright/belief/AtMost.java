package org.graphwright.belief;

import java.util.Arrays;
import java.util.List;

/** Facts of which so many can be right at once. */
final class AtMost {
    /** Further rivals, the least likely, change nothing that can be seen. */
    private static final int MOST_RIVALS = 60;

    private AtMost() {}

    /**
     * What it does to the log-odds of a fact that of it and its rivals at most {@code most} are right, if nothing else joins them: the
     * logarithm of the probability that fewer than that of the rivals are, over that at most so many are. Exact, by the elementary
     * symmetric polynomials of the rivals' odds; 0 without rivals, and else below.
     */
    static double effect(List<Candidate> rivals, int most) {
        double[] odds = rivals.stream()
                .mapToDouble(Candidate::odds)
                .map(odd -> -odd)
                .sorted()
                .limit(MOST_RIVALS)
                .map(odd -> -odd)
                .toArray();
        if (odds.length < most) {
            return 0;
        }
        double[] ways = new double[most + 1];
        ways[0] = 1;
        for (double odd : odds) {
            for (int size = most; size > 0; size--) {
                ways[size] += ways[size - 1] * odd;
            }
        }
        double all = Arrays.stream(ways).sum();
        return Math.log((all - ways[most]) / all);
    }
}
