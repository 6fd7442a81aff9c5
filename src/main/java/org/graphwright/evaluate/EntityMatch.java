package org.graphwright.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.graphwright.evaluate.Prediction.FoundMention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which gold entity each entity of a prediction is: that with which most of its mentions share their words. Pronouns have no voice: an
 * entity is what its names and nouns say.
 */
final class EntityMatch {
    /** How much a difference of one character in length weighs against one shared character: it only decides between equals. */
    private static final double LENGTH = 0.01;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param gold the spans of each gold entity that count, in the order of the file */
    EntityMatch(Map<Integer, List<Span>> gold, Prediction found) {
        this(gold, found, mention -> true);
    }

    /** @param counts the mentions of the prediction that may vote */
    EntityMatch(Map<Integer, List<Span>> gold, Prediction found, Predicate<FoundMention> counts) {
        Map<String, List<Span>> spans = new LinkedHashMap<>();
        for (FoundMention m : found.mentions()) {
            if (m.entity() != null && m.kind() != MentionKind.PRONOUN && counts.test(m)) {
                spans.computeIfAbsent(m.entity(), e -> new ArrayList<>()).add(m.span());
            }
        }
        spans.forEach((entity, mentions) -> {
            Integer number = mostVoted(gold, mentions);
            if (number != null) {
                numbers.put(entity, number);
            }
        });
    }

    /** The gold entity's number; null for null, and where the entity shares words with none. */
    @Nullable
    Integer of(@Nullable String entity) {
        return entity == null ? null : numbers.get(entity);
    }

    private static @Nullable Integer mostVoted(Map<Integer, List<Span>> gold, List<Span> mentions) {
        Map<Integer, Integer> votes = new LinkedHashMap<>();
        for (Span mention : mentions) {
            Integer nearest = nearest(gold, mention);
            if (nearest != null) {
                votes.merge(nearest, 1, Integer::sum);
            }
        }
        Integer winner = null;
        int most = 0;
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                most = vote.getValue();
                winner = vote.getKey();
            }
        }
        return winner;
    }

    private static @Nullable Integer nearest(Map<Integer, List<Span>> gold, Span mention) {
        Integer nearest = null;
        double best = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Integer, List<Span>> entity : gold.entrySet()) {
            for (Span span : entity.getValue()) {
                if (span.overlaps(mention)) {
                    int shared = Math.min(span.end(), mention.end()) - Math.max(span.begin(), mention.begin());
                    double score = shared - LENGTH * Math.abs(span.length() - mention.length());
                    if (score > best) {
                        best = score;
                        nearest = entity.getKey();
                    }
                }
            }
        }
        return nearest;
    }
}
