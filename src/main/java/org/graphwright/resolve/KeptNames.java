package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps what was found out about names until they are asked for again, by another step on the same article or by one of its neighbours. When
 * there are too many it forgets all, and it keeps nothing about long ones, so that memory has an end. For any number of threads.
 */
final class KeptNames<V> {
    /** More than one article has names. */
    private static final int MOST = 4096;
    /** In characters: hardly a name has more. */
    private static final int LONGEST = 100;

    private final Function<String, V> finder;
    private final Map<String, V> kept = new ConcurrentHashMap<>();

    KeptNames(Function<String, V> finder) {
        this.finder = requireNonNull(finder, "finder is null");
    }

    /** What there is about a name. */
    V of(String name) {
        V known = kept.get(name);
        if (known != null) {
            return known;
        }
        V found = finder.apply(name);
        if (name.length() <= LONGEST) {
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(name, found);
        }
        return found;
    }
}
