package org.graphwright.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graphwright.evaluate.EventPairs.Pair;
import org.graphwright.evaluate.GoldStory.GoldEvent;
import org.graphwright.evaluate.Prediction.FoundEvent;

/**
 * Events of news stories: found where the words overlap a trigger, right where the class is the gold's too; and the share of the stories
 * whose one event marked as the main one is a main event of the gold.
 */
final class EventScorer implements StoryScorer {
    private final EventClasses classes;
    private final EventDetailScorer details;
    private final List<ScoringError> errors;
    private final Map<String, Counts> parts = new TreeMap<>();
    private Counts found = Counts.NONE;
    private int stories;
    private int storiesWithMain;
    private int mainRight;

    EventScorer(EventClasses classes, List<ScoringError> errors) {
        this.classes = requireNonNull(classes, "classes is null");
        this.errors = requireNonNull(errors, "errors is null");
        this.details = new EventDetailScorer(errors);
    }

    @Override
    public void add(StoryCase story) {
        story.story().events().ifPresent(gold -> {
            stories++;
            EventPairs events = EventPairs.of(gold, story.found().events(), classes);
            addClasses(story, events);
            addMain(story, gold);
            events.pairs().forEach(pair -> details.add(story, pair));
        });
    }

    private void addClasses(StoryCase story, EventPairs events) {
        found = found.plus(new Counts(
                events.pairs().size(), events.unwanted().size(), events.missed().size()));
        for (Pair pair : events.pairs()) {
            String wanted = pair.gold().type();
            String said = EventClasses.nameOf(pair.found().type());
            if (classes.same(wanted, pair.found().type())) {
                count(wanted, new Counts(1, 0, 0));
            } else {
                count(wanted, new Counts(0, 0, 1));
                count(said, new Counts(0, 1, 0));
                FoundEvent event = pair.found();
                errors.add(story.confused(wanted, said, story.words(event.span()), event.confidence()));
            }
        }
        for (FoundEvent event : events.unwanted()) {
            String said = EventClasses.nameOf(event.type());
            count(said, new Counts(0, 1, 0));
            errors.add(story.wrong("event " + said, story.words(event.span()), event.confidence()));
        }
        for (GoldEvent event : events.missed()) {
            count(event.type(), new Counts(0, 0, 1));
            errors.add(story.missed(
                    "event " + event.type(), story.words(event.triggers().get(0))));
        }
    }

    private void count(String type, Counts one) {
        parts.merge(type, one, Counts::plus);
    }

    private void addMain(StoryCase story, List<GoldEvent> gold) {
        List<GoldEvent> wanted = gold.stream().filter(GoldEvent::main).toList();
        if (wanted.isEmpty()) {
            return;
        }
        storiesWithMain++;
        List<FoundEvent> marked =
                story.found().events().stream().filter(FoundEvent::main).toList();
        if (marked.size() == 1
                && wanted.stream()
                        .anyMatch(w -> w.isToldAt(marked.get(0).span())
                                && classes.same(w.type(), marked.get(0).type()))) {
            mainRight++;
        } else {
            errors.add(story.missed(
                    "main event " + wanted.get(0).type(),
                    story.words(wanted.get(0).triggers().get(0))));
        }
    }

    @Override
    public List<Score> scores() {
        return stories == 0
                ? List.of()
                : List.of(
                        Score.of("events", parts),
                        Score.of("events found", found),
                        Score.share("main event", mainRight, storiesWithMain),
                        details.participants(),
                        details.places(),
                        details.dates(),
                        details.numbers());
    }
}
