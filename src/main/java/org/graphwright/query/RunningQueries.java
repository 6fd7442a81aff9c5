package org.graphwright.query;

import static java.util.Objects.requireNonNull;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The queries that run in this process. When the heap is nearly full even after garbage was collected they are stopped, all of them:
 * which one holds what is not known, and each is asked again more easily than the process started.
 */
public final class RunningQueries {
    /** Of the heap's part for what lives long; chosen by hand. */
    private static final double NEARLY_FULL = 0.85;

    private static final Set<QueryExec> RUNNING =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private static final Set<QueryExec> STOPPED =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private static final AtomicLong STOPS = new AtomicLong();

    static {
        watch();
    }

    private RunningQueries() {}

    /** Lets a query be stopped; one that has ended is forgotten. */
    public static QueryExec started(QueryExec query) {
        RUNNING.add(requireNonNull(query, "query is null"));
        return query;
    }

    /** How often all that ran were stopped. */
    static long stops() {
        return STOPS.get();
    }

    /** Stops all that run. */
    static void stop() {
        STOPS.incrementAndGet();
        List<QueryExec> running;
        synchronized (RUNNING) {
            running = new ArrayList<>(RUNNING);
            RUNNING.clear();
        }
        STOPPED.addAll(running);
        running.forEach(QueryExec::abort);
    }

    /** True for a query that was stopped for want of memory. */
    static boolean isStopped(QueryExec query) {
        return STOPPED.contains(query);
    }

    private static void watch() {
        boolean isWatched = false;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            long most = pool.getUsage().getMax();
            boolean isForLong = pool.getName().matches(".*(Old|Tenured).*");
            if (pool.getType() == MemoryType.HEAP
                    && isForLong
                    && most > 0
                    && pool.isCollectionUsageThresholdSupported()) {
                pool.setCollectionUsageThreshold((long) (NEARLY_FULL * most));
                isWatched = true;
            }
        }
        if (isWatched && ManagementFactory.getMemoryMXBean() instanceof NotificationEmitter heap) {
            heap.addNotificationListener(
                    (notification, context) -> stop(),
                    notification ->
                            notification.getType().equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED),
                    null);
        }
    }
}
