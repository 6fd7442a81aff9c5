package org.graphwright.evaluate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.graphwright.evaluate.GoldArticle.DocumentFact;
import org.graphwright.evaluate.Prediction.FoundFact;
import org.jspecify.annotations.Nullable;

/**
 * Facts of news stories by entities: precision over all that the gold holds or implies, recall over what the annotator wrote. Neutral are
 * facts that only a claim implies, and those that an authority says and the text does not. Facts that the program itself gives as claimed,
 * denied or hypothetical do not count.
 */
final class StoryFactScorer implements StoryScorer {
    private static final String AUTHORITY = "authority";

    /** A fact with gold entities where the sides are any; a side that is none keeps the program's name for it. */
    private record Said(
            @Nullable Integer subject,
            String otherSubject,
            String property,
            @Nullable Integer object,
            String otherObject) {
        Optional<DocumentFact> fact() {
            return subject == null || object == null
                    ? Optional.empty()
                    : Optional.of(new DocumentFact(subject, property, object));
        }

        boolean isOfOneThing() {
            return subject == null || object == null ? otherSubject.equals(otherObject) : subject.equals(object);
        }
    }

    private record Surest(double confidence, String by) {}

    private final Map<String, Counts> parts = new TreeMap<>();
    private final List<ScoringError> errors;
    private int right;
    private int wrong;

    StoryFactScorer(List<ScoringError> errors) {
        this.errors = errors;
    }

    @Override
    public void add(StoryCase story) {
        Map<Said, Surest> said = said(story);
        Set<DocumentFact> facts = new HashSet<>();
        said.keySet().forEach(each -> each.fact().ifPresent(facts::add));
        said.forEach((each, surest) -> addSaid(story, each, surest));

        Set<DocumentFact> held = new HashSet<>(facts);
        held.retainAll(story.story().facts());
        Set<DocumentFact> reached =
                ScoredImplications.closure(held, story.story().classes());
        for (DocumentFact wanted : story.story().explicit()) {
            if (facts.contains(wanted)) {
                continue;
            }
            boolean isImplied = reached.contains(wanted);
            count(wanted.property(), isImplied ? new Counts(1, 0, 0) : new Counts(0, 0, 1));
            if (!isImplied) {
                String passage = story.name(wanted.subject()) + " → " + story.name(wanted.object());
                errors.add(story.missed(wanted.property(), passage));
            }
        }
    }

    private static Map<Said, Surest> said(StoryCase story) {
        Map<Said, Surest> said = new LinkedHashMap<>();
        for (FoundFact fact : story.found().facts()) {
            if (!fact.asserted() || fact.subject() == null || fact.object() == null) {
                continue;
            }
            Integer subject = story.match().of(fact.subject());
            Integer object = story.match().of(fact.object());
            Said key = new Said(
                    subject,
                    subject == null ? fact.subject() : "",
                    fact.property(),
                    object,
                    object == null ? fact.object() : "");
            Surest before = said.getOrDefault(key, new Surest(0, ""));
            if (!key.isOfOneThing() && fact.confidence() > before.confidence()) {
                said.put(key, new Surest(fact.confidence(), fact.by()));
            }
        }
        return said;
    }

    private void addSaid(StoryCase story, Said said, Surest surest) {
        Optional<DocumentFact> fact = said.fact();
        if (fact.filter(story.story().facts()::contains).isPresent()) {
            right++;
            if (fact.filter(story.story().explicit()::contains).isPresent()) {
                count(said.property(), new Counts(1, 0, 0));
            }
            return;
        }
        if (surest.by().equals(AUTHORITY)
                || fact.filter(story.story().maybe()::contains).isPresent()) {
            return;
        }
        wrong++;
        count(said.property(), new Counts(0, 1, 0));
        String passage = story.name(said.subject()) + " → " + story.name(said.object());
        errors.add(story.story().explicit().stream()
                .filter(wanted -> fact.filter(f -> f.subject() == wanted.subject() && f.object() == wanted.object())
                        .isPresent())
                .findFirst()
                .map(wanted -> story.confused(wanted.property(), said.property(), passage, surest.confidence()))
                .orElseGet(() -> story.wrong(said.property(), passage, surest.confidence())));
    }

    private void count(String property, Counts one) {
        parts.merge(property, one, Counts::plus);
    }

    /** Its precision and recall count different facts, so there are no counts of the whole; those of the parts are of explicit facts. */
    @Override
    public List<Score> scores() {
        Counts explicit = parts.values().stream().reduce(Counts.NONE, Counts::plus);
        double precision = new Counts(right, wrong, 0).precision();
        double recall = explicit.recall();
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return List.of(new Score("news facts", precision, recall, f1, Optional.empty(), parts));
    }
}
