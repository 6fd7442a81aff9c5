package org.graphwright.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.graphwright.evaluate.GoldStory.StoryMention;
import org.graphwright.evaluate.Prediction.FoundMention;
import org.graphwright.model.MentionKind;

/** Pronouns of news stories: right where the pronoun's entity is the one that it means. Of the first person only the plural counts. */
final class StoryPronounScorer implements StoryScorer {
    private static final Set<String> SPEAKER = Set.of("i", "me", "my", "mine", "myself");

    private final List<ScoringError> errors;
    private Counts counts = Counts.NONE;

    StoryPronounScorer(List<ScoringError> errors) {
        this.errors = errors;
    }

    @Override
    public void add(StoryCase story) {
        for (StoryMention pronoun : story.story().mentions()) {
            String words = story.words(pronoun.span());
            if (pronoun.kind() == MentionKind.PRONOUN && !SPEAKER.contains(words.toLowerCase(Locale.ROOT))) {
                add(story, pronoun, words);
            }
        }
    }

    private void add(StoryCase story, StoryMention pronoun, String words) {
        Optional<FoundMention> found = story.found().mentions().stream()
                .filter(m -> m.kind() == MentionKind.PRONOUN
                        && m.entity() != null
                        && m.span().equals(pronoun.span()))
                .findFirst();
        Integer said = found.map(m -> story.match().of(m.entity())).orElse(null);
        if (said != null && said.equals(pronoun.entity())) {
            counts = counts.plus(new Counts(1, 0, 0));
            return;
        }
        boolean isWrong = found.isPresent() && (said != null || pronoun.entity() == null);
        boolean isMissed = pronoun.entity() != null;
        counts = counts.plus(new Counts(0, isWrong ? 1 : 0, isMissed ? 1 : 0));
        if (isWrong) {
            double confidence = found.map(FoundMention::confidence).orElse(0.0);
            errors.add(story.wrong("pronoun", words + " → " + story.name(said), confidence));
        }
        if (isMissed) {
            errors.add(story.missed("pronoun", words + " → " + story.name(pronoun.entity())));
        }
    }

    @Override
    public List<Score> scores() {
        return List.of(Score.of("pronouns", counts));
    }
}
