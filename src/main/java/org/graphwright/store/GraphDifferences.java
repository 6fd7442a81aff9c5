package org.graphwright.store;

import java.util.Collection;
import java.util.function.BiConsumer;
import org.apache.jena.sparql.core.Quad;

/** Tells of graphs, of which it is known what the store has, what they are to become: then nobody has to read the store for it. */
@FunctionalInterface
public interface GraphDifferences {
    /** Tells of none. */
    GraphDifferences NONE = sink -> {};

    /** @param sink takes all quads that a graph has, and all that it is to have */
    void send(BiConsumer<Collection<Quad>, Collection<Quad>> sink);
}
