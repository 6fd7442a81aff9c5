package org.graphwright.server;

import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.graphwright.query.BigStack;

/** Graphs for reading, each request on a thread of its own: what a lack of memory leaves of one's transaction is no next one's. */
final class GraphService extends GSP_R {
    @Override
    protected void doGet(HttpAction action) {
        try {
            BigStack.call(() -> {
                super.doGet(action);
                return true;
            });
        } catch (ActionErrorException refusal) {
            ServletOps.error(refusal.getRC(), Ascii.of(refusal.getMessage()));
        } catch (OutOfMemoryError tooMuch) {
            ServletOps.error(
                    503, "the answer takes more memory than there is: ask for one graph, or use graphwright export");
        }
    }
}
