package org.graphwright.query;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.graphwright.model.ErrorCode;
import org.graphwright.store.StoreException;

/** The rows of an answer, none with a gap that the query did not leave: where TDB2 cannot read a node back, it logs that and gives none. */
public final class WholeRows {
    private WholeRows() {}

    /** Rows that fail at the first that is not whole. */
    public static RowSet of(RowSet rows) {
        return RowSetStream.create(rows.getResultVars(), Iter.map(rows, WholeRows::whole));
    }

    private static Binding whole(Binding row) {
        row.vars().forEachRemaining(name -> {
            if (row.get(name) == null) {
                throw new StoreException(
                        ErrorCode.STORE_DAMAGED,
                        "the graph's store is damaged: something in it cannot be read back",
                        null);
            }
        });
        return row;
    }
}
