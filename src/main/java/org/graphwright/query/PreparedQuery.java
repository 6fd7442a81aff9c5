package org.graphwright.query;

import java.util.Collection;
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

    /** The same query with these variables as further columns; one whose columns are all that it has stays as it is. */
    public PreparedQuery with(Collection<String> variables) {
        if (!query.isSelectType() || query.isQueryResultStar()) {
            return this;
        }
        Query wider = query.cloneQuery();
        variables.stream().filter(name -> !query.getResultVars().contains(name)).forEach(wider::addResultVar);
        return new PreparedQuery(wider);
    }
}
