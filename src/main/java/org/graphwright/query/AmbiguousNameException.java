package org.graphwright.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;

/** A name that several things have, or articles of which it is the title or its beginning; the message lists them so that one can be chosen by its IRI. */
public final class AmbiguousNameException extends GraphwrightException {
    private static final long serialVersionUID = 1;

    /** Lines of a message; by hand. */
    private static final int MOST_SHOWN = 20;

    private final transient List<NamedThing> candidates;

    public AmbiguousNameException(String name, List<NamedThing> candidates) {
        super(ErrorCode.AMBIGUOUS_NAME, message(Objects.requireNonNull(name, "name is null"), candidates), null);
        this.candidates = List.copyOf(candidates);
    }

    /** The things that have the name, most mentioned first; at least two. */
    public List<NamedThing> candidates() {
        return candidates;
    }

    private static String message(String name, List<NamedThing> candidates) {
        boolean articles = candidates.stream().allMatch(AmbiguousNameException::isArticle);
        return "'" + name + "' is " + (articles ? "how the titles of " : "the name of ") + candidates.size()
                + (articles ? " articles begin" : " things") + ", choose one by its IRI:\n"
                + candidates.stream()
                        .limit(MOST_SHOWN)
                        .map(c -> "  <" + c.iri() + ">  " + c.label()
                                + (isArticle(c)
                                        ? c.apart().isEmpty() ? "" : " (" + c.apart() + ")"
                                        : " (" + c.type() + ", " + mentions(c) + told(c) + ")"))
                        .collect(Collectors.joining("\n"))
                + (candidates.size() > MOST_SHOWN ? "\n  and " + (candidates.size() - MOST_SHOWN) + " more" : "");
    }

    private static String mentions(NamedThing thing) {
        return thing.mentions() == 1 ? "1 mention" : thing.mentions() + " mentions";
    }

    private static String told(NamedThing thing) {
        return thing.apart().isEmpty() ? "" : ", in “" + thing.apart() + "”";
    }

    private static boolean isArticle(NamedThing thing) {
        return thing.type().equals("Article");
    }
}
