package org.graphwright.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Joins events in which a reader sees no difference: of one class and one day with the same parts, or read twice in one sentence, once
 * perhaps with fewer of its parts. In the graph they stay apart, for they have different words.
 */
final class SameEvents {
    /** Of a month or year, or of no known time, there may be several of one kind. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private SameEvents() {}

    /**
     * An event of those that are one.
     *
     * @param event all of them joined, with each sentence once
     * @param members they in their order, at least one
     */
    record Joined(EventView event, List<EventView> members) {
        Joined {
            members = List.copyOf(members);
        }

        /** The same of other views of its members. */
        EventView of(UnaryOperator<EventView> view) {
            return members.stream()
                    .map(view)
                    .reduce(EventView::joined)
                    .orElse(event)
                    .withoutRepeats();
        }
    }

    /** Each event once, in the order of the first of those that are joined, and each of its sentences once. */
    static List<EventView> once(List<EventView> events) {
        return joined(events).stream().map(Joined::event).toList();
    }

    /** The same with what was joined. */
    static List<Joined> joined(List<EventView> events) {
        List<EventView> joined = new ArrayList<>();
        List<List<EventView>> members = new ArrayList<>();
        Map<List<Object>, Set<Integer>> likely = new HashMap<>();
        for (EventView event : events) {
            TreeSet<Integer> candidates = new TreeSet<>();
            marks(event).forEach(mark -> candidates.addAll(likely.getOrDefault(mark, Set.of())));
            int same = candidates.stream()
                    .filter(place -> isSame(joined.get(place), event))
                    .findFirst()
                    .orElse(joined.size());
            if (same < joined.size()) {
                joined.set(same, joined.get(same).joined(event));
                members.get(same).add(event);
            } else {
                joined.add(event);
                members.add(new ArrayList<>(List.of(event)));
            }
            marks(event)
                    .forEach(mark -> likely.computeIfAbsent(mark, none -> new TreeSet<>())
                            .add(same));
        }
        return IntStream.range(0, joined.size())
                .mapToObj(place -> new Joined(joined.get(place).withoutRepeats(), members.get(place)))
                .toList();
    }

    /** Of two that are one at least one is the same: who took part, or a sentence; it spares to compare each with each. */
    private static List<List<Object>> marks(EventView event) {
        List<List<Object>> marks = new ArrayList<>();
        if (DAY.matcher(event.when()).matches()) {
            marks.add(List.of(event.type(), event.when(), Set.copyOf(event.participants())));
        }
        event.tellings()
                .forEach(telling -> marks.add(
                        List.of(event.type(), event.when(), telling.article().iri(), telling.sentence())));
        return marks;
    }

    private static boolean isSame(EventView one, EventView other) {
        if (!one.type().equals(other.type()) || !one.when().equals(other.when()) || one.negated() != other.negated()) {
            return false;
        }
        Set<EventView.Part> ours = new HashSet<>(one.participants());
        Set<EventView.Part> theirs = new HashSet<>(other.participants());
        if (ours.equals(theirs) && DAY.matcher(one.when()).matches()) {
            return true;
        }
        return (ours.containsAll(theirs) || theirs.containsAll(ours))
                && sentences(one).stream().anyMatch(sentences(other)::contains);
    }

    private static Set<List<String>> sentences(EventView event) {
        return event.tellings().stream()
                .map(telling -> List.of(telling.article().iri(), telling.sentence()))
                .collect(Collectors.toSet());
    }
}
