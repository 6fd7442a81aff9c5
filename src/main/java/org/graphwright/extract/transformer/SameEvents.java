package org.graphwright.extract.transformer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together the places of an article that tell of one event. Safe for threads. */
final class SameEvents {
    private final EventHead head;

    SameEvents(EventHead head) {
        this.head = requireNonNull(head, "head is null");
    }

    /**
     * Each trigger goes to the group to whose triggers it fits best on the average, if it fits at all.
     *
     * @param triggers of the article, in order of position
     * @return groups in the order of their first triggers
     */
    List<List<EventTrigger>> group(List<EventTrigger> triggers) {
        List<List<EventTrigger>> groups = new ArrayList<>();
        for (EventTrigger trigger : triggers) {
            best(trigger, groups)
                    .ifPresentOrElse(group -> group.add(trigger), () -> groups.add(new ArrayList<>(List.of(trigger))));
        }
        return groups;
    }

    /** The group to whose triggers one fits best on the average; empty where it fits none. */
    Optional<List<EventTrigger>> best(EventTrigger trigger, List<List<EventTrigger>> groups) {
        List<EventTrigger> best = null;
        double most = 0;
        for (List<EventTrigger> group : groups) {
            double fit =
                    group.stream().mapToDouble(t -> same(trigger, t)).average().orElse(0);
            if (fit > most) {
                most = fit;
                best = group;
            }
        }
        return Optional.ofNullable(best);
    }

    private double same(EventTrigger one, EventTrigger other) {
        return head.same(
                one.compared(),
                other.compared(),
                one.word().equals(other.word()),
                Math.abs(one.sentence() - other.sentence()),
                one.alike(other));
    }
}
