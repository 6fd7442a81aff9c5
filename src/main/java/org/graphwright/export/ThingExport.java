package org.graphwright.export;

import static java.util.Objects.requireNonNull;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.ontology.Base;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.Prefixes;
import org.graphwright.query.TermOrder;

/**
 * What a graph says of one thing, event or article, as RDF 1.1 without evidence: what it is, its facts in both directions, and class and name
 * of what they name. May be used by many threads.
 */
public final class ThingExport {
    /** The most triples that are given of one in each direction; chosen by hand. */
    private static final int MOST = 2_000;

    private final DatasetGraph dataset;
    private final Base base;
    private final Languages languages;
    private final Duration timeout;

    /**
     * @param dataset what is read; must not change meanwhile
     * @param timeout after which an answer is given up
     */
    public ThingExport(DatasetGraph dataset, Duration timeout) {
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.timeout = requireNonNull(timeout, "timeout is null");
        this.base = Base.of(dataset);
        this.languages = Txn.calculateRead(dataset, () -> new Languages(dataset));
    }

    /** What the IRIs of the graph begin with. */
    public Base base() {
        return base;
    }

    /** True where the graph says something of it. */
    public boolean knows(Node thing) {
        return Txn.calculateRead(dataset, () -> dataset.getUnionGraph().contains(thing, Node.ANY, Node.ANY));
    }

    /** True for an article. */
    public boolean isArticle(Node node) {
        return Txn.calculateRead(
                dataset, () -> dataset.getUnionGraph().contains(node, RDF.Nodes.type, Vocabulary.ARTICLE));
    }

    /**
     * Writes it; the stream stays open.
     *
     * @param format Turtle, N-Triples, JSON-LD or RDF/XML
     * @throws ThingTimeoutException if it takes too long; nothing is written then
     */
    public void write(Node thing, ExportFormat format, OutputStream out) {
        try (QuadSorter sorter = new QuadSorter(false, new ReadingOrder(base))) {
            long end = System.nanoTime() + timeout.toNanos();
            Txn.executeRead(dataset, () -> {
                PublishedQuads published = new PublishedQuads(dataset, languages, sorter);
                about(thing).forEach(triple -> {
                    if (System.nanoTime() > end) {
                        throw new ThingTimeoutException(thing.getURI());
                    }
                    published.quad(Quad.create(Quad.defaultGraphIRI, triple));
                });
            });
            UsedPrefixes prefixes = new UsedPrefixes(new Prefixes(base).all());
            sorter.sendTo(prefixes);
            new SortedRdf(List.of(), sorter, prefixes.used()).write(format, out, "", node -> Optional.empty());
        }
    }

    private Stream<Triple> about(Node thing) {
        Graph union = dataset.getUnionGraph();
        EvidenceView evidence = new EvidenceView(dataset);
        List<Triple> own = union.stream(thing, Node.ANY, Node.ANY)
                .filter(triple -> !triple.getPredicate().equals(Vocabulary.TEXT)
                        && !triple.getObject().isTripleTerm())
                .limit(MOST)
                .toList();
        List<Triple> others = union.stream(Node.ANY, Node.ANY, thing)
                .filter(triple -> EvidenceView.ROLES.contains(triple.getPredicate()) || evidence.isFact(triple))
                .limit(MOST)
                .toList();
        SortedSet<Node> named = new TreeSet<>(TermOrder.TERMS);
        own.stream().map(Triple::getObject).filter(Node::isURI).forEach(named::add);
        others.stream().map(Triple::getSubject).forEach(named::add);
        Stream<Triple> names = named.stream()
                .flatMap(other -> Stream.of(RDF.Nodes.type, RDFS.label.asNode())
                        .flatMap(predicate -> union.stream(other, predicate, Node.ANY)));
        return Stream.of(own.stream(), others.stream(), names).flatMap(stream -> stream);
    }
}
