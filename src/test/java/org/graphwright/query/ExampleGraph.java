package org.graphwright.query;

import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** The hand-made graph of {@code src/test/resources/graph/example.trig} in a store in memory. */
public final class ExampleGraph {
    private ExampleGraph() {}

    public static DatasetGraph load() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, "src/test/resources/graph/example.trig"));
        return dataset;
    }
}
