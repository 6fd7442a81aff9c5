package org.graphwright.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.graphwright.model.Extraction;

/** Scores extractions against gold: every measure that the gold set annotates. */
public final class Evaluation {
    /**
     * What came out.
     *
     * @param scores one a measure
     * @param errors in the order of the gold articles
     */
    public record Report(List<Score> scores, List<ScoringError> errors) {
        public Report {
            scores = List.copyOf(scores);
            errors = List.copyOf(errors);
        }
    }

    /**
     * @param gold the annotated articles, not empty; the first one says what the set annotates
     * @param predicted what was extracted from an article's text
     */
    public Report evaluate(List<GoldArticle> gold, Function<GoldArticle, Extraction> predicted) {
        GoldArticle first = gold.get(0);
        List<ScoringError> errors = new ArrayList<>();
        MentionScorer mentions = new MentionScorer(errors);
        CoreferenceScorer coreference = new CoreferenceScorer();
        PassageFactScorer passageFacts = new PassageFactScorer(errors);
        DocumentFactScorer documentFacts = new DocumentFactScorer(errors);
        PronounScorer pronouns = new PronounScorer(errors);
        boolean hasMentions = first.mentions().isPresent();
        boolean hasEntities = gold.stream()
                .anyMatch(g -> g.mentions().orElse(List.of()).stream().anyMatch(m -> m.entity() != null));
        boolean hasPassageFacts = first.properties().isPresent();
        Set<String> documentProperties = DocumentFactScorer.propertiesOf(gold);
        for (GoldArticle article : gold) {
            Extraction extraction = predicted.apply(article);
            if (hasMentions) {
                mentions.add(article, extraction, first.types());
            }
            if (hasMentions && hasEntities) {
                coreference.add(article, extraction);
            }
            if (hasPassageFacts) {
                passageFacts.add(article, extraction);
            } else if (!documentProperties.isEmpty()) {
                documentFacts.add(article, extraction, documentProperties);
            }
            article.pronoun().ifPresent(question -> pronouns.add(article, extraction, question));
        }
        List<Score> scores = new ArrayList<>();
        if (hasMentions) {
            scores.add(mentions.score());
        }
        if (hasMentions && hasEntities) {
            scores.add(coreference.score());
        }
        if (hasPassageFacts) {
            scores.add(passageFacts.score());
        } else if (!documentProperties.isEmpty()) {
            scores.add(documentFacts.score());
        }
        if (first.pronoun().isPresent()) {
            scores.add(pronouns.score());
        }
        return new Report(scores, errors);
    }
}
