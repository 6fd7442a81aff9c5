package org.graphwright.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.graphwright.evaluate.EventPairs.Pair;
import org.graphwright.evaluate.Prediction.FoundEvent;
import org.graphwright.model.EventNumber;
import org.jspecify.annotations.Nullable;

/** Who, whom, where, when and how many, of the events that were found: each a micro-averaged F1. */
final class EventDetailScorer {
    private final List<ScoringError> errors;
    private final Map<String, Counts> participants = new TreeMap<>();
    private final Map<String, Counts> numbers = new TreeMap<>();
    private Counts places = Counts.NONE;
    private Counts dates = Counts.NONE;

    EventDetailScorer(List<ScoringError> errors) {
        this.errors = errors;
    }

    void add(StoryCase story, Pair pair) {
        addParticipants(story, pair, "agent", pair.gold().agents(), pair.found().agents());
        addParticipants(
                story, pair, "patient", pair.gold().patients(), pair.found().patients());
        addPlace(story, pair);
        addDate(story, pair);
        for (String kind : EventNumber.KINDS) {
            addNumber(story, pair, kind);
        }
    }

    private void addParticipants(StoryCase story, Pair pair, String role, Set<Integer> wanted, List<String> said) {
        Set<Integer> right = new LinkedHashSet<>();
        for (String entity : new LinkedHashSet<>(said)) {
            Integer number = story.match().of(entity);
            if (number == null || !wanted.contains(number)) {
                participants.merge(role, new Counts(0, 1, 0), Counts::plus);
                errors.add(story.wrong(
                        role,
                        passage(story, pair.found(), story.name(number)),
                        pair.found().confidence()));
            } else {
                right.add(number);
            }
        }
        participants.merge(role, new Counts(right.size(), 0, wanted.size() - right.size()), Counts::plus);
        wanted.stream()
                .filter(number -> !right.contains(number))
                .sorted()
                .forEach(number -> errors.add(story.missed(role, passage(story, pair.found(), story.name(number)))));
    }

    private void addPlace(StoryCase story, Pair pair) {
        Set<Integer> wanted = pair.gold().places();
        List<String> said = pair.found().places();
        boolean isRight =
                said.stream().map(story.match()::of).filter(Objects::nonNull).anyMatch(wanted::contains);
        places = places.plus(outcome(isRight, !wanted.isEmpty(), !said.isEmpty()));
        if (!isRight && !wanted.isEmpty()) {
            Integer first = wanted.stream().sorted().findFirst().orElseThrow();
            errors.add(story.missed("place of event", passage(story, pair.found(), story.name(first))));
        }
    }

    private void addDate(StoryCase story, Pair pair) {
        String words = pair.gold().date();
        Optional<Set<String>> values = EventDates.values(story, words);
        String said = pair.found().date();
        if (words != null && values.isEmpty()) {
            return;
        }
        boolean isRight = said != null && values.filter(v -> v.contains(said)).isPresent();
        dates = dates.plus(outcome(isRight, words != null, said != null));
        if (!isRight && words != null) {
            errors.add(story.missed("date of event", passage(story, pair.found(), words)));
        }
    }

    private void addNumber(StoryCase story, Pair pair, String kind) {
        String wanted = pair.gold().numbers().get(kind);
        String said = pair.found().numbers().get(kind);
        if (wanted == null && said == null) {
            return;
        }
        boolean isRight = wanted != null && said != null && EventNumbers.same(wanted, said);
        numbers.merge(kind, outcome(isRight, wanted != null, said != null), Counts::plus);
        if (!isRight && wanted != null) {
            errors.add(story.missed(kind, passage(story, pair.found(), wanted)));
        }
    }

    private static Counts outcome(boolean isRight, boolean isWanted, boolean isSaid) {
        return new Counts(isRight ? 1 : 0, isSaid && !isRight ? 1 : 0, isWanted && !isRight ? 1 : 0);
    }

    private static String passage(StoryCase story, FoundEvent event, @Nullable String detail) {
        return story.words(event.span()) + " → " + detail;
    }

    Score participants() {
        return Score.of("event agents and patients", participants);
    }

    Score places() {
        return Score.of("event places", places);
    }

    Score dates() {
        return Score.of("event dates", dates);
    }

    Score numbers() {
        return Score.of("event numbers", numbers);
    }
}
