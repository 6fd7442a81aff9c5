package org.graphwright.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.FactEvidence;
import org.graphwright.query.GraphView;
import org.graphwright.query.TermOrder;

/** Reads what was read in one article: facts, events and quotations, in the order of its text. Belongs to one read transaction. */
final class ArticleReadings {
    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final EventViewReader reader;

    ArticleReadings(DatasetGraph dataset, Ontology ontology, GraphView view, References references) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.reader = new EventViewReader(view, references);
    }

    /** Facts with the article's own passages alone, with what somebody only claims and what is denied. */
    List<FactSummary> facts(Node article) {
        FactSummaries summaries = new FactSummaries(dataset, ontology, Integer.MAX_VALUE);
        Map<Triple, List<FactEvidence>> facts = dataset.stream(article, Node.ANY, RDF.Nodes.reifies, Node.ANY)
                .filter(quad -> quad.getObject().isTripleTerm())
                .map(quad -> new FactEvidence(
                        article, quad.getSubject(), quad.getObject().getTriple()))
                .sorted(FactEvidence.ORDER)
                .collect(Collectors.groupingBy(
                        FactEvidence::fact, () -> new TreeMap<>(TermOrder.TRIPLES), Collectors.toList()));
        return facts.entrySet().stream()
                .map(entry -> summaries.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((FactSummary fact) -> firstBegin(fact))
                        .thenComparing(FactSummary.ORDER))
                .toList();
    }

    private static int firstBegin(FactSummary fact) {
        return fact.passages().stream().mapToInt(Passage::begin).min().orElse(0);
    }

    /** Events with the article's own tellings alone. */
    List<EventView> events(Node article) {
        return dataset.stream(article, Node.ANY, Vocabulary.TELLS_OF, Node.ANY)
                .map(Quad::getObject)
                .distinct()
                .flatMap(event -> reader.event(event).stream())
                .map(event -> event.in(article.getURI()))
                .sorted(Comparator.comparingInt(
                                (EventView event) -> event.tellings().get(0).begin())
                        .thenComparing(EventView::iri))
                .toList();
    }

    List<QuotationView> quotations(Node article) {
        return dataset.stream(article, Node.ANY, RDF.Nodes.type, Vocabulary.QUOTATION)
                .map(Quad::getSubject)
                .distinct()
                .flatMap(quotation -> reader.quotation(quotation).stream())
                .sorted(Comparator.comparingInt(QuotationView::begin).thenComparing(QuotationView::iri))
                .toList();
    }
}
