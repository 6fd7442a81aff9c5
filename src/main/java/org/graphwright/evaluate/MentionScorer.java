package org.graphwright.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.evaluate.GoldArticle.GoldMention;
import org.graphwright.evaluate.Prediction.FoundMention;
import org.graphwright.model.ClassName;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;

/**
 * Names: a prediction is right where span and type are; leading articles and trailing possessives never decide, nor does a class finer
 * than the gold set's.
 */
final class MentionScorer {
    private record Typed(Span span, String type) {}

    private static final Comparator<Typed> ORDER =
            Comparator.comparing(Typed::span).thenComparing(Typed::type);

    private final Map<String, Counts> counts = new TreeMap<>();
    private final Ontology ontology;
    private final List<ScoringError> errors;

    MentionScorer(Ontology ontology, List<ScoringError> errors) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.errors = errors;
    }

    void add(GoldArticle gold, Prediction predicted, Set<String> types) {
        List<GoldMention> mentions = gold.mentions().orElse(List.of());
        Set<Typed> want = new HashSet<>();
        Set<Span> neutral = new HashSet<>();
        for (GoldMention m : mentions) {
            Span span = TrimmedSpan.of(gold.text(), m.span());
            String type = asScored(m.type(), types);
            if (types.contains(type)) {
                want.add(new Typed(span, type));
            } else {
                neutral.add(span);
            }
        }
        Map<Typed, Double> got = new HashMap<>();
        for (FoundMention m : predicted.mentions()) {
            String type = asScored(m.type(), types);
            if (types.contains(type) && m.kind() == MentionKind.NAME) {
                Span span = TrimmedSpan.of(gold.text(), m.span());
                if (!neutral.contains(span) && (gold.everyMention() || isJudged(span, want))) {
                    got.merge(new Typed(span, type), m.confidence(), Math::max);
                }
            }
        }
        Set<Typed> all = new HashSet<>(want);
        all.addAll(got.keySet());
        for (Typed each : all) {
            boolean wanted = want.contains(each);
            boolean found = got.containsKey(each);
            counts.merge(each.type(), new Counts(wanted && found ? 1 : 0, wanted ? 0 : 1, found ? 0 : 1), Counts::plus);
        }
        collectErrors(gold, want, got);
    }

    private static boolean isJudged(Span span, Set<Typed> want) {
        return want.stream().anyMatch(each -> each.span().overlaps(span));
    }

    private String asScored(String type, Set<String> types) {
        return types.contains(type) ? type : ontology.root(new ClassName(type)).value();
    }

    private void collectErrors(GoldArticle gold, Set<Typed> want, Map<Typed, Double> got) {
        Map<Span, TreeSet<String>> wantedTypes = new TreeMap<>();
        want.forEach(
                t -> wantedTypes.computeIfAbsent(t.span(), s -> new TreeSet<>()).add(t.type()));
        List<ScoringError> found = new ArrayList<>();
        Set<Span> confused = new HashSet<>();
        for (Typed t : got.keySet().stream().sorted(ORDER).toList()) {
            if (!want.contains(t)) {
                TreeSet<String> instead = wantedTypes.get(t.span());
                String passage = t.span().of(gold.text());
                double confidence = got.getOrDefault(t, 0.0);
                if (instead == null) {
                    found.add(new ScoringError(gold.id(), ScoringError.WRONG, t.type(), passage, confidence));
                } else {
                    confused.add(t.span());
                    found.add(new ScoringError(
                            gold.id(),
                            ScoringError.CONFUSED,
                            instead.first() + " as " + t.type(),
                            passage,
                            confidence));
                }
            }
        }
        for (Typed t : want.stream().sorted(ORDER).toList()) {
            if (!got.containsKey(t) && !confused.contains(t.span())) {
                found.add(new ScoringError(
                        gold.id(), ScoringError.MISSED, t.type(), t.span().of(gold.text()), 0));
            }
        }
        errors.addAll(found);
    }

    Score score() {
        return Score.of("mentions", counts);
    }
}
