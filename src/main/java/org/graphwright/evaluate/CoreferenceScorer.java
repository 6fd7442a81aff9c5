package org.graphwright.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.graphwright.evaluate.GoldArticle.GoldMention;
import org.graphwright.evaluate.Prediction.FoundMention;
import org.graphwright.model.ClassName;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** B-cubed (Bagga and Baldwin, 1998) over the gold mentions that the prediction also found, by overlap of spans. */
final class CoreferenceScorer {
    private static final Set<ClassName> TYPES =
            Set.of(Classes.PERSON, Classes.ORGANIZATION, Classes.PLACE, Classes.EVENT);

    private record Pair(Integer gold, String predicted) {}

    private final Ontology ontology;
    private double precision;
    private double recall;
    private int aligned;

    CoreferenceScorer(Ontology ontology) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
    }

    void add(GoldArticle gold, Prediction predicted) {
        List<Pair> pairs = new ArrayList<>();
        for (GoldMention m : gold.mentions().orElse(List.of())) {
            if (m.entity() != null && TYPES.contains(ontology.root(new ClassName(m.type())))) {
                String entity = entityAt(m.span(), predicted);
                if (entity != null) {
                    pairs.add(new Pair(m.entity(), entity));
                }
            }
        }
        for (Pair pair : pairs) {
            long sameGold =
                    pairs.stream().filter(p -> p.gold().equals(pair.gold())).count();
            long samePredicted = pairs.stream()
                    .filter(p -> p.predicted().equals(pair.predicted()))
                    .count();
            long both = pairs.stream().filter(pair::equals).count();
            precision += (double) both / samePredicted;
            recall += (double) both / sameGold;
            aligned++;
        }
    }

    private static @Nullable String entityAt(Span span, Prediction predicted) {
        for (FoundMention m : predicted.mentions()) {
            if (m.span().equals(span)) {
                if (m.entity() != null) {
                    return m.entity();
                }
                break;
            }
        }
        for (FoundMention m : predicted.mentions()) {
            if (m.span().overlaps(span)) {
                return m.entity();
            }
        }
        return null;
    }

    Score score() {
        double p = aligned == 0 ? 0 : precision / aligned;
        double r = aligned == 0 ? 0 : recall / aligned;
        double f = p + r == 0 ? 0 : 2 * p * r / (p + r);
        return new Score("coreference B3", p, r, f, Optional.empty(), Map.of());
    }
}
