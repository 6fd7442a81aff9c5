package org.graphwright.query;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an answer.
 *
 * @param columns names of the variables
 * @param rows one list a row, as long as {@code columns}; null where a variable has no value
 */
public record AnswerTable(List<String> columns, List<List<@Nullable Node>> rows) {
    public AnswerTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The rows as a person reads them; see {@link #readable}. */
    public List<List<String>> texts() {
        return rows.stream()
                .map(row -> row.stream().map(AnswerTable::readable).toList())
                .toList();
    }

    /** What a person reads in a cell: IRIs with prefixes, literals without types, empty where there is no value. */
    public static String readable(@Nullable Node value) {
        if (value == null) {
            return "";
        }
        if (value.isURI()) {
            return Prefixes.shorten(value.getURI());
        }
        if (value.isTripleTerm()) {
            return "<<( " + readable(value.getTriple().getSubject()) + " "
                    + readable(value.getTriple().getPredicate()) + " "
                    + readable(value.getTriple().getObject()) + " )>>";
        }
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }
}
