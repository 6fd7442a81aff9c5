package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.ontology.Vocabulary;

/** Reads a whole store and says what is wrong with it: what tests of the store call last. Takes as long as reading every quad. */
public final class StoreCheck {
    private final GraphStore store;

    public StoreCheck(GraphStore store) {
        this.store = requireNonNull(store, "store is null");
    }

    /** Problems in words, sorted; empty for a good store. */
    public List<String> verify() {
        return store.read(dataset -> {
            Set<String> problems = new TreeSet<>();
            Set<Node> graphs = new HashSet<>();
            long quads = 0;
            for (var all = dataset.find(); all.hasNext(); quads++) {
                Quad quad = all.next();
                graphs.add(quad.getGraph());
                checkQuad(dataset, quad, problems);
            }
            long byGraph = 0;
            for (Node graph : graphs) {
                byGraph += count(dataset, graph);
                checkGraph(dataset, graph, problems);
            }
            if (quads != byGraph) {
                problems.add(quads + " quads in all, " + byGraph + " graph by graph");
            }
            Set<String> logged = new TreeSet<>(store.log().keySet());
            graphs.stream().map(Node::getURI).forEach(logged::remove);
            logged.forEach(article -> problems.add("logged, but not there: " + article));
            checkText(dataset, problems);
            return new ArrayList<>(problems);
        });
    }

    private static void checkQuad(DatasetGraph dataset, Quad quad, Set<String> problems) {
        if (quad.isDefaultGraph()) {
            problems.add("in no article's graph: " + quad);
        }
        if (quad.getPredicate().equals(Vocabulary.REFERS_TO)) {
            Node thing = quad.getObject();
            if (!dataset.contains(quad.getGraph(), thing, RDF.type.asNode(), Node.ANY)) {
                problems.add("a mention refers to what its article does not know: " + thing);
            }
            if (!dataset.contains(Quad.unionGraph, thing, RDFS.label.asNode(), Node.ANY)) {
                problems.add("without a label: " + thing);
            }
        }
    }

    private void checkGraph(DatasetGraph dataset, Node graph, Set<String> problems) {
        if (graph.equals(GraphStore.LOG)) {
            return;
        }
        if (!dataset.contains(graph, graph, RDF.type.asNode(), Vocabulary.ARTICLE)) {
            problems.add("no article: " + graph);
        }
        for (Node property : List.of(Vocabulary.SHARD, Vocabulary.RESOLUTION, Vocabulary.READ_AT)) {
            long entries = 0;
            for (var all = dataset.find(GraphStore.LOG, graph, property, Node.ANY); all.hasNext(); all.next()) {
                entries++;
            }
            if (entries != 1) {
                problems.add(entries + " log entries of " + property.getLocalName() + " for " + graph);
            }
        }
    }

    /** As many names in the index as in the quads. */
    private static void checkText(DatasetGraph dataset, Set<String> problems) {
        long names = 0;
        for (Node predicate : TextIndexFolder.INDEXED) {
            for (var all = dataset.find(Quad.unionGraph, Node.ANY, predicate, Node.ANY); all.hasNext(); all.next()) {
                names++;
            }
        }
        int indexed = ((DatasetGraphText) dataset)
                .getTextIndex()
                .query((Node) null, "*:*", null, null, 10_000_000)
                .size();
        if (indexed != names) {
            problems.add(names + " names in the graph, " + indexed + " in the text index");
        }
    }

    private static long count(DatasetGraph dataset, Node graph) {
        long count = 0;
        for (var all = dataset.find(graph, Node.ANY, Node.ANY, Node.ANY); all.hasNext(); all.next()) {
            count++;
        }
        return count;
    }
}
