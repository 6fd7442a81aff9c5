package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.graphwright.resolve.EventPair;
import org.graphwright.resolve.EventRecord;
import org.graphwright.resolve.EventStatistics;
import org.graphwright.resolve.EventSteps;
import scala.Tuple2;

/** Compares events that come sorted by key and order, with a run of one key in memory at a time. */
final class EventRuns implements Iterator<EventPair> {
    /** Events of one key that are compared each with each; by hand. */
    private static final int RUN = 1_000;

    private final Iterator<Tuple2<EventPlace, EventRecord>> sorted;
    private final EventStatistics statistics;
    private final EventSteps steps = new EventSteps();
    private final List<EventRecord> run = new ArrayList<>();
    private String key = "";
    private int from;
    private Iterator<EventPair> pairs = List.<EventPair>of().iterator();

    EventRuns(Iterator<Tuple2<EventPlace, EventRecord>> sorted, EventStatistics statistics) {
        this.sorted = requireNonNull(sorted, "sorted is null");
        this.statistics = requireNonNull(statistics, "statistics is null");
    }

    @Override
    public boolean hasNext() {
        while (!pairs.hasNext() && sorted.hasNext()) {
            Tuple2<EventPlace, EventRecord> next = sorted.next();
            boolean same = next._1().key().equals(key);
            if (!same || run.size() >= RUN) {
                compare();
                int looked = same ? EventSteps.LOOK_BACK : 0;
                run.subList(0, run.size() - looked).clear();
                from = looked;
                key = next._1().key();
            }
            run.add(next._2());
        }
        if (!pairs.hasNext()) {
            compare();
            from = run.size();
        }
        return pairs.hasNext();
    }

    private void compare() {
        pairs = run.size() < 2
                ? List.<EventPair>of().iterator()
                : steps.pairs(run, from, statistics).iterator();
    }

    @Override
    public EventPair next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return pairs.next();
    }
}
