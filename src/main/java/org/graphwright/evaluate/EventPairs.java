package org.graphwright.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.evaluate.GoldStory.GoldEvent;
import org.graphwright.evaluate.Prediction.FoundEvent;

/**
 * Which event of a prediction is which of the gold: one whose words overlap a place that tells of it, at most one each, first those of
 * the same class.
 *
 * @param pairs in the order of the prediction, those of the same class first
 * @param missed events of the gold that are in no pair
 * @param unwanted events of the prediction that are in no pair
 */
record EventPairs(List<Pair> pairs, List<GoldEvent> missed, List<FoundEvent> unwanted) {
    record Pair(GoldEvent gold, FoundEvent found) {}

    EventPairs {
        pairs = List.copyOf(pairs);
        missed = List.copyOf(missed);
        unwanted = List.copyOf(unwanted);
    }

    static EventPairs of(List<GoldEvent> gold, List<FoundEvent> found, EventClasses classes) {
        List<GoldEvent> missed = new ArrayList<>(gold);
        List<FoundEvent> unwanted = new ArrayList<>(found);
        List<Pair> pairs = new ArrayList<>();
        for (boolean sameClass : List.of(true, false)) {
            for (FoundEvent event : List.copyOf(unwanted)) {
                missed.stream()
                        .filter(g -> g.isToldAt(event.span()) && (!sameClass || classes.same(g.type(), event.type())))
                        .findFirst()
                        .ifPresent(g -> {
                            pairs.add(new Pair(g, event));
                            missed.remove(g);
                            unwanted.remove(event);
                        });
            }
        }
        return new EventPairs(pairs, missed, unwanted);
    }
}
