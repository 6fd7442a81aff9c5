package org.graphwright.extract.transformer;

/** The classes into which the heads sort distances and numbers, told by their bounds. */
final class Bounds {
    private Bounds() {}

    /** The class of {@code value}, from 0: how many of {@code bounds}, which are ascending, it has reached. */
    static int reached(int[] bounds, int value) {
        int reached = 0;
        for (int bound : bounds) {
            reached += bound <= value ? 1 : 0;
        }
        return reached;
    }
}
