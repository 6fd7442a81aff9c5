package org.graphwright.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;
import org.jspecify.annotations.Nullable;

/** Names things and articles in passing; each is looked up once. Belongs to one read transaction. */
public final class References {
    private final GraphView view;
    private final Map<Node, ThingRef> things = new HashMap<>();
    private final Map<Node, ArticleRef> articles = new HashMap<>();

    private final @Nullable ThingIndex index;

    /** @param view of the graph, read in the same transaction */
    public References(GraphView view) {
        this(view, null);
    }

    /** @param index of the same graph, which names most without reading; null for none */
    References(GraphView view, @Nullable ThingIndex index) {
        this.view = view;
        this.index = index;
    }

    /** A thing with its label and its first class, which is empty where it has none. */
    public ThingRef thing(Node node) {
        return things.computeIfAbsent(node, this::readThing);
    }

    /** An article by its title, else its identifier. */
    public ArticleRef article(Node node) {
        return articles.computeIfAbsent(node, this::readArticle);
    }

    private ThingRef readThing(Node node) {
        if (index != null) {
            Optional<Catalogue.Thing> known = index.thing(node);
            if (known.isPresent()) {
                return new ThingRef(
                        GraphView.text(node), known.get().label(), known.get().type());
            }
        }
        List<String> types = view.types(node);
        return new ThingRef(GraphView.text(node), view.label(node), types.isEmpty() ? "" : types.get(0));
    }

    /** Value by value: a description would read the article's text as well. */
    private ArticleRef readArticle(Node node) {
        if (index != null) {
            Optional<ArticleRef> known = index.article(node);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return new ArticleRef(
                GraphView.text(node),
                view.text(node, Vocabulary.TITLE)
                        .filter(title -> !title.isBlank())
                        .or(() -> view.text(node, Vocabulary.ARTICLE_ID))
                        .orElse(GraphView.text(node)),
                view.text(node, Vocabulary.DATE).orElse(""),
                view.text(node, Vocabulary.URL).orElse(""),
                view.text(node, Vocabulary.COPY_OF).orElse(""));
    }
}
