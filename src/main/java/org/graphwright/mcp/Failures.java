package org.graphwright.mcp;

import java.util.List;
import java.util.stream.Collectors;
import org.graphwright.query.AmbiguousNameException;
import org.graphwright.query.NamedThing;
import org.graphwright.query.UnknownNameException;

/** What an assistant is told where a call fails: what is wrong, and what to do. */
final class Failures {
    // Characters of a message and of a name in it, and things that are listed; by hand.
    private static final int LONGEST = 3_000;
    private static final int LONGEST_NAME = 100;
    private static final int LISTED = 10;

    private Failures() {}

    static String text(RuntimeException failure) {
        if (failure instanceof AmbiguousNameException several) {
            return "several things are called so; say which by its IRI:\n" + names(several.candidates());
        }
        if (failure instanceof UnknownNameException unknown) {
            return "nothing in the graph is called so; "
                    + (unknown.near().isEmpty()
                            ? "look for its words with search"
                            : "called much like it:\n" + names(unknown.near()));
        }
        return Quoted.cut(String.valueOf(failure.getMessage()), LONGEST);
    }

    /** Names and titles of articles, so between quotation marks. */
    private static String names(List<NamedThing> things) {
        return things.stream()
                .limit(LISTED)
                .map(thing -> "<" + thing.iri() + "> " + Quoted.title(Quoted.cut(thing.label(), LONGEST_NAME)) + " ("
                        + thing.type() + ")\n")
                .collect(Collectors.joining());
    }
}
