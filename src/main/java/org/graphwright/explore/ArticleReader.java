package org.graphwright.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.explore.ArticlePage.MentionMark;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.Description;
import org.graphwright.query.GraphView;
import org.graphwright.query.UnknownNameException;

/** Reads an article back from the graph, with the mentions found in it. */
public final class ArticleReader {
    private static final Comparator<MentionMark> BY_POSITION = Comparator.comparingInt(MentionMark::begin)
            .thenComparing(Comparator.comparingInt(MentionMark::end).reversed())
            .thenComparing(MentionMark::kind);

    private final DatasetGraph dataset;
    private final Ontology ontology;

    /**
     * @param dataset what is read
     * @param ontology knows how properties are called
     */
    public ArticleReader(DatasetGraph dataset, Ontology ontology) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
    }

    /**
     * The article.
     *
     * @param article its IRI
     * @throws UnknownNameException if the graph has no such article
     */
    public ArticlePage read(Node article) {
        return Txn.calculateRead(dataset, () -> {
            GraphView view = new GraphView(dataset);
            if (!view.union().contains(article, RDF.Nodes.type, Vocabulary.ARTICLE)) {
                throw new UnknownNameException(GraphView.text(article));
            }
            References references = new References(view);
            ArticleReadings readings = new ArticleReadings(dataset, ontology, view, references);
            String text = view.text(article, Vocabulary.TEXT).orElse("");
            List<MentionMark> mentions = view.subjects(Vocabulary.IN_ARTICLE, article).stream()
                    .filter(node -> view.union().contains(node, RDF.Nodes.type, Vocabulary.MENTION))
                    .map(mention -> mark(view.describe(mention), references))
                    .filter(mark -> mark.begin() >= 0 && mark.end() > mark.begin() && mark.end() <= text.length())
                    .sorted(BY_POSITION)
                    .toList();
            ArticleRef ref = references.article(article);
            return new ArticlePage(
                    ref,
                    view.text(article, Vocabulary.SOURCE).orElse(""),
                    Citations.text(ref),
                    text,
                    mentions,
                    readings.facts(article),
                    readings.events(article),
                    readings.quotations(article));
        });
    }

    private static MentionMark mark(Description mention, References references) {
        return new MentionMark(
                mention.number(Vocabulary.BEGIN, -1),
                mention.number(Vocabulary.END, -1),
                mention.localName(Vocabulary.KIND),
                mention.localName(Vocabulary.MENTION_TYPE),
                mention.object(Vocabulary.REFERS_TO).map(references::thing).orElse(null),
                mention.confidence());
    }
}
