package org.graphwright.export;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.FactEvidence;
import org.graphwright.query.GraphView;

/** Says of evidence, events and quotations whether they pass a {@link Part}'s filters. Belongs to one read transaction. */
final class PartFilter {
    private final Part part;
    private final GraphView view;
    private final EvidenceView beliefs;
    private final Ontology ontology;
    private final Set<String> articles;
    private final Map<Node, Boolean> seenArticles = new HashMap<>();
    private final Map<Node, Boolean> seenThings = new HashMap<>();

    PartFilter(Part part, GraphView view, EvidenceView beliefs, Ontology ontology) {
        this.part = part;
        this.view = view;
        this.beliefs = beliefs;
        this.ontology = ontology;
        this.articles = Set.copyOf(part.articles());
    }

    boolean passes(FactEvidence evidence) {
        return (part.properties().isEmpty()
                        || part.properties().contains(evidence.fact().getPredicate()))
                && believed(evidence)
                && articlePasses(evidence.graph())
                && anyOfClass(
                        Stream.of(evidence.fact().getSubject(), evidence.fact().getObject()));
    }

    /** @param participants the event or quotation itself and what takes part in it */
    boolean passes(Node graph, Node eventOrQuotation, Stream<Node> participants) {
        return part.properties().isEmpty()
                && sureEnough(graph, eventOrQuotation)
                && articlePasses(graph)
                && anyOfClass(participants);
    }

    private boolean believed(FactEvidence reading) {
        return part.minBelief() == 0
                || beliefs.belief(reading.fact()).orElse(view.confidence(reading.evidence())) >= part.minBelief();
    }

    /** As sure as the surest place of the article that tells of it. */
    private boolean sureEnough(Node article, Node eventOrQuotation) {
        return part.minBelief() == 0
                || view.confidence(eventOrQuotation) >= part.minBelief()
                || view.subjects(Vocabulary.TELLS_OF, eventOrQuotation).stream()
                        .filter(mention -> view.union().contains(mention, Vocabulary.IN_ARTICLE, article))
                        .anyMatch(mention -> view.confidence(mention) >= part.minBelief());
    }

    private boolean anyOfClass(Stream<Node> things) {
        return part.classes().isEmpty() || things.anyMatch(t -> seenThings.computeIfAbsent(t, this::ofClass));
    }

    private boolean ofClass(Node thing) {
        return thing.isURI()
                && view.types(thing).stream()
                        .anyMatch(type -> part.classes().stream()
                                .anyMatch(wanted -> ontology.isA(new ClassName(type), new ClassName(wanted))));
    }

    private boolean articlePasses(Node article) {
        return seenArticles.computeIfAbsent(article, a -> chosen(a) && inTime(a));
    }

    private boolean chosen(Node article) {
        return articles.isEmpty()
                || articles.contains(article.getURI())
                || view.text(article, Vocabulary.ARTICLE_ID)
                        .filter(articles::contains)
                        .isPresent()
                || view.text(article, Vocabulary.URL).filter(articles::contains).isPresent();
    }

    private boolean inTime(Node article) {
        if (part.since() == null && part.until() == null) {
            return true;
        }
        Optional<LocalDate> date = view.text(article, Vocabulary.DATE).map(LocalDate::parse);
        return date.isPresent()
                && (part.since() == null || !date.get().isBefore(part.since()))
                && (part.until() == null || !date.get().isAfter(part.until()));
    }
}
