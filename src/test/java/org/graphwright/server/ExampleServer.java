package org.graphwright.server;

import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.ExampleGraph;

/** A server that a test asks, on a free port, with time enough for a slow machine. */
final class ExampleServer {
    private ExampleServer() {}

    /** Of the example, with so many rows an answer at most. */
    static GraphServer start(long maxRows) {
        return start(ExampleGraph.load(), maxRows);
    }

    static GraphServer start(DatasetGraph dataset, long maxRows) {
        return GraphServer.start(
                dataset, Ontology.standard(), new ServeOptions("127.0.0.1", 0, Duration.ofMinutes(10), maxRows, null));
    }
}
