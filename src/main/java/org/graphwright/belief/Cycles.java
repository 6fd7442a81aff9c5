package org.graphwright.belief;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds circles where there can be none. Facts are taken the likeliest first; one that closes a circle cannot be right together with the
 * least likely of the others in it.
 */
final class Cycles {
    private static final Comparator<Candidate> LIKELIEST_FIRST =
            Comparator.comparingDouble(Candidate::logOdds).reversed().thenComparing(Candidate::fact);

    private final Map<String, Map<String, Candidate>> ways = new HashMap<>();

    /**
     * Goes through facts of one property.
     *
     * @param excluded is given each pair that cannot be right together
     */
    void find(List<Candidate> facts, BiConsumer<Candidate, Candidate> excluded) {
        for (Candidate fact : facts.stream().sorted(LIKELIEST_FIRST).toList()) {
            Candidate weakest = weakestBack(fact);
            if (weakest == null) {
                ways.computeIfAbsent(fact.fact().subject(), thing -> new HashMap<>())
                        .put(fact.fact().object(), fact);
            } else {
                excluded.accept(fact, weakest);
            }
        }
    }

    /** The least likely fact on the first way from the object back to the subject; null where there is none. */
    private @Nullable Candidate weakestBack(Candidate fact) {
        Map<String, Candidate> weakest = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(fact.fact().object()));
        weakest.put(fact.fact().object(), fact);
        while (!open.isEmpty()) {
            String thing = open.remove();
            List<Candidate> next = ways.getOrDefault(thing, Map.of()).values().stream()
                    .sorted(LIKELIEST_FIRST)
                    .toList();
            for (Candidate step : next) {
                String reached = step.fact().object();
                Candidate before = weakest.get(thing);
                Candidate least = before == null || before.equals(fact) || LIKELIEST_FIRST.compare(step, before) > 0
                        ? step
                        : before;
                if (reached.equals(fact.fact().subject())) {
                    return least;
                }
                if (weakest.putIfAbsent(reached, least) == null) {
                    open.add(reached);
                }
            }
        }
        return null;
    }
}
