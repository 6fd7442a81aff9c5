package org.graphwright.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins events in which a reader sees no difference: of one class and one day with the same parts, or read twice in one sentence, once
 * perhaps with fewer of its parts. In the graph they stay apart, for they have different words.
 */
final class SameEvents {
    /** Of a month or year, or of no known time, there may be several of one kind. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private SameEvents() {}

    /** Each event once, in the order of the first of those that are joined, and each of its sentences once. */
    static List<EventView> once(List<EventView> events) {
        List<EventView> joined = new ArrayList<>();
        for (EventView event : events) {
            int same = 0;
            while (same < joined.size() && !isSame(joined.get(same), event)) {
                same++;
            }
            if (same < joined.size()) {
                joined.set(same, joined.get(same).joined(event));
            } else {
                joined.add(event);
            }
        }
        return joined.stream().map(EventView::withoutRepeats).toList();
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
