package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.graphwright.graph.Described;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Base;

/**
 * What one change takes out of a store and puts into it, under the store's own {@link Base}.
 *
 * @param base the store's
 * @param removed IRIs of articles that go
 * @param entries what the log says of articles that are other than before
 * @param written IRIs of those of them whose graphs the source has; the graphs of the others stay
 * @param source writes their quads to a sink
 * @param differences what others of them have, and are to have; of none where the store is empty
 * @param digest of the descriptions of all things
 * @param readAt the time that the log gives
 */
record ArticleChange(
        Base base,
        Collection<String> removed,
        Collection<LogEntry> entries,
        Collection<String> written,
        Consumer<StreamRDF> source,
        GraphDifferences differences,
        String digest,
        Instant readAt) {
    ArticleChange {
        requireNonNull(base, "base is null");
        requireNonNull(source, "source is null");
        requireNonNull(differences, "differences is null");
        requireNonNull(digest, "digest is null");
        requireNonNull(readAt, "readAt is null");
        removed = List.copyOf(removed);
        entries = List.copyOf(entries);
        written = List.copyOf(written);
    }

    /** Fills an empty store. */
    void load(Database next, Map<String, ? extends Described> things) {
        next.load(sink -> {
            quads(sink);
            LoadLog.writeBase(sink, base);
            things.values().forEach(thing -> thing.quads().forEach(sink::quad));
        });
    }

    /** Changes a store, and its index of names, that has other articles already. */
    void write(Database next, ThingsDifference difference) {
        List<String> gone = removed.stream().map(base::named).toList();
        ChangedWords words = new ChangedWords(gone);
        next.write(dataset -> {
            gone.forEach(article -> removeGraph(dataset, article));
            entries.forEach(entry -> LoadLog.remove(dataset, NodeFactory.createURI(base.named(entry.article()))));
            LoadLog.remove(dataset, ThingDescription.GRAPH);
            ReplacedGraphs graphs = new ReplacedGraphs(
                    dataset, written.stream().map(base::named).toList(), words);
            quads(graphs);
            differences.send((present, wanted) -> graphs.change(named(present), named(wanted)));
            graphs.end();
            difference.removed().forEach(dataset::delete);
            difference.added().forEach(dataset::add);
        });
        next.updateIndex(difference, words);
    }

    private void quads(StreamRDF target) {
        StreamRDF sink = new BasedQuads(base, target);
        source.accept(sink);
        entries.forEach(entry -> LoadLog.write(sink, entry, readAt));
        LoadLog.writeThings(sink, digest);
    }

    private Collection<Quad> named(Collection<Quad> quads) {
        return base.isStandard() ? quads : quads.stream().map(base::named).toList();
    }

    private static void removeGraph(DatasetGraph dataset, String article) {
        Node name = NodeFactory.createURI(article);
        dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
        LoadLog.remove(dataset, name);
    }
}
