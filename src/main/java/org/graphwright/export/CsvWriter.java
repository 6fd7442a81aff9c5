package org.graphwright.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the two tables of a graph of things as RFC 4180 says. A cell that a spreadsheet would take for a formula gets an apostrophe
 * in front: names come from articles, and articles from anybody.
 */
final class CsvWriter {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvWriter() {}

    static void writeNodes(ThingGraph graph, OutputStream out) {
        write(out, new String[] {"id", "label", "type", "aliases", "attributes", "mentions"}, printer -> {
            for (ThingNode node : graph.nodes()) {
                printer.printRecord(
                        harmless(node.iri()),
                        harmless(node.label()),
                        node.type(),
                        harmless(String.join("; ", node.aliases())),
                        harmless(String.join("; ", node.attributes())),
                        node.mentions());
            }
        });
    }

    static void writeEdges(ThingGraph graph, OutputStream out) {
        String[] header = {
            "source", "target", "property", "label", "confidence", "evidence", "articles", "first", "last", "sentence"
        };
        write(out, header, printer -> {
            for (FactEdge edge : graph.edges()) {
                printer.printRecord(
                        harmless(edge.source()),
                        harmless(edge.target()),
                        harmless(edge.property()),
                        harmless(edge.label()),
                        edge.confidence(),
                        edge.evidence(),
                        edge.articles(),
                        edge.first(),
                        edge.last(),
                        harmless(edge.sentence()));
            }
        });
    }

    private static void write(OutputStream out, String[] header, Rows rows) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader(header).get();
        try {
            CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), format);
            rows.print(printer);
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private interface Rows {
        void print(CSVPrinter printer) throws IOException;
    }
}
