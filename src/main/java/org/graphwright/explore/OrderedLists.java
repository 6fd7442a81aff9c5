package org.graphwright.explore;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The lists that were asked for last, whole and in order: who turns a page, or comes back, waits for no sorting and counting. Safe for use by several threads. */
final class OrderedLists {
    /** Each may name all facts of a graph; by hand. */
    private static final int MOST = 12;

    private final Map<List<?>, Ordered<?>> last = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * A whole list.
     *
     * @param items in their order
     * @param facets what it divides by
     */
    record Ordered<T>(List<T> items, List<FacetCount> facets) {
        Ordered {
            items = List.copyOf(items);
            facets = List.copyOf(facets);
        }
    }

    /**
     * The list of a key, made where it is none of the last.
     *
     * @param key all that it depends on, the kind of its items first
     */
    @SuppressWarnings("unchecked")
    <T> Ordered<T> of(List<?> key, Supplier<Ordered<T>> maker) {
        synchronized (last) {
            Ordered<?> known = last.get(key);
            if (known != null) {
                return (Ordered<T>) known;
            }
        }
        Ordered<T> made = maker.get();
        synchronized (last) {
            last.put(key, made);
            Iterator<?> oldest = last.keySet().iterator();
            while (last.size() > MOST) {
                oldest.next();
                oldest.remove();
            }
        }
        return made;
    }
}
