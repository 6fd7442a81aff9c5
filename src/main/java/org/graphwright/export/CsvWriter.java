package org.graphwright.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.graphwright.explore.FactSummary;

/**
 * Writes the two tables of a graph of things as RFC 4180 says. A cell that a spreadsheet would take for a formula gets an apostrophe
 * in front: names come from articles, and articles from anybody.
 */
final class CsvWriter {
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final List<Column<ThingNode>> NODE_KEY =
            List.of(new Column<>("id", Column.Type.STRING, node -> node.thing().iri()));
    private static final List<Column<FactSummary>> EDGE_KEY = List.of(
            new Column<>("source", Column.Type.STRING, fact -> fact.subject().iri()),
            new Column<>(
                    "target",
                    Column.Type.STRING,
                    fact -> Objects.requireNonNull(fact.object()).iri()));

    private CsvWriter() {}

    static void writeNodes(ThingGraph graph, OutputStream out) {
        write(NODE_KEY, Column.OF_NODES, graph.nodes(), out);
    }

    static void writeEdges(ThingGraph graph, OutputStream out) {
        write(EDGE_KEY, Column.OF_EDGES, graph.edges(), out);
    }

    private static <T> void write(List<Column<T>> key, List<Column<T>> others, List<T> rows, OutputStream out) {
        List<Column<T>> columns = new ArrayList<>(key);
        columns.addAll(others);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(columns.stream().map(Column::name).toArray(String[]::new))
                .get();
        try {
            CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), format);
            for (T row : rows) {
                printer.printRecord(
                        columns.stream().map(column -> harmless(column.of(row))).toList());
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
