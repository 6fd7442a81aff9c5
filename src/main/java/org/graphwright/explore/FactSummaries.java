package org.graphwright.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.model.Status;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.FactEvidence;
import org.graphwright.query.GraphView;
import org.jspecify.annotations.Nullable;

/**
 * Brings together all that the articles say of a fact. Every view of facts (cards, drawings, paths, exports) is made from these summaries.
 * Belongs to one read transaction, which its user holds.
 */
public final class FactSummaries {
    private final EvidenceView evidence;
    private final Ontology ontology;
    private final References references;
    private final PassageReader reader;
    private final int shown;

    /**
     * @param dataset what is read
     * @param ontology knows how properties are called
     * @param shown how many passages are given for each fact; 0 or more
     */
    public FactSummaries(DatasetGraph dataset, Ontology ontology, int shown) {
        GraphView view = new GraphView(dataset);
        this.evidence = new EvidenceView(dataset);
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.references = new References(view);
        this.reader = new PassageReader(view, references);
        if (shown < 0) {
            throw new IllegalArgumentException("number of passages is less than 0: " + shown);
        }
        this.shown = shown;
    }

    /** The facts with the thing as subject or object, in {@link FactSummary#ORDER}. */
    public List<FactSummary> of(Node thing) {
        return of(evidence.factsOf(thing));
    }

    /** The facts, in {@link FactSummary#ORDER}; what nothing reifies is none. */
    List<FactSummary> of(Collection<Triple> triples) {
        List<FactSummary> facts = new ArrayList<>();
        for (Triple triple : triples) {
            List<FactEvidence> readings = evidence.of(triple);
            if (!readings.isEmpty()) {
                facts.add(of(triple, readings));
            }
        }
        facts.sort(FactSummary.ORDER);
        return facts;
    }

    /** A fact over all its evidence. */
    FactSummary of(Triple fact) {
        return of(fact, evidence.of(fact));
    }

    /** A fact over a part of its evidence, which is not empty. */
    public FactSummary of(Triple fact, Collection<FactEvidence> part) {
        List<Passage> read = reader.read(part);
        if (read.isEmpty()) {
            throw new IllegalArgumentException("no fact: " + fact);
        }
        List<Passage> passages = PassageReader.distinct(read);
        List<ArticleRef> articles =
                read.stream().map(Passage::article).distinct().toList();
        Days days = Days.of(articles);
        String property = fact.getPredicate().getURI();
        Node object = fact.getObject();
        @Nullable ThingRef thing = object.isURI() ? references.thing(object) : null;
        return new FactSummary(
                references.thing(fact.getSubject()),
                property,
                ontology.label(property),
                thing,
                thing == null ? GraphView.text(object) : thing.label(),
                status(passages),
                evidence.belief(fact).orElse(passages.get(0).confidence()),
                passages.get(0).confidence(),
                ArticleRef.sources(articles),
                passages.size(),
                days.first(),
                days.last(),
                passages.subList(0, Math.min(shown, passages.size())));
    }

    private static Status status(List<Passage> passages) {
        return passages.stream()
                .map(Passage::status)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
