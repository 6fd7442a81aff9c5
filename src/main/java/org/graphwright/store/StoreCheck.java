package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.graph.BeliefDescription;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Base;
import org.graphwright.ontology.Vocabulary;

/** Reads a whole store and says what is wrong with it: what tests of the store call last. Takes as long as reading every quad. */
public final class StoreCheck {
    /** What ties the words of an article to a thing or an event. */
    private static final List<Node> TELLING = List.of(Vocabulary.REFERS_TO, Vocabulary.TELLS_OF);

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
                byGraph += count(dataset, graph, Node.ANY, Node.ANY);
                checkGraph(dataset, graph, problems);
            }
            if (quads != byGraph) {
                problems.add(quads + " quads in all, " + byGraph + " graph by graph");
            }
            Base base = Base.of(dataset);
            Set<String> logged = new TreeSet<>();
            store.log().keySet().forEach(article -> logged.add(base.named(article)));
            graphs.stream().map(Node::getURI).forEach(logged::remove);
            logged.forEach(article -> problems.add("logged, but not there: " + article));
            checkText(dataset, problems);
            problems.addAll(new BeliefCheck(dataset).verify());
            return new ArrayList<>(problems);
        });
    }

    private static void checkQuad(DatasetGraph dataset, Quad quad, Set<String> problems) {
        if (quad.isDefaultGraph()) {
            problems.add("in no article's graph: " + quad);
        }
        if (TELLING.contains(quad.getPredicate())) {
            Node thing = quad.getObject();
            if (!dataset.contains(ThingDescription.GRAPH, thing, Node.ANY, Node.ANY)) {
                problems.add("a mention refers to what is not described: " + thing);
            }
        }
    }

    private void checkGraph(DatasetGraph dataset, Node graph, Set<String> problems) {
        if (graph.equals(GraphStore.LOG)) {
            return;
        }
        if (graph.equals(ThingDescription.GRAPH)) {
            checkThings(dataset, problems);
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

    /** Each with one class and one label, mentioned by an article, and described nowhere else. */
    private static void checkThings(DatasetGraph dataset, Set<String> problems) {
        Set<Node> things = new HashSet<>();
        dataset.find(ThingDescription.GRAPH, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> things.add(quad.getSubject()));
        things.removeIf(node -> BeliefDescription.isBelief(node.getURI()));
        things.removeIf(node -> isReplaced(dataset, node, problems));
        for (Node thing : things) {
            for (Node property : List.of(RDF.type.asNode(), RDFS.label.asNode())) {
                long values = count(dataset, ThingDescription.GRAPH, thing, property);
                if (values != 1 || count(dataset, Node.ANY, thing, property) != 1) {
                    problems.add(
                            values + " values of " + property.getLocalName() + ", or some elsewhere, for " + thing);
                }
            }
            if (TELLING.stream().noneMatch(property -> dataset.contains(Node.ANY, Node.ANY, property, thing))) {
                problems.add("described, but no article mentions it: " + thing);
            }
        }
    }

    /** Of what is one with another thing by now nothing is said but which, and that one is described. */
    private static boolean isReplaced(DatasetGraph dataset, Node thing, Set<String> problems) {
        Iterator<Quad> replaced = dataset.find(ThingDescription.GRAPH, thing, DCTerms.isReplacedBy.asNode(), Node.ANY);
        if (!replaced.hasNext()) {
            return false;
        }
        Node other = replaced.next().getObject();
        if (replaced.hasNext()
                || count(dataset, Node.ANY, thing, Node.ANY) != 1
                || !dataset.contains(ThingDescription.GRAPH, other, RDF.type.asNode(), Node.ANY)) {
            problems.add("replaced by more or less than one thing, or described all the same: " + thing);
        }
        return true;
    }

    /** In the index the things and articles of the quads, each as often mentioned as there. */
    private static void checkText(DatasetGraph dataset, Set<String> problems) {
        WordDocuments documents = new WordDocuments(dataset);
        Map<String, Long> mentions = documents.mentions();
        Map<String, Long> wanted = new TreeMap<>();
        documents.things().forEach(thing -> wanted.put(thing, mentions.getOrDefault(thing, 0L)));
        try {
            WordIndex index = WordIndex.of(dataset);
            if (!index.mentions().equals(wanted)) {
                problems.add(
                        wanted.size() + " things in the graph, other ones or otherwise mentioned in the text index");
            }
            int articles = documents.articles().size();
            int indexed = index.searcher().getIndexReader().getDocCount(WordIndex.TEXT);
            if (indexed < articles) {
                problems.add(articles + " articles in the graph, " + indexed + " in the text index");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(DatasetGraph dataset, Node graph, Node subject, Node property) {
        long count = 0;
        for (var all = dataset.find(graph, subject, property, Node.ANY); all.hasNext(); all.next()) {
            count++;
        }
        return count;
    }
}
