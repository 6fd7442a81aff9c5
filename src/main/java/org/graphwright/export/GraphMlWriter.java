package org.graphwright.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.graphwright.explore.FactSummary;

/** Writes GraphML 1.0 (graphml.graphdrawing.org) with typed attributes. */
final class GraphMlWriter {
    private static final String NODE = "node";
    private static final String EDGE = "edge";

    private GraphMlWriter() {}

    static void write(ThingGraph graph, OutputStream out) {
        XmlWriter xml = new XmlWriter(out);
        xml.open(
                "graphml",
                "xmlns",
                "http://graphml.graphdrawing.org/xmlns",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
        declare(xml, NODE, Column.OF_NODES);
        declare(xml, EDGE, Column.OF_EDGES);
        xml.open("graph", "id", "graphwright", "edgedefault", "directed");
        graph.nodes().forEach(node -> {
            xml.open(NODE, "id", node.thing().iri());
            values(xml, NODE, Column.OF_NODES, node);
            xml.close();
        });
        int number = 0;
        for (FactSummary edge : graph.edges()) {
            String target = Objects.requireNonNull(edge.object()).iri();
            xml.open(EDGE, "id", "e" + number++, "source", edge.subject().iri(), "target", target);
            values(xml, EDGE, Column.OF_EDGES, edge);
            xml.close();
        }
        xml.close().close().end();
    }

    private static <T> void declare(XmlWriter xml, String owner, List<Column<T>> columns) {
        columns.forEach(column -> xml.empty(
                "key",
                "id",
                id(owner, column),
                "for",
                owner,
                "attr.name",
                column.name(),
                "attr.type",
                column.type().inGraphMl()));
    }

    private static <T> void values(XmlWriter xml, String owner, List<Column<T>> columns, T of) {
        columns.forEach(column -> {
            String value = column.of(of);
            if (!value.isEmpty()) {
                xml.text("data", value, "key", id(owner, column));
            }
        });
    }

    /** Nodes and edges both have a label, and an id stands once in a file. */
    private static String id(String owner, Column<?> column) {
        return owner + "-" + column.name();
    }
}
