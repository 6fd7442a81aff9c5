package org.graphwright.mcp;

import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.ontology.Ontology;

/** One unchanging state of a graph. */
public interface ReadableGraph {
    /**
     * Answers a call of the JSON interface with the view that the page shows.
     *
     * @param name such as {@code card}
     * @param parameters by name, as the JSON interface takes them
     * @throws IllegalArgumentException if there is no such call or a parameter does not fit
     */
    Object call(String name, Map<String, String> parameters);

    /** All that the graph says. */
    DatasetGraph dataset();

    /** What the graph was built with. */
    Ontology ontology();
}
