package org.graphwright.evaluate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graphwright.evaluate.GoldStory.StoryMention;
import org.graphwright.evaluate.Prediction.FoundMention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Definite nouns of news stories ("the company", "his wife"): right where the noun's entity is, by its names, the one that the noun means.
 * A noun that is the only mention of its entity says nothing, and one that stands beside a name of what it means ("the president, Ann
 * Lee") is no reference.
 */
final class NounScorer implements StoryScorer {
    /** Characters between a name and a noun in apposition, a comma and a blank. */
    private static final int BESIDE = 2;

    private final List<ScoringError> errors;
    private Counts counts = Counts.NONE;

    NounScorer(List<ScoringError> errors) {
        this.errors = errors;
    }

    @Override
    public void add(StoryCase story) {
        List<StoryMention> named = story.story().mentions().stream()
                .filter(m -> m.entity() != null && !m.isNoun() && m.kind() != MentionKind.PRONOUN)
                .toList();
        EntityMatch byName = new EntityMatch(spans(named), story.found());
        for (StoryMention noun : story.story().mentions()) {
            if (noun.isNoun() && noun.entity() != null) {
                addWanted(story, noun, byName);
            }
        }
        for (FoundMention found : story.found().mentions()) {
            Integer said = byName.of(found.entity());
            if (found.kind() == MentionKind.NOMINAL
                    && said != null
                    && story.story().mentions().stream()
                            .noneMatch(m ->
                                    m.kind() == MentionKind.NOMINAL && m.span().overlaps(found.span()))
                    && named.stream().noneMatch(name -> said.equals(name.entity()) && isBeside(name, found))) {
                addWrong(story, found.span(), said, found.confidence());
            }
        }
    }

    private static Map<Integer, List<Span>> spans(List<StoryMention> mentions) {
        return mentions.stream()
                .collect(groupingBy(StoryMention::entity, LinkedHashMap::new, mapping(StoryMention::span, toList())));
    }

    private void addWanted(StoryCase story, StoryMention noun, EntityMatch byName) {
        Optional<FoundMention> found = story.found().mentions().stream()
                .filter(m -> m.kind() == MentionKind.NOMINAL && m.span().overlaps(noun.span()))
                .max(Comparator.comparingInt(m -> shared(m.span(), noun.span())));
        Integer said = found.map(m -> byName.of(m.entity())).orElse(null);
        if (said != null && said.equals(noun.entity())) {
            counts = counts.plus(new Counts(1, 0, 0));
            return;
        }
        counts = counts.plus(new Counts(0, 0, 1));
        errors.add(story.missed("definite noun", story.words(noun.span()) + " → " + story.name(noun.entity())));
        if (said != null) {
            double confidence = found.map(FoundMention::confidence).orElse(0.0);
            addWrong(story, noun.span(), said, confidence);
        }
    }

    private void addWrong(StoryCase story, Span noun, @Nullable Integer said, double confidence) {
        counts = counts.plus(new Counts(0, 1, 0));
        errors.add(story.wrong("definite noun", story.words(noun) + " → " + story.name(said), confidence));
    }

    private static int shared(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
    }

    private static boolean isBeside(StoryMention name, FoundMention noun) {
        return shared(name.span(), noun.span()) >= -BESIDE;
    }

    @Override
    public List<Score> scores() {
        return List.of(Score.of("definite nouns", counts));
    }
}
