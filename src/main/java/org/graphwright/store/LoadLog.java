package org.graphwright.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.graphwright.graph.Described;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Base;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Vocabulary;

/** The graph {@link GraphStore#LOG}: how each article came in, and a digest of how things are described. */
final class LoadLog {
    private LoadLog() {}

    /** By article, whose IRIs are under the standard base, sorted. */
    static SortedMap<String, LogEntry> entries(DatasetGraph dataset) {
        Base base = Base.of(dataset);
        SortedMap<String, LogEntry> log = new TreeMap<>();
        dataset.find(GraphStore.LOG, Node.ANY, Vocabulary.SHARD, Node.ANY).forEachRemaining(quad -> {
            String article = base.own(quad.getSubject().getURI());
            String resolution = text(dataset, quad.getSubject(), Vocabulary.RESOLUTION);
            log.put(article, new LogEntry(article, quad.getObject().getLiteralLexicalForm(), resolution));
        });
        return log;
    }

    static void write(StreamRDF sink, LogEntry entry, Instant readAt) {
        Node article = NodeFactory.createURI(entry.article());
        String time = readAt.truncatedTo(ChronoUnit.SECONDS).toString();
        Node readThen = NodeFactory.createLiteralDT(time, XSDDatatype.XSDdateTime);
        sink.quad(Quad.create(GraphStore.LOG, article, Vocabulary.READ_AT, readThen));
        sink.quad(quad(article, Vocabulary.SHARD, entry.shard()));
        sink.quad(quad(article, Vocabulary.RESOLUTION, entry.resolution()));
    }

    static void remove(DatasetGraph dataset, Node article) {
        dataset.deleteAny(GraphStore.LOG, article, Node.ANY, Node.ANY);
    }

    /** The digest of the descriptions that are there; empty if there are none. */
    static String things(DatasetGraph dataset) {
        return text(dataset, ThingDescription.GRAPH, Vocabulary.RESOLUTION);
    }

    /** Writes the digest of descriptions; nothing if there are none. */
    static void writeThings(StreamRDF sink, String digest) {
        if (!digest.isEmpty()) {
            sink.quad(quad(ThingDescription.GRAPH, Vocabulary.RESOLUTION, digest));
        }
    }

    /** Writes the base down; nothing if it is the standard one. */
    static void writeBase(StreamRDF sink, Base base) {
        if (!base.isStandard()) {
            sink.quad(base.quad());
        }
    }

    /** Sixteen hexadecimal digits that are others for other descriptions; empty for none. */
    static String digest(Collection<? extends Described> things) {
        String digest = "";
        for (Described thing : things) {
            digest = Iris.sha256(digest + '\0' + thing);
        }
        return digest.isEmpty() ? "" : digest.substring(0, 16);
    }

    private static Quad quad(Node subject, Node property, String text) {
        return Quad.create(GraphStore.LOG, subject, property, NodeFactory.createLiteralString(text));
    }

    private static String text(DatasetGraph dataset, Node subject, Node property) {
        var found = dataset.find(GraphStore.LOG, subject, property, Node.ANY);
        return found.hasNext() ? found.next().getObject().getLiteralLexicalForm() : "";
    }
}
