package org.graphwright.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.evaluate.GoldArticle.DocumentFact;
import org.graphwright.evaluate.Prediction.FoundFact;

/**
 * Says of each fact between two things that a program found in annotated stories whether the gold holds or implies it, so that what
 * confidences are worth can be fitted. What only a claim implies, and what an authority says, is left out.
 */
public final class StoryFacts {
    private record Said(String subject, String property, String object) {}

    /**
     * The facts of a story, in the order found; each once, however many pairs of mentions say so.
     *
     * @throws IllegalArgumentException if the article is no annotated story
     */
    public List<JudgedFact> of(GoldArticle gold, Prediction found) {
        GoldStory story =
                gold.story().orElseThrow(() -> new IllegalArgumentException(gold.id() + " is no annotated news story"));
        EntityMatch match = new EntityMatch(gold.entities(), found);
        Map<Said, List<FoundFact>> said = new LinkedHashMap<>();
        for (FoundFact fact : found.facts()) {
            if (fact.asserted() && fact.subject() != null && fact.object() != null) {
                said.computeIfAbsent(new Said(fact.subject(), fact.property(), fact.object()), key -> new ArrayList<>())
                        .add(fact);
            }
        }
        List<JudgedFact> judged = new ArrayList<>();
        said.forEach((fact, readings) -> {
            FoundFact surest = readings.stream()
                    .reduce((one, other) -> other.confidence() > one.confidence() ? other : one)
                    .orElseThrow();
            Integer subject = match.of(fact.subject());
            Integer object = match.of(fact.object());
            DocumentFact meant =
                    subject == null || object == null ? null : new DocumentFact(subject, fact.property(), object);
            boolean right = meant != null && story.facts().contains(meant);
            boolean neutral = surest.by().equals("authority")
                    || (!right && meant != null && story.maybe().contains(meant));
            if (!neutral && !fact.subject().equals(fact.object())) {
                judged.add(new JudgedFact(
                        gold.id(), fact.property(), surest.confidence(), readings.size(), surest.by(), right));
            }
        });
        return judged;
    }
}
