package org.graphwright.evaluate;

import java.util.List;
import java.util.Optional;
import org.graphwright.evaluate.GoldStory.GoldDate;
import org.graphwright.evaluate.Prediction.FoundMention;
import org.graphwright.model.Mention;

/**
 * Dates of news stories, of those whose value is known: found where spans overlap, right where the values are equal but for
 * their notation ({@link DateNotation}). A date whose value the
 * gold does not know is neither wanted nor wrong.
 */
final class DateScorer implements StoryScorer {
    private final List<ScoringError> errors;
    private Counts found = Counts.NONE;
    private Counts valued = Counts.NONE;
    private int values;

    DateScorer(List<ScoringError> errors) {
        this.errors = errors;
    }

    @Override
    public void add(StoryCase story) {
        List<FoundMention> dates = story.found().mentions().stream()
                .filter(m -> m.type().equals(Mention.DATE.value()))
                .toList();
        for (GoldDate wanted : story.story().dates()) {
            if (wanted.value() != null) {
                addWanted(story, wanted, wanted.value(), dates);
            }
        }
        for (FoundMention date : dates) {
            if (story.story().dates().stream().noneMatch(d -> d.span().overlaps(date.span()))) {
                found = found.plus(new Counts(0, 1, 0));
                valued = valued.plus(new Counts(0, date.value() == null ? 0 : 1, 0));
                errors.add(story.wrong("date", story.words(date.span()), date.confidence()));
            }
        }
    }

    private void addWanted(StoryCase story, GoldDate wanted, String value, List<FoundMention> dates) {
        List<FoundMention> here =
                dates.stream().filter(d -> d.span().overlaps(wanted.span())).toList();
        boolean isFound = !here.isEmpty();
        boolean isRight = here.stream().anyMatch(d -> d.value() != null && DateNotation.isSame(value, d.value()));
        Optional<FoundMention> other = isRight
                ? Optional.empty()
                : here.stream().filter(d -> d.value() != null).findFirst();
        found = found.plus(new Counts(isFound ? 1 : 0, 0, isFound ? 0 : 1));
        valued = valued.plus(new Counts(isRight ? 1 : 0, other.isPresent() ? 1 : 0, isRight ? 0 : 1));
        values += isRight ? 1 : 0;
        String passage = story.words(wanted.span()) + " = " + value;
        other.ifPresent(date -> errors.add(story.wrong("date", passage + ", not " + date.value(), date.confidence())));
        if (!isRight && other.isEmpty()) {
            errors.add(story.missed("date", passage));
        }
    }

    @Override
    public List<Score> scores() {
        return List.of(
                Score.of("dates found", found),
                Score.share("date values", values, found.right()),
                Score.of("dates", valued));
    }
}
