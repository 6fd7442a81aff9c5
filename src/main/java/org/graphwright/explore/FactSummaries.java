package org.graphwright.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
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
        this(dataset, ontology, shown, null);
    }

    /** @param index of the same graph, which names most without reading; null for none */
    FactSummaries(DatasetGraph dataset, Ontology ontology, int shown, @Nullable ThingIndex index) {
        GraphView view = new GraphView(dataset);
        this.evidence = new EvidenceView(dataset);
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.references = new References(view, index);
        this.reader = new PassageReader(view, references);
        if (shown < 0) {
            throw new IllegalArgumentException("number of passages is less than 0: " + shown);
        }
        this.shown = shown;
    }

    /** The facts with the thing as subject or object, in {@link FactSummary#ORDER}. */
    public List<FactSummary> of(Node thing) {
        return unmarked(thing).stream().map(this::marked).toList();
    }

    /** These facts, in the same order. */
    List<FactSummary> of(Collection<RankedFact> facts) {
        return read(facts).stream().map(this::marked).toList();
    }

    /** The same without marks in the passages. */
    private List<FactSummary> unmarked(Node thing) {
        return read(evidence.mayBeFactsOf(thing).stream());
    }

    /** All facts of the thing with how sure they are; by subject, property and object. */
    List<RankedFact> ranked(Node thing) {
        List<RankedFact> facts = new ArrayList<>();
        for (Triple triple : evidence.mayBeFactsOf(thing)) {
            OptionalDouble belief = evidence.belief(triple);
            if (belief.isPresent()) {
                facts.add(new RankedFact(triple, belief.getAsDouble()));
            } else {
                read(Stream.of(triple)).forEach(fact -> facts.add(new RankedFact(triple, fact.belief())));
            }
        }
        return facts;
    }

    /** The summaries of facts, in {@link FactSummary#ORDER}, without marks in the passages. */
    List<FactSummary> read(Collection<RankedFact> facts) {
        return read(facts.stream().map(RankedFact::triple));
    }

    private List<FactSummary> read(Stream<Triple> triples) {
        List<FactSummary> facts = new ArrayList<>();
        triples.forEach(triple -> {
            List<Passage> asserted = reader.read(evidence.withClaims(triple)).stream()
                    .filter(passage -> passage.status() == Status.ASSERTED)
                    .toList();
            if (!asserted.isEmpty()) {
                facts.add(summary(triple, asserted));
            }
        });
        facts.sort(FactSummary.ORDER);
        return facts;
    }

    /** A fact that was {@link #read} with marks in its passages. */
    FactSummary marked(FactSummary fact) {
        return fact.with(fact.passages().stream().map(reader::marked).toList());
    }

    /** A fact over all its evidence. */
    FactSummary of(Triple fact) {
        return of(fact, evidence.of(fact));
    }

    /** A fact over a part of its evidence, which is not empty. */
    public FactSummary of(Triple fact, Collection<FactEvidence> part) {
        return marked(summary(fact, reader.read(part)));
    }

    private FactSummary summary(Triple fact, List<Passage> read) {
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
                label(property, passages.get(0)),
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

    /** "Open relation" says nothing to a reader: the words of the surest sentence do, unless the user's ontology has a name for all that is said so. */
    private String label(String property, Passage surest) {
        String label = ontology.label(property);
        return label.equals(FactGroups.UNTOLD) && !surest.relation().isEmpty() ? surest.relation() : label;
    }

    private static Status status(List<Passage> passages) {
        return passages.stream()
                .map(Passage::status)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
