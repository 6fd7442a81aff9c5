package org.graphwright.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;

/** A name or IRI that nothing in the graph has; the message names what is called much like it. */
public final class UnknownNameException extends GraphwrightException {
    private static final long serialVersionUID = 1;

    private final String name;
    private final transient List<NamedThing> near;

    public UnknownNameException(String name) {
        this(name, List.of());
    }

    /** @param near the things that are called much like it, best first; may be empty */
    public UnknownNameException(String name, List<NamedThing> near) {
        super(ErrorCode.UNKNOWN_NAME, message(Objects.requireNonNull(name, "name is null"), near), null);
        this.name = name;
        this.near = List.copyOf(near);
    }

    @Override
    public String asked() {
        return name;
    }

    /** The things that are called much like it, best first; may be empty. */
    public List<NamedThing> near() {
        return near;
    }

    private static String message(String name, List<NamedThing> near) {
        String nothing = "nothing in the graph is called '" + name + "'";
        return near.isEmpty()
                ? nothing
                : nothing
                        + near.stream()
                                .map(thing -> thing.label() + " <" + thing.iri() + ">")
                                .collect(Collectors.joining(", ", "; much like it: ", ""));
    }
}
