package org.graphwright.ask;

import java.time.Duration;
import org.graphwright.query.QueryFailure;

/** The time that a question may take. */
final class Deadline {
    private final Duration allowed;
    private final long begin = System.nanoTime();

    Deadline(Duration allowed) {
        this.allowed = allowed;
    }

    /** @throws QueryFailure where the time is over */
    void check() {
        if (System.nanoTime() - begin > allowed.toNanos()) {
            throw QueryFailure.stopped("the question was stopped after " + allowed.toMillis() / 1000.0
                    + " s; name the thing that it is about, or allow more time");
        }
    }
}
