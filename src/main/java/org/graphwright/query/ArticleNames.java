package org.graphwright.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.ontology.Vocabulary;

/** Finds the article that a user means by its id, web address, title or the beginning of it, IRI or prefixed name. */
public final class ArticleNames {
    private static final List<Node> NAMES = List.of(Vocabulary.ARTICLE_ID, Vocabulary.URL, Vocabulary.TITLE);

    private final DatasetGraph dataset;

    public ArticleNames(DatasetGraph dataset) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
    }

    /**
     * The one article that is meant.
     *
     * @throws AmbiguousNameException if several have the name, or none and several titles begin so
     * @throws UnknownNameException if none has; with those that have the words
     */
    public Node one(String name) {
        return Txn.calculateRead(dataset, () -> {
            GraphView view = new GraphView(dataset);
            Optional<Node> byIri = Prefixes.of(dataset)
                    .expand(name)
                    .map(NodeFactory::createURI)
                    .filter(iri -> view.union().contains(iri, RDF.Nodes.type, Vocabulary.ARTICLE));
            if (byIri.isPresent()) {
                return byIri.get();
            }
            TreeSet<Node> found = new TreeSet<>(TermOrder.TERMS);
            NAMES.forEach(property -> found.addAll(view.subjects(property, NodeFactory.createLiteralString(name))));
            ArticleTitles titles = new ArticleTitles(dataset);
            if (found.size() > 1) {
                throw new AmbiguousNameException(
                        name, found.stream().map(titles::brief).toList());
            }
            if (found.isEmpty()) {
                List<NamedThing> begun = titles.beginning(name);
                if (begun.size() > 1) {
                    throw new AmbiguousNameException(name, begun);
                }
                begun.forEach(article -> found.add(NodeFactory.createURI(article.iri())));
            }
            if (found.isEmpty()) {
                throw new UnknownNameException(
                        name,
                        new NameIndex(dataset)
                                .articles(NameIndex.words(name), 0, ThingNames.SUGGESTED).nodes().stream()
                                        .map(titles::brief)
                                        .toList());
            }
            return found.first();
        });
    }
}
