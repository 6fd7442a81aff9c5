package org.graphwright.explore;

import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.query.AmbiguousNameException;
import org.graphwright.query.ThingNames;
import org.graphwright.query.UnknownNameException;

/** Finds the one thing that a user means; what is meant only roughly is for {@link Search}. */
public final class ThingFinder {
    private final ThingNames names;

    public ThingFinder(DatasetGraph dataset) {
        this.names = new ThingNames(Objects.requireNonNull(dataset, "dataset is null"));
    }

    /**
     * The thing.
     *
     * @param name its name or one of its aliases in any case, its {@code <iri>}, or a prefixed name such as {@code person:xi-jinping}
     * @throws AmbiguousNameException with the candidates, if several things are called so
     * @throws UnknownNameException if nothing is
     */
    public Node find(String name) {
        return names.one(name);
    }
}
