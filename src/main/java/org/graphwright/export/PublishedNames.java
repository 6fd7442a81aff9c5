package org.graphwright.export;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.query.GraphView;

/** What things are called, as exports say it: with the language. Belongs to one read transaction. */
final class PublishedNames {
    /** Names in memory; by hand. */
    private static final int KEPT = 10_000;

    private final DatasetGraph dataset;
    private final Languages languages;
    private final GraphView view;
    private final Cache<Node, Optional<Node>> known = CacheFactory.createCache(KEPT);

    PublishedNames(DatasetGraph dataset, Languages languages) {
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.languages = requireNonNull(languages, "languages is null");
        this.view = new GraphView(dataset);
    }

    /** The label of a node that has one. */
    Optional<Node> of(Node node) {
        return node.isURI() ? known.get(node, this::read) : Optional.empty();
    }

    private Optional<Node> read(Node node) {
        return view.text(node, RDFS.label.asNode()).map(text -> {
            String language = languages.of(node, dataset);
            return language.isEmpty()
                    ? NodeFactory.createLiteralString(text)
                    : NodeFactory.createLiteralLang(text, language);
        });
    }
}
