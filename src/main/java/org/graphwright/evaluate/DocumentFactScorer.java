package org.graphwright.evaluate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.graphwright.evaluate.GoldArticle.DocumentFact;
import org.graphwright.model.Span;

/**
 * Facts between the entities of whole articles: a side is right where it shares more mentions with the gold entity than with any
 * other. A super-property that a right, narrower one implies is no error.
 */
final class DocumentFactScorer {
    private record Triple(String subject, String property, String object) {}

    private final Map<String, Counts> counts = new TreeMap<>();
    private final List<ScoringError> errors;

    DocumentFactScorer(List<ScoringError> errors) {
        this.errors = errors;
    }

    /** @param known the properties that the whole set annotates */
    void add(GoldArticle gold, Prediction predicted, Set<String> known) {
        Set<Triple> want = new LinkedHashSet<>();
        for (DocumentFact f : gold.documentFacts()) {
            want.add(new Triple("" + f.subject(), f.property(), "" + f.object()));
        }
        Map<Triple, Double> got = new LinkedHashMap<>();
        for (PredictedFacts.Triple t : PredictedFacts.of(predicted)) {
            if (known.contains(t.property())) {
                Triple triple = new Triple(entity(t.subject(), gold), t.property(), entity(t.object(), gold));
                got.merge(triple, t.confidence(), Math::max);
            }
        }
        Set<Triple> all = new LinkedHashSet<>(want);
        all.addAll(got.keySet());
        for (Triple each : all) {
            if (want.contains(each) && got.containsKey(each)) {
                counts.merge(each.property(), new Counts(1, 0, 0), Counts::plus);
            } else if (want.contains(each)) {
                counts.merge(each.property(), new Counts(0, 0, 1), Counts::plus);
                errors.add(new ScoringError(gold.id(), ScoringError.MISSED, each.property(), words(each, gold), 0));
            } else if (!isImplied(each, got.keySet())) {
                counts.merge(each.property(), new Counts(0, 1, 0), Counts::plus);
                errors.add(unwanted(gold, each, want, got.getOrDefault(each, 0.0)));
            }
        }
    }

    private static boolean isImplied(Triple triple, Set<Triple> got) {
        return got.stream()
                .anyMatch(other -> other.subject().equals(triple.subject())
                        && other.object().equals(triple.object())
                        && ScoredImplications.BROADER
                                .getOrDefault(other.property(), Set.of())
                                .contains(triple.property()));
    }

    /** The number of the gold entity that {@code side} shares most spans with, or a name that no gold entity has. */
    private static String entity(PredictedFacts.Side side, GoldArticle gold) {
        int best = 0;
        String winner = "?" + (side.spans().isEmpty() ? "" : side.spans().get(0));
        for (Map.Entry<Integer, List<Span>> entity : gold.entities().entrySet()) {
            int votes = 0;
            for (Span a : entity.getValue()) {
                for (Span b : side.spans()) {
                    votes += a.overlaps(b) ? 1 : 0;
                }
            }
            if (votes > best) {
                best = votes;
                winner = "" + entity.getKey();
            }
        }
        return winner;
    }

    private static ScoringError unwanted(GoldArticle gold, Triple found, Set<Triple> want, double confidence) {
        String words = words(found, gold);
        return want.stream()
                .filter(w -> w.subject().equals(found.subject()) && w.object().equals(found.object()))
                .findFirst()
                .map(w -> new ScoringError(
                        gold.id(), ScoringError.CONFUSED, w.property() + " as " + found.property(), words, confidence))
                .orElseGet(() -> new ScoringError(gold.id(), ScoringError.WRONG, found.property(), words, confidence));
    }

    private static String words(Triple triple, GoldArticle gold) {
        return name(triple.subject(), gold) + " → " + name(triple.object(), gold);
    }

    private static String name(String entity, GoldArticle gold) {
        if (entity.startsWith("?")) {
            return "(no gold entity)";
        }
        List<Span> spans = gold.entities().getOrDefault(Integer.valueOf(entity), List.of());
        return spans.isEmpty() ? entity : spans.get(0).of(gold.text());
    }

    static Set<String> propertiesOf(List<GoldArticle> gold) {
        Set<String> properties = new HashSet<>();
        gold.forEach(g -> g.documentFacts().forEach(f -> properties.add(f.property())));
        return properties;
    }

    Score score() {
        return Score.of("document facts", counts);
    }
}
