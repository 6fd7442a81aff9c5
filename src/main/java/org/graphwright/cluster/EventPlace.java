package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import org.apache.spark.Partitioner;
import org.jspecify.annotations.Nullable;

/**
 * Where an event stands among those of a key.
 *
 * @param order what sorts it among them
 */
record EventPlace(String key, String order) implements Comparable<EventPlace>, Serializable {
    private static final Comparator<EventPlace> ORDER =
            Comparator.comparing(EventPlace::key).thenComparing(EventPlace::order);

    EventPlace {
        requireNonNull(key, "key is null");
        requireNonNull(order, "order is null");
    }

    @Override
    public int compareTo(EventPlace other) {
        return ORDER.compare(this, other);
    }

    /** Puts all of one key into one part. */
    static final class OfKey extends Partitioner {
        private static final long serialVersionUID = 1;

        private final int parts;

        OfKey(int parts) {
            this.parts = parts;
        }

        @Override
        public int numPartitions() {
            return parts;
        }

        @Override
        public int getPartition(Object place) {
            return Math.floorMod(((EventPlace) place).key().hashCode(), parts);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfKey that && that.parts == parts;
        }

        @Override
        public int hashCode() {
            return parts;
        }
    }
}
