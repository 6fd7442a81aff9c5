package org.graphwright.query;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;

class RunningQueriesTest {
    @Test
    void stopsWhatRuns() {
        try (QueryExec exec = RunningQueries.started(QueryExec.dataset(DatasetGraphFactory.empty())
                .query("SELECT * { VALUES ?a { 1 2 3 } VALUES ?b { 4 5 6 } }")
                .build())) {
            RowSet rows = exec.select();
            rows.next();
            RunningQueries.stop();
            assertThatThrownBy(() -> rows.forEachRemaining(row -> {})).isInstanceOf(QueryCancelledException.class);
        }
    }
}
