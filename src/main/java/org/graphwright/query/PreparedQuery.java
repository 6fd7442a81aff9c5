package org.graphwright.query;

import java.util.Objects;
import org.apache.jena.query.Query;

/**
 * A parsed and allowed query in which the values of parameters have taken the place of variables, as terms and never as text.
 *
 * @param query what is run
 */
public record PreparedQuery(Query query) {
    public PreparedQuery {
        Objects.requireNonNull(query, "query is null");
    }

    /** The same query with at most so many rows. */
    public PreparedQuery limitedTo(long rows) {
        Query limited = query.cloneQuery();
        limited.setLimit(query.hasLimit() ? Math.min(query.getLimit(), rows) : rows);
        return new PreparedQuery(limited);
    }
}
