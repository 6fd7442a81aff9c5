package org.graphwright.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.graphwright.explore.FactSummary;
import org.graphwright.query.Prefixes;

/** Writes GEXF 1.3 (gexf.net), the format of Gephi. */
final class GexfWriter {
    /** For these GEXF has attributes of its own; a confidence is an edge's weight. */
    private static final Set<String> OWN = Set.of("label", "confidence");

    private static final List<Column<ThingNode>> NODE_ATTRIBUTES = others(Column.OF_NODES);
    private static final List<Column<FactSummary>> EDGE_ATTRIBUTES = others(Column.OF_EDGES);

    private GexfWriter() {}

    static void write(ThingGraph graph, OutputStream out) {
        XmlWriter xml = new XmlWriter(out);
        xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        xml.open("graph", "defaultedgetype", "directed", "mode", "static");
        declare(xml, "node", NODE_ATTRIBUTES);
        declare(xml, "edge", EDGE_ATTRIBUTES);
        xml.open("nodes");
        graph.nodes().forEach(node -> {
            xml.open("node", "id", node.thing().iri(), "label", node.thing().label());
            values(xml, NODE_ATTRIBUTES, node);
            xml.close();
        });
        xml.close().open("edges");
        int number = 0;
        for (FactSummary edge : graph.edges()) {
            xml.open(
                    "edge",
                    "id",
                    "e" + number++,
                    "source",
                    edge.subject().iri(),
                    "target",
                    Objects.requireNonNull(edge.object()).iri(),
                    "label",
                    Column.label(edge),
                    "kind",
                    Prefixes.STANDARD.shorten(edge.property()),
                    "weight",
                    Double.toString(edge.belief()));
            values(xml, EDGE_ATTRIBUTES, edge);
            xml.close();
        }
        xml.close().close().close().end();
    }

    private static <T> List<Column<T>> others(List<Column<T>> columns) {
        return columns.stream().filter(column -> !OWN.contains(column.name())).toList();
    }

    private static <T> void declare(XmlWriter xml, String what, List<Column<T>> attributes) {
        xml.open("attributes", "class", what);
        attributes.forEach(a -> xml.empty(
                "attribute", "id", a.name(), "title", a.name(), "type", a.type().inGexf()));
        xml.close();
    }

    private static <T> void values(XmlWriter xml, List<Column<T>> attributes, T of) {
        xml.open("attvalues");
        attributes.forEach(attribute -> {
            String value = attribute.of(of);
            if (!value.isEmpty()) {
                xml.empty("attvalue", "for", attribute.name(), "value", value);
            }
        });
        xml.close();
    }
}
