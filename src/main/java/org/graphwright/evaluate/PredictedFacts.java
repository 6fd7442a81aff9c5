package org.graphwright.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graphwright.evaluate.Prediction.FoundFact;
import org.graphwright.evaluate.Prediction.FoundMention;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/** The facts of a prediction as gold data may name them: super-properties, inverses and the other way round of symmetric ones added. */
final class PredictedFacts {
    /**
     * One reading of a fact.
     *
     * @param near the mention beside the fact, or null
     * @param spans all spans of the entity
     */
    record Side(@Nullable Span near, List<Span> spans) {}

    /**
     * A property with its two sides.
     *
     * @param confidence the fact's, from 0 to 1
     */
    record Triple(String property, Side subject, Side object, double confidence) {}

    private PredictedFacts() {}

    static List<Triple> of(Prediction predicted) {
        Map<String, Span> spanOfMention = new HashMap<>();
        Map<@Nullable String, List<Span>> spansOfEntity = new HashMap<>();
        for (FoundMention m : predicted.mentions()) {
            spanOfMention.put(m.id(), m.span());
            spansOfEntity.computeIfAbsent(m.entity(), e -> new ArrayList<>()).add(m.span());
        }
        List<Triple> triples = new ArrayList<>();
        for (FoundFact fact : predicted.facts()) {
            Side subject = side(fact.subjectMention(), fact.subject(), spanOfMention, spansOfEntity);
            Side object = side(fact.objectMention(), fact.object(), spanOfMention, spansOfEntity);
            Set<String> names = new LinkedHashSet<>();
            names.add(fact.property());
            names.addAll(ScoredImplications.BROADER.getOrDefault(fact.property(), Set.of()));
            for (String name : names) {
                triples.add(new Triple(name, subject, object, fact.confidence()));
                if (ScoredImplications.SYMMETRIC.contains(name)) {
                    triples.add(new Triple(name, object, subject, fact.confidence()));
                }
                String inverse = ScoredImplications.INVERSE.get(name);
                if (inverse != null) {
                    triples.add(new Triple(inverse, object, subject, fact.confidence()));
                }
            }
        }
        return triples;
    }

    private static Side side(
            @Nullable String mention,
            @Nullable String entity,
            Map<String, Span> spanOfMention,
            Map<@Nullable String, List<Span>> spansOfEntity) {
        Span near = mention == null ? null : spanOfMention.get(mention);
        List<Span> spans = spansOfEntity.getOrDefault(entity, List.of());
        return new Side(near, spans.isEmpty() && near != null ? List.of(near) : spans);
    }
}
