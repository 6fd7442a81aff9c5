package org.graphwright.evaluate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.graphwright.evaluate.GoldArticle.PassageFact;
import org.graphwright.model.Span;

/** Facts of passages that are annotated exhaustively: a prediction is right where both its mentions overlap those of a gold fact. */
final class PassageFactScorer {
    private record FoundFact(String property, Span subject, Span object) {}

    private final Map<String, Counts> counts = new TreeMap<>();
    private final List<ScoringError> errors;

    PassageFactScorer(List<ScoringError> errors) {
        this.errors = errors;
    }

    void add(GoldArticle gold, Prediction predicted) {
        Set<String> properties = gold.properties().orElse(Set.of());
        Map<FoundFact, Double> distinct = new LinkedHashMap<>();
        for (PredictedFacts.Triple triple : PredictedFacts.of(predicted)) {
            Span subject = triple.subject().near();
            Span object = triple.object().near();
            if (properties.contains(triple.property()) && subject != null && object != null) {
                distinct.merge(new FoundFact(triple.property(), subject, object), triple.confidence(), Math::max);
            }
        }
        Set<Integer> used = new HashSet<>();
        for (Map.Entry<FoundFact, Double> each : distinct.entrySet()) {
            FoundFact found = each.getKey();
            int hit = -1;
            boolean known = false;
            for (int i = 0; i < gold.passageFacts().size() && hit < 0; i++) {
                boolean same = matches(gold.passageFacts().get(i), found);
                known |= same;
                hit = same && !used.contains(i) ? i : -1;
            }
            if (hit >= 0) {
                used.add(hit);
                count(found.property(), new Counts(1, 0, 0));
            } else if (!known) {
                count(found.property(), new Counts(0, 1, 0));
                errors.add(unwanted(gold, found, each.getValue()));
            }
        }
        for (int i = 0; i < gold.passageFacts().size(); i++) {
            PassageFact fact = gold.passageFacts().get(i);
            if (!used.contains(i)) {
                count(fact.property(), new Counts(0, 0, 1));
                errors.add(new ScoringError(
                        gold.id(),
                        ScoringError.MISSED,
                        fact.property(),
                        words(gold, fact.subject(), fact.object()),
                        0));
            }
        }
    }

    private void count(String property, Counts one) {
        counts.merge(property, one, Counts::plus);
    }

    private static boolean matches(PassageFact fact, FoundFact found) {
        return Objects.equals(fact.property(), found.property()) && isOfSameWords(fact, found);
    }

    private static boolean isOfSameWords(PassageFact fact, FoundFact found) {
        return fact.subject().overlaps(found.subject()) && fact.object().overlaps(found.object());
    }

    private static ScoringError unwanted(GoldArticle gold, FoundFact found, double confidence) {
        String words = words(gold, found.subject(), found.object());
        return gold.passageFacts().stream()
                .filter(fact -> isOfSameWords(fact, found))
                .findFirst()
                .map(fact -> new ScoringError(
                        gold.id(),
                        ScoringError.CONFUSED,
                        fact.property() + " as " + found.property(),
                        words,
                        confidence))
                .orElseGet(() -> new ScoringError(gold.id(), ScoringError.WRONG, found.property(), words, confidence));
    }

    private static String words(GoldArticle gold, Span subject, Span object) {
        return subject.of(gold.text()) + " → " + object.of(gold.text());
    }

    Score score() {
        return Score.of("passage facts", counts);
    }
}
