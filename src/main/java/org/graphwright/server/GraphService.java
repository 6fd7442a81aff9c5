package org.graphwright.server;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;

/** Graphs for reading. */
final class GraphService extends GSP_R {
    private final FusekiCall call =
            new FusekiCall("the answer takes more memory than there is: ask for one graph, or use graphwright export");

    @Override
    protected void doGet(HttpAction action) {
        call.run(() -> super.doGet(action));
    }
}
