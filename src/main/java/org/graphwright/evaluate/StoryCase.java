package org.graphwright.evaluate;

import static java.util.Objects.requireNonNull;

import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An annotated story, and what was found in it.
 *
 * @param gold the story's article
 * @param story what its annotators wrote
 * @param found the prediction
 * @param match which gold entity each entity of the prediction is
 */
record StoryCase(GoldArticle gold, GoldStory story, Prediction found, EntityMatch match) {
    StoryCase {
        requireNonNull(gold, "gold is null");
        requireNonNull(story, "story is null");
        requireNonNull(found, "found is null");
        requireNonNull(match, "match is null");
    }

    static StoryCase of(GoldArticle gold, GoldStory story, Prediction found) {
        return new StoryCase(gold, story, found, new EntityMatch(gold.entities(), found));
    }

    String words(Span span) {
        return span.of(gold.text());
    }

    /** A name for a gold entity: its first words in the text. */
    String name(@Nullable Integer entity) {
        return entity == null || !gold.entities().containsKey(entity)
                ? "(no gold entity)"
                : gold.entities().get(entity).stream()
                        .findFirst()
                        .map(this::words)
                        .orElse("" + entity);
    }

    ScoringError wrong(String what, String passage, double confidence) {
        return new ScoringError(gold.id(), ScoringError.WRONG, what, passage, confidence);
    }

    ScoringError confused(String wanted, String said, String passage, double confidence) {
        return new ScoringError(gold.id(), ScoringError.CONFUSED, wanted + " as " + said, passage, confidence);
    }

    ScoringError missed(String what, String passage) {
        return new ScoringError(gold.id(), ScoringError.MISSED, what, passage, 0);
    }
}
