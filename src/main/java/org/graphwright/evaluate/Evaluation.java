package org.graphwright.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.graphwright.ontology.Ontology;

/** Scores predictions against gold: every measure that the gold set annotates. */
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

        /** The predictions that were wrong, the surest first, and after them what was missed: at most {@code most} of each. */
        public List<ScoringError> worst(int most) {
            List<ScoringError> worst = new ArrayList<>();
            errors.stream()
                    .filter(e -> !e.kind().equals(ScoringError.MISSED))
                    .sorted(Comparator.comparingDouble(ScoringError::confidence).reversed())
                    .limit(most)
                    .forEach(worst::add);
            errors.stream()
                    .filter(e -> e.kind().equals(ScoringError.MISSED))
                    .limit(most)
                    .forEach(worst::add);
            return worst;
        }

        /** How often what was taken for what, such as {@code Person as Place}; the most frequent first. */
        public Map<String, Integer> confusion() {
            Map<String, Integer> times = new TreeMap<>();
            errors.stream()
                    .filter(e -> e.kind().equals(ScoringError.CONFUSED))
                    .forEach(e -> times.merge(e.what(), 1, Integer::sum));
            Map<String, Integer> sorted = new LinkedHashMap<>();
            times.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .forEach(e -> sorted.put(e.getKey(), e.getValue()));
            return sorted;
        }
    }

    private final Ontology ontology;

    /** @param ontology says which classes are finer than those of the gold set */
    public Evaluation(Ontology ontology) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
    }

    /**
     * @param gold the annotated articles, not empty; the first one says what the set annotates
     * @param predicted what was extracted, by the articles' ids; an article that is not among them has nothing right
     */
    public Report evaluate(List<GoldArticle> gold, Map<String, Prediction> predicted) {
        GoldArticle first = gold.get(0);
        List<ScoringError> errors = new ArrayList<>();
        MentionScorer mentions = new MentionScorer(ontology, errors);
        CoreferenceScorer coreference = new CoreferenceScorer(ontology);
        PassageFactScorer passageFacts = new PassageFactScorer(errors);
        DocumentFactScorer documentFacts = new DocumentFactScorer(errors);
        PronounScorer pronouns = new PronounScorer(errors);
        List<StoryScorer> stories = List.of(
                new ClassScorer(errors),
                new StoryPronounScorer(errors),
                new NounScorer(errors),
                new DateScorer(errors),
                new StoryFactScorer(errors),
                new EventScorer(new EventClasses(ontology), errors),
                new QuotationScorer(true, errors),
                new QuotationScorer(false, errors));
        boolean hasMentions = gold.stream().anyMatch(g -> g.mentions().isPresent());
        boolean hasEntities = gold.stream()
                .anyMatch(g -> g.mentions().orElse(List.of()).stream().anyMatch(m -> m.entity() != null));
        boolean hasPassageFacts = gold.stream().anyMatch(g -> g.properties().isPresent());
        Set<String> documentProperties = DocumentFactScorer.propertiesOf(gold);
        for (GoldArticle article : gold) {
            Prediction found = predicted.getOrDefault(article.id(), Prediction.empty(article.id()));
            if (article.mentions().isPresent()) {
                mentions.add(article, found, first.types());
            }
            if (article.mentions().isPresent() && hasEntities) {
                coreference.add(article, found);
            }
            if (article.properties().isPresent()) {
                passageFacts.add(article, found);
            } else if (!documentProperties.isEmpty()) {
                documentFacts.add(article, found, documentProperties);
            }
            article.pronoun().ifPresent(question -> pronouns.add(article, found, question));
            article.story().ifPresent(story -> {
                StoryCase each = StoryCase.of(article, story, found);
                stories.forEach(scorer -> scorer.add(each));
            });
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
        if (first.story().isPresent()) {
            stories.forEach(scorer -> scores.addAll(scorer.scores()));
        }
        return new Report(scores, errors);
    }
}
