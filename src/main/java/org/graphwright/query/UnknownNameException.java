package org.graphwright.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;

/** A name or IRI that nothing in the graph has; the message names what is called much like it. */
public final class UnknownNameException extends GraphwrightException {
    private static final long serialVersionUID = 1;

    /** Characters, more than most names have; by hand. */
    private static final int MOST_SHOWN = 200;

    private final String name;
    private final transient List<NamedThing> near;

    public UnknownNameException(String name) {
        this(name, List.of());
    }

    /** @param near the things that are called much like it, best first; may be empty */
    public UnknownNameException(String name, List<NamedThing> near) {
        this(ErrorCode.UNKNOWN_NAME, message(Objects.requireNonNull(name, "name is null"), near), name, near);
    }

    private UnknownNameException(ErrorCode code, String message, String name, List<NamedThing> near) {
        super(code, message, null);
        this.name = name;
        this.near = List.copyOf(near);
    }

    /** Of a name or words that cannot be found since there is nothing to be found. */
    public static UnknownNameException inEmptyGraph(String name) {
        return new UnknownNameException(ErrorCode.EMPTY_GRAPH, "the graph has no article yet", name, List.of());
    }

    @Override
    public String asked() {
        return name;
    }

    /** The things that are called much like it, best first; may be empty. */
    public List<NamedThing> near() {
        return near;
    }

    /** Long ones, which are no names, are not said back whole. */
    private static String shown(String name) {
        return name.length() <= MOST_SHOWN ? name : name.substring(0, MOST_SHOWN) + "…";
    }

    private static String message(String name, List<NamedThing> near) {
        String nothing = "nothing in the graph is called '" + shown(name) + "'";
        return near.isEmpty()
                ? nothing
                : nothing
                        + near.stream()
                                .map(thing -> thing.label() + " <" + thing.iri() + ">")
                                .collect(Collectors.joining(", ", "; much like it: ", ""));
    }
}
