package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.graphwright.model.ClassName;
import org.graphwright.query.NamedThing;

/**
 * A name in a question.
 *
 * @param text as written
 * @param first index of its first word
 * @param last index of its last word
 * @param things what may be meant, likeliest first; at least one
 * @param near true where nothing is called just so, and these are called much like it
 */
record Named(String text, int first, int last, List<NamedThing> things, boolean near) {
    Named {
        requireNonNull(text, "text is null");
        things = List.copyOf(things);
        if (things.isEmpty()) {
            throw new IllegalArgumentException("a name of nothing: " + text);
        }
    }

    NamedThing thing() {
        return things.get(0);
    }

    /** The class of the likeliest. */
    ClassName type() {
        return new ClassName(thing().type());
    }

    Node node() {
        return NodeFactory.createURI(thing().iri());
    }

    /** True where the thing is one of those that may be meant. */
    boolean means(String iri) {
        return things.stream().anyMatch(thing -> thing.iri().equals(iri));
    }

    boolean covers(int word) {
        return first <= word && word <= last;
    }

    Named with(NamedThing thing) {
        return new Named(text, first, last, List.of(thing), near);
    }
}
