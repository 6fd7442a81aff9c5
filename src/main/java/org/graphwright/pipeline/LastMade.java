package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The last of what was made, for as long as it is made of the same again; given up where memory is short. Safe for use by several threads.
 *
 * @param <T> what is made, which never changes
 */
final class LastMade<T> {
    private List<?> source = List.of();
    private SoftReference<@Nullable T> made = new SoftReference<>(null);

    /**
     * What was made of this source last, or else what is made of it now.
     *
     * @param wanted all that it depends on, at least one value
     */
    synchronized T of(List<?> wanted, Supplier<T> maker) {
        requireNonNull(wanted, "wanted is null");
        T last = made.get();
        if (last != null && source.equals(wanted)) {
            return last;
        }
        T next = requireNonNull(maker.get(), "made is null");
        source = wanted;
        made = new SoftReference<>(next);
        return next;
    }
}
