package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryException;
import org.graphwright.query.BigStack;
import org.graphwright.query.QueryFailure;
import org.graphwright.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs what Fuseki answers on a thread of its own with a deep stack: what a lack of memory leaves of one's transaction is no next one's. Of
 * a failure that is no client's the log has the trace, which Fuseki's own logger would give for each bad request, too.
 */
final class FusekiCall {
    private static final Logger LOG = LoggerFactory.getLogger(FusekiCall.class);

    /** "Internal Server Error" (RFC 9110, 15.6.1). */
    private static final int SERVER_FAILED = 500;

    private final String tooMuchMemory;

    /** @param tooMuchMemory what is said where the memory does not suffice */
    FusekiCall(String tooMuchMemory) {
        this.tooMuchMemory = requireNonNull(tooMuchMemory, "tooMuchMemory is null");
    }

    /**
     * Answers. Fuseki's own refusals pass through as they are.
     *
     * @throws ActionErrorException with the status and a sentence if that fails
     */
    void run(Runnable work) {
        try {
            BigStack.call(() -> {
                work.run();
                return true;
            });
        } catch (ActionErrorException refusal) {
            if (refusal.getRC() == SERVER_FAILED) {
                LOG.error("a request failed", refusal);
            }
            ServletOps.error(refusal.getRC(), Ascii.of(refusal.getMessage()));
        } catch (QueryFailure tooDeep) {
            ServletOps.error(503, Ascii.of(tooDeep.getMessage()));
        } catch (StoreException damaged) {
            LOG.error("a request failed", damaged);
            ServletOps.error(SERVER_FAILED, Ascii.of(damaged.getMessage()));
        } catch (RuntimeIOException | QueryException | HttpException known) {
            throw known;
        } catch (RuntimeException e) {
            LOG.error("a request failed", e);
            ServletOps.error(
                    SERVER_FAILED,
                    "an error that should not happen: " + e.getClass().getSimpleName());
        } catch (OutOfMemoryError tooMuch) {
            ServletOps.error(503, tooMuchMemory);
        }
    }
}
