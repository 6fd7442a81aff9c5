package org.graphwright.export;

import java.io.OutputStream;
import java.util.List;

/** Writes GEXF 1.3 (gexf.net), the format of Gephi. */
final class GexfWriter {
    private static final List<String[]> NODE_ATTRIBUTES = List.of(
            new String[] {"type", "string"},
            new String[] {"aliases", "string"},
            new String[] {"attributes", "string"},
            new String[] {"mentions", "long"});
    private static final List<String[]> EDGE_ATTRIBUTES = List.of(
            new String[] {"property", "string"},
            new String[] {"evidence", "integer"},
            new String[] {"articles", "integer"},
            new String[] {"first", "string"},
            new String[] {"last", "string"},
            new String[] {"sentence", "string"});

    private GexfWriter() {}

    static void write(ThingGraph graph, OutputStream out) {
        XmlWriter xml = new XmlWriter(out);
        xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        xml.open("graph", "defaultedgetype", "directed", "mode", "static");
        declare(xml, "node", NODE_ATTRIBUTES);
        declare(xml, "edge", EDGE_ATTRIBUTES);
        xml.open("nodes");
        graph.nodes().forEach(node -> {
            xml.open("node", "id", node.iri(), "label", node.label());
            values(
                    xml,
                    NODE_ATTRIBUTES,
                    node.type(),
                    String.join("; ", node.aliases()),
                    String.join("; ", node.attributes()),
                    Long.toString(node.mentions()));
            xml.close();
        });
        xml.close().open("edges");
        int number = 0;
        for (FactEdge edge : graph.edges()) {
            xml.open(
                    "edge",
                    "id",
                    "e" + number++,
                    "source",
                    edge.source(),
                    "target",
                    edge.target(),
                    "label",
                    edge.label(),
                    "kind",
                    edge.property(),
                    "weight",
                    Double.toString(edge.confidence()));
            values(
                    xml,
                    EDGE_ATTRIBUTES,
                    edge.property(),
                    Integer.toString(edge.evidence()),
                    Integer.toString(edge.articles()),
                    edge.first(),
                    edge.last(),
                    edge.sentence());
            xml.close();
        }
        xml.close().close().close().end();
    }

    private static void declare(XmlWriter xml, String what, List<String[]> attributes) {
        xml.open("attributes", "class", what);
        attributes.forEach(a -> xml.empty("attribute", "id", a[0], "title", a[0], "type", a[1]));
        xml.close();
    }

    private static void values(XmlWriter xml, List<String[]> attributes, String... values) {
        xml.open("attvalues");
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                xml.empty("attvalue", "for", attributes.get(i)[0], "value", values[i]);
            }
        }
        xml.close();
    }
}
