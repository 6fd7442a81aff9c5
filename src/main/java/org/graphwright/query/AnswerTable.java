package org.graphwright.query;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an answer.
 *
 * @param columns names of the variables
 * @param rows one list a row, as long as {@code columns}; null where a variable has no value
 * @param texts the same rows as a person reads them: properties by their label, other IRIs with prefixes, literals without types, empty
 *     where there is no value
 */
public record AnswerTable(List<String> columns, List<List<@Nullable Node>> rows, List<List<String>> texts) {
    public AnswerTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        texts = List.copyOf(texts);
    }
}
