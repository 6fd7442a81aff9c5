package org.graphwright.export;

import java.io.OutputStream;
import java.util.List;

/** Writes GraphML 1.0 (graphml.graphdrawing.org) with typed attributes. */
final class GraphMlWriter {
    private static final List<String[]> KEYS = List.of(
            new String[] {"label", "node", "string"},
            new String[] {"type", "node", "string"},
            new String[] {"aliases", "node", "string"},
            new String[] {"attributes", "node", "string"},
            new String[] {"mentions", "node", "long"},
            new String[] {"property", "edge", "string"},
            new String[] {"label", "edge", "string"},
            new String[] {"confidence", "edge", "double"},
            new String[] {"evidence", "edge", "int"},
            new String[] {"articles", "edge", "int"},
            new String[] {"first", "edge", "string"},
            new String[] {"last", "edge", "string"},
            new String[] {"sentence", "edge", "string"});

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
        KEYS.forEach(key ->
                xml.empty("key", "id", key[1] + "-" + key[0], "for", key[1], "attr.name", key[0], "attr.type", key[2]));
        xml.open("graph", "id", "graphwright", "edgedefault", "directed");
        graph.nodes().forEach(node -> {
            xml.open("node", "id", node.iri());
            data(xml, "node-label", node.label());
            data(xml, "node-type", node.type());
            data(xml, "node-aliases", String.join("; ", node.aliases()));
            data(xml, "node-attributes", String.join("; ", node.attributes()));
            data(xml, "node-mentions", Long.toString(node.mentions()));
            xml.close();
        });
        int number = 0;
        for (FactEdge edge : graph.edges()) {
            xml.open("edge", "id", "e" + number++, "source", edge.source(), "target", edge.target());
            data(xml, "edge-property", edge.property());
            data(xml, "edge-label", edge.label());
            data(xml, "edge-confidence", Double.toString(edge.confidence()));
            data(xml, "edge-evidence", Integer.toString(edge.evidence()));
            data(xml, "edge-articles", Integer.toString(edge.articles()));
            data(xml, "edge-first", edge.first());
            data(xml, "edge-last", edge.last());
            data(xml, "edge-sentence", edge.sentence());
            xml.close();
        }
        xml.close().close().end();
    }

    private static void data(XmlWriter xml, String key, String value) {
        if (!value.isEmpty()) {
            xml.text("data", value, "key", key);
        }
    }
}
