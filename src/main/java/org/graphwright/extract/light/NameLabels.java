package org.graphwright.extract.light;

import java.util.ArrayList;
import java.util.List;

/** The labels of words: 0 is outside, then beginning and inside of each type. The types are those of the transformer, in its order. */
public final class NameLabels {
    /** The types of names, and dates. */
    public static final List<String> TYPES = List.of("Person", "Organization", "Place", "Group", "Event", "Date");

    /** How many labels there are. */
    public static final int COUNT = 1 + 2 * TYPES.size();

    private NameLabels() {}

    /** All labels as they are written: {@code O}, {@code B-Person}, {@code I-Person}, … */
    public static List<String> names() {
        List<String> names = new ArrayList<>(List.of("O"));
        for (String type : TYPES) {
            names.add("B-" + type);
            names.add("I-" + type);
        }
        return names;
    }

    /** The label of a type's first word; the label of its others is one more. */
    public static int begin(int type) {
        return 1 + 2 * type;
    }

    /** The type of a label; -1 for outside. */
    static int type(int label) {
        return label == 0 ? -1 : (label - 1) / 2;
    }

    /** Whether {@code label} may follow {@code before}, which is {@link #COUNT} at the sentence's begin. */
    public static boolean mayFollow(int before, int label) {
        boolean inside = label != 0 && label % 2 == 0;
        return !inside || (before < COUNT && before != 0 && type(before) == type(label));
    }
}
