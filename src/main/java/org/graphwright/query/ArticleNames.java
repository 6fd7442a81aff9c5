package org.graphwright.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.ontology.Vocabulary;

/** Finds the article that a user means by its id, web address, title or how that begins, IRI or prefixed name. */
public final class ArticleNames {
    private static final List<Node> NAMES = List.of(Vocabulary.ARTICLE_ID, Vocabulary.URL, Vocabulary.TITLE);

    private final DatasetGraph dataset;

    public ArticleNames(DatasetGraph dataset) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
    }

    /**
     * The one article that is meant.
     *
     * @throws AmbiguousNameException if several have the name
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
            if (found.size() > 1) {
                throw ambiguous(view, name, found);
            }
            if (found.isEmpty()) {
                found.addAll(titled(view, name));
            }
            if (found.size() > 1) {
                throw ambiguous(view, name, found);
            }
            if (found.isEmpty()) {
                throw new UnknownNameException(
                        name,
                        new NameIndex(dataset)
                                .articles(NameIndex.words(name), 0, ThingNames.SUGGESTED).nodes().stream()
                                        .map(article -> brief(view, article))
                                        .toList());
            }
            return found.first();
        });
    }

    /** Those whose title begins so, in letters of any size. */
    private static List<Node> titled(GraphView view, String beginning) {
        int length = beginning.length();
        return beginning.isBlank()
                ? List.of()
                : view.union().stream(Node.ANY, Vocabulary.TITLE, Node.ANY)
                        .filter(triple ->
                                triple.getObject().getLiteralLexicalForm().regionMatches(true, 0, beginning, 0, length))
                        .map(Triple::getSubject)
                        .distinct()
                        .toList();
    }

    private static AmbiguousNameException ambiguous(GraphView view, String name, TreeSet<Node> found) {
        return new AmbiguousNameException(
                name,
                found.stream()
                        .limit(ThingNames.SUGGESTED)
                        .map(article -> brief(view, article))
                        .toList());
    }

    private static NamedThing brief(GraphView view, Node article) {
        String title = view.text(article, Vocabulary.TITLE)
                .or(() -> view.text(article, Vocabulary.ARTICLE_ID))
                .orElse(article.getURI());
        return new NamedThing(article.getURI(), title, "Article", List.of(), 0);
    }
}
