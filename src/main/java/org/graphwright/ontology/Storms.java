package org.graphwright.ontology;

import java.util.regex.Pattern;

/** Tells the name of a storm from what it is called as it grows and wanes. */
public final class Storms {
    private static final Pattern KIND = Pattern.compile(
            "^(?:hurricane|typhoon|cyclone|superstorm|(?:tropical|subtropical) (?:storm|cyclone|depression)|storm) (?=\\p{L})");

    private Storms() {}

    /** True of "Tropical Storm Dorian". */
    public static boolean isOne(String name) {
        return KIND.matcher(Names.compared(name)).find();
    }

    /** {@code dorian} of "Tropical Storm Dorian"; of other names the form in which they are compared. */
    public static String ownName(String name) {
        return KIND.matcher(Names.compared(name)).replaceFirst("");
    }
}
