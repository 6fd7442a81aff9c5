package org.graphwright.language;

import java.util.List;
import java.util.OptionalInt;

/** The words for whole numbers below a hundred. */
public final class NumberWords {
    /** One to nine, as alternatives of a regular expression. */
    public static final String ONES = "one|two|three|four|five|six|seven|eight|nine";

    /** Ten to nineteen, likewise. */
    public static final String TEENS =
            "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";

    /** Twenty to ninety, likewise. */
    public static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

    private static final List<String> SMALL = List.of(("zero|" + ONES + "|" + TEENS).split("\\|"));
    private static final List<String> MULTIPLES = List.of(TENS.split("\\|"));

    /** The first of the tens. */
    private static final int FIRST_MULTIPLE = 20;

    private NumberWords() {}

    /**
     * What a word says.
     *
     * @param word in lower case, such as {@code seven} and {@code forty-two}
     * @return from 0 to 99; empty for any other word
     */
    public static OptionalInt of(String word) {
        int dash = word.indexOf('-');
        if (dash > 0) {
            int tens = MULTIPLES.indexOf(word.substring(0, dash));
            int ones = SMALL.indexOf(word.substring(dash + 1));
            return tens >= 0 && ones > 0 && ones < 10 ? OptionalInt.of(multiple(tens) + ones) : OptionalInt.empty();
        }
        int small = SMALL.indexOf(word);
        if (small >= 0) {
            return OptionalInt.of(small);
        }
        int tens = MULTIPLES.indexOf(word);
        return tens >= 0 ? OptionalInt.of(multiple(tens)) : OptionalInt.empty();
    }

    private static int multiple(int index) {
        return FIRST_MULTIPLE + 10 * index;
    }
}
