package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Puts graphs in the place of those that have their names, and writes only what is different: a correction changes little of an article's
 * graph. Quads of one graph come one after the other; what comes of it later, after those of another, is added. Holds one graph in memory.
 */
final class ReplacedGraphs extends StreamRDFBase {
    private final DatasetGraph dataset;
    private final ChangedWords words;
    private final Set<Node> waiting = new HashSet<>();
    private final Set<Quad> before = new HashSet<>();
    private final List<Quad> added = new ArrayList<>();
    private Node current = Quad.defaultGraphIRI;

    /**
     * @param replaced IRIs of the graphs that are replaced
     * @param words what the index has to follow is told to it
     */
    ReplacedGraphs(DatasetGraph dataset, Collection<String> replaced, ChangedWords words) {
        this.words = requireNonNull(words, "words is null");
        this.dataset = requireNonNull(dataset, "dataset is null");
        replaced.forEach(graph -> waiting.add(NodeFactory.createURI(graph)));
    }

    @Override
    public void quad(Quad quad) {
        if (waiting.remove(quad.getGraph())) {
            write();
            current = quad.getGraph();
            dataset.find(current, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(before::add);
        }
        if (!quad.getGraph().equals(current)) {
            words.changed(quad);
            dataset.add(quad);
        } else if (!before.remove(quad)) {
            added.add(quad);
        }
    }

    /**
     * Makes a graph that is none of those that are replaced what it is to be.
     *
     * @param present all quads that it has
     * @param wanted all that it is to have
     */
    void change(Collection<Quad> present, Collection<Quad> wanted) {
        write();
        before.addAll(present);
        List<Quad> kept = new ArrayList<>();
        for (Quad quad : wanted) {
            (before.remove(quad) ? kept : added).add(quad);
        }
        Set<List<Node>> valuesGone = new HashSet<>();
        for (Quad quad : before) {
            if (quad.getObject().isLiteral()) {
                valuesGone.add(List.of(quad.getSubject(), quad.getPredicate()));
            }
        }
        if (!valuesGone.isEmpty()) {
            // the store has one value for 4 and 4.0, which may go with the other
            kept.stream()
                    .filter(quad -> quad.getObject().isLiteral()
                            && valuesGone.contains(List.of(quad.getSubject(), quad.getPredicate())))
                    .forEach(added::add);
        }
        write();
    }

    /** To be called once, at the end; a graph of which nothing came is empty from then on. */
    void end() {
        write();
        waiting.forEach(graph -> {
            words.changed(graph);
            dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
        });
        waiting.clear();
    }

    /** What was there and goes goes first: the store may hold one value for two ways to write it. */
    private void write() {
        before.forEach(words::changed);
        added.forEach(words::changed);
        before.forEach(dataset::delete);
        added.forEach(dataset::add);
        before.clear();
        added.clear();
    }
}
