package org.graphwright.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events were compared last, and what came of it: who corrects a graph changes few of its events, and leaves all others as alike as they
 * were. What is found out with it is the same as without. Safe for use by several threads.
 */
public final class EventMemory {
    private @Nullable EventCorpus corpus;
    private List<Set<Integer>> candidates = List.of();
    private Map<Long, EventPair> pairs = Map.of();

    /** Those of the candidates that may be one. */
    synchronized List<EventPair> pairs(EventCorpus now, List<Set<Integer>> wanted, EventClusters clusters) {
        int[] before = before(now);
        Map<Long, EventPair> found = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            for (int other : wanted.get(i)) {
                Optional<EventPair> pair = before[i] >= 0
                                && before[other] >= 0
                                && candidates.get(before[i]).contains(before[other])
                        ? Optional.ofNullable(pairs.get(key(before[i], before[other])))
                        : clusters.pair(i, other);
                if (pair.isPresent()) {
                    found.put(key(i, other), pair.get());
                }
            }
        }
        corpus = now;
        candidates = wanted;
        pairs = found;
        return new ArrayList<>(found.values());
    }

    private static long key(int index, int other) {
        return (long) index << Integer.SIZE | other;
    }

    /** For each event its number in the last corpus; -1 where it was not the same there, or did not weigh the same. */
    private int[] before(EventCorpus now) {
        int[] before = new int[now.size()];
        EventCorpus last = corpus;
        Map<EventRecord, Integer> known = new HashMap<>();
        for (int i = 0; last != null && i < last.size(); i++) {
            known.put(last.event(i), i);
        }
        Set<String> same = new HashSet<>();
        for (int i = 0; i < before.length; i++) {
            Integer number = known.get(now.event(i));
            before[i] = number != null && last != null && weighsTheSame(i, now, last, same) ? number : -1;
        }
        return before;
    }

    private static boolean weighsTheSame(int index, EventCorpus now, EventCorpus last, Set<String> same) {
        EventRecord event = now.event(index);
        for (Collection<String> names : List.of(now.things(index), event.words(), event.context())) {
            for (String name : names) {
                if (!same.contains(name)) {
                    if (now.weight(name) != last.weight(name)) {
                        return false;
                    }
                    same.add(name);
                }
            }
        }
        return true;
    }
}
