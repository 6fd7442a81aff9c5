package org.graphwright.evaluate;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.graphwright.evaluate.GoldArticle.PronounQuestion;
import org.graphwright.evaluate.Prediction.FoundMention;
import org.graphwright.model.Span;

/** GAP (Webster and others, 2018): the pronoun's entity must hold a mention that overlaps the right name, and none of the wrong one. */
public final class PronounScorer {
    private Counts counts = Counts.NONE;
    private final List<ScoringError> errors;

    /** @param errors gets what is wrong or missed */
    public PronounScorer(List<ScoringError> errors) {
        this.errors = errors;
    }

    /** Scores the answer to a question about a passage. */
    public void add(GoldArticle gold, Prediction predicted, PronounQuestion question) {
        Set<String> pronoun = entitiesAt(question.pronoun(), predicted);
        Set<String> said = new HashSet<>();
        if (!Collections.disjoint(pronoun, entitiesAt(question.a(), predicted))) {
            said.add("a");
        }
        if (!Collections.disjoint(pronoun, entitiesAt(question.b(), predicted))) {
            said.add("b");
        }
        String wanted = question.antecedent();
        Set<String> want = wanted == null ? Set.of() : Set.of(wanted);
        for (String name : List.of("a", "b")) {
            boolean isSaid = said.contains(name);
            boolean isWanted = want.contains(name);
            counts = counts.plus(
                    new Counts(isSaid && isWanted ? 1 : 0, isSaid && !isWanted ? 1 : 0, isWanted && !isSaid ? 1 : 0));
            if (isSaid != isWanted) {
                Span span = name.equals("a") ? question.a() : question.b();
                String words = question.pronoun().of(gold.text()) + " → " + span.of(gold.text());
                String kind = isSaid ? ScoringError.WRONG : ScoringError.MISSED;
                errors.add(new ScoringError(
                        gold.id(),
                        kind,
                        "antecedent",
                        words,
                        isSaid ? confidenceAt(question.pronoun(), predicted) : 0));
            }
        }
    }

    private static Set<String> entitiesAt(Span span, Prediction predicted) {
        Set<String> entities = new HashSet<>();
        for (FoundMention m : predicted.mentions()) {
            if (m.entity() != null && m.span().overlaps(span)) {
                entities.add(m.entity());
            }
        }
        return entities;
    }

    private static double confidenceAt(Span span, Prediction predicted) {
        return predicted.mentions().stream()
                .filter(m -> m.entity() != null && m.span().overlaps(span))
                .mapToDouble(FoundMention::confidence)
                .max()
                .orElse(0);
    }

    /** The score of all that was added. */
    public Score score() {
        return Score.of("pronouns", counts);
    }
}
