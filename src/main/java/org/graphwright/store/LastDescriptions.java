package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import org.graphwright.graph.Described;
import org.jspecify.annotations.Nullable;

/**
 * What the graph of things was last made to say, for who changes one graph again and again: the next descriptions are compared with these
 * and not with the graph. Given up where memory is short. Safe for use by several threads.
 */
public final class LastDescriptions {
    private String digest = "";
    private SoftReference<@Nullable Map<String, ? extends Described>> wanted = new SoftReference<>(null);

    /** The descriptions of this digest, if they are the last; under the graph's own base. */
    synchronized Optional<Map<String, ? extends Described>> of(String written) {
        return digest.isEmpty() || !digest.equals(written) ? Optional.empty() : Optional.ofNullable(wanted.get());
    }

    /** Takes those of a graph that says the same for the last. */
    public void takeOver(LastDescriptions other) {
        String written;
        Map<String, ? extends Described> descriptions;
        synchronized (other) {
            written = other.digest;
            descriptions = other.wanted.get();
        }
        if (descriptions != null) {
            keep(written, descriptions);
        }
    }

    synchronized void keep(String written, Map<String, ? extends Described> descriptions) {
        digest = requireNonNull(written, "written is null");
        wanted = new SoftReference<>(requireNonNull(descriptions, "descriptions is null"));
    }
}
