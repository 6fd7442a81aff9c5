package org.graphwright.extract.transformer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

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
            List<EventTrigger> best = null;
            double most = 0;
            for (List<EventTrigger> group : groups) {
                double fit = group.stream()
                        .mapToDouble(t -> same(trigger, t))
                        .average()
                        .orElse(0);
                if (fit > most) {
                    most = fit;
                    best = group;
                }
            }
            if (best == null) {
                best = new ArrayList<>();
                groups.add(best);
            }
            best.add(trigger);
        }
        return groups;
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
