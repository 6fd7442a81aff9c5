package org.graphwright.cli;

import java.util.Iterator;
import org.graphwright.query.NamedQuery;
import org.graphwright.query.QueryLibrary;

/** The names of the queries, for a shell that completes what is typed. */
final class QueryCompletion implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return QueryLibrary.standard().queries().stream().map(NamedQuery::name).iterator();
    }
}
