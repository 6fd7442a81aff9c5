package org.graphwright.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;

/** A name that several things have; the message lists them so that one can be chosen by its IRI. */
public final class AmbiguousNameException extends GraphwrightException {
    private static final long serialVersionUID = 1;

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
        return "'" + name + "' is the name of " + candidates.size() + " things, choose one by its IRI:\n"
                + candidates.stream()
                        .map(c -> "  <" + c.iri() + ">  " + c.label() + " (" + c.type() + ", "
                                + (c.mentions() == 1 ? "1 mention" : c.mentions() + " mentions") + ")")
                        .collect(Collectors.joining("\n"));
    }
}
