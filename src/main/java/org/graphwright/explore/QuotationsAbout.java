package org.graphwright.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.model.Span;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.Description;
import org.graphwright.query.GraphView;
import org.graphwright.query.TermOrder;

/** Finds the quotations of others in whose words a thing is named or meant. Belongs to one read transaction. */
final class QuotationsAbout {
    /** A card is no place for more. */
    static final int MOST = 50;

    private final DatasetGraph dataset;
    private final GraphView view;
    private final EventViewReader reader;

    QuotationsAbout(DatasetGraph dataset, GraphView view, EventViewReader reader) {
        this.dataset = dataset;
        this.view = view;
        this.reader = reader;
    }

    /**
     * The first fifty.
     *
     * @param articles those that mention the thing, in the order in which their quotations are given
     */
    List<QuotationView> of(Node thing, List<ArticleRef> articles) {
        List<QuotationView> found = new ArrayList<>();
        for (ArticleRef article : articles) {
            if (found.size() >= MOST) {
                break;
            }
            Node graph = NodeFactory.createURI(article.iri());
            List<Node> quotations = subjects(graph, RDF.Nodes.type, Vocabulary.QUOTATION);
            if (quotations.isEmpty()) {
                continue;
            }
            List<Span> mentions = subjects(graph, Vocabulary.REFERS_TO, thing).stream()
                    .map(mention -> span(graph, mention))
                    .flatMap(Optional::stream)
                    .toList();
            quotations.stream()
                    .filter(quotation -> !dataset.contains(graph, quotation, Vocabulary.SPEAKER, thing))
                    .filter(quotation -> span(graph, quotation).stream()
                            .anyMatch(words -> mentions.stream()
                                    .anyMatch(m -> words.begin() <= m.begin() && m.end() <= words.end())))
                    .map(reader::quotation)
                    .flatMap(Optional::stream)
                    .forEach(found::add);
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private List<Node> subjects(Node graph, Node property, Node object) {
        List<Node> subjects = new ArrayList<>();
        dataset.find(graph, Node.ANY, property, object)
                .forEachRemaining((Quad quad) -> subjects.add(quad.getSubject()));
        subjects.sort(TermOrder.TERMS);
        return subjects;
    }

    private Optional<Span> span(Node graph, Node node) {
        Description said = view.describe(graph, node);
        int begin = said.number(Vocabulary.BEGIN, -1);
        int end = said.number(Vocabulary.END, -1);
        return begin >= 0 && end >= begin ? Optional.of(new Span(begin, end)) : Optional.empty();
    }
}
