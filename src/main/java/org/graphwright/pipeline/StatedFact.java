package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.graphwright.belief.FactKey;
import org.graphwright.belief.Report;
import org.graphwright.graph.KnownRelation;
import org.graphwright.model.Evidence;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.Status;
import org.graphwright.model.Tense;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Properties;

/**
 * What beliefs need of a fact that an article asserts.
 *
 * @param fact the fact; its things have IRIs that hold within the article
 * @param confidence of the surest pair of mentions, from 0 to 1
 * @param passages how many pairs of mentions it is read at, at least 1
 * @param by the step that is surest
 * @param tense when it holds by the surest evidence
 */
public record StatedFact(FactKey fact, double confidence, int passages, String by, Tense tense)
        implements Serializable {

    public StatedFact {
        requireNonNull(fact, "fact is null");
        requireNonNull(by, "by is null");
        requireNonNull(tense, "tense is null");
    }

    /**
     * That the article states it, of things that hold for all articles.
     *
     * @param iris the IRI of a thing over all articles, by the one that it has within its article
     * @param source IRI of the article, or of the one whose copy it is
     * @param day the article's day; empty if not known
     */
    public Report report(UnaryOperator<String> iris, String source, String day) {
        return new Report(
                new FactKey(
                        iris.apply(fact.subject()),
                        fact.property(),
                        fact.joinsThings() ? iris.apply(fact.object()) : fact.object(),
                        fact.datatype()),
                source,
                day,
                confidence,
                passages,
                by,
                tense);
    }

    /** One for each fact that an article asserts, sorted; what it only claims or denies is none. */
    public static List<StatedFact> of(Extraction extraction) {
        String article = Iris.article(extraction.article().id());
        SortedMap<FactKey, StatedFact> stated = new TreeMap<>();
        for (Fact fact : extraction.facts()) {
            if (fact.isResolved() && fact.isAsserted()) {
                FactKey key = FactKey.of(fact, id -> Iris.inArticle(article, id));
                stated.merge(key, of(key, fact), StatedFact::with);
            }
        }
        for (KnownRelation known : KnownRelation.of(extraction)) {
            if (!known.relation().negated()) {
                StatedFact fact = open(article, known);
                stated.merge(fact.fact(), fact, StatedFact::with);
            }
        }
        return new ArrayList<>(stated.values());
    }

    private static StatedFact open(String article, KnownRelation known) {
        FactKey key = new FactKey(
                Iris.inArticle(article, known.subject()),
                Properties.OPEN_RELATION,
                Iris.inArticle(article, known.object()),
                null);
        return new StatedFact(key, known.relation().confidence(), 1, KnownRelation.BY, Tense.CURRENT);
    }

    /** As sure as the whole fact where its surest evidence asserts it, else as the surest that does. */
    private static StatedFact of(FactKey key, Fact fact) {
        Evidence surest = fact.evidence().stream()
                .filter(evidence -> evidence.status() == Status.ASSERTED)
                .findFirst()
                .orElseThrow();
        boolean whole = fact.evidence().stream().allMatch(evidence -> evidence.status() == Status.ASSERTED);
        return new StatedFact(
                key,
                whole ? fact.confidence() : surest.confidence(),
                1,
                surest.source().by(),
                surest.tense());
    }

    private StatedFact with(StatedFact other) {
        StatedFact surer = other.confidence > confidence ? other : this;
        return new StatedFact(fact, surer.confidence, passages + other.passages, surer.by, surer.tense);
    }
}
