package org.graphwright.belief;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A fact that may be right, before it is held against others.
 *
 * @param fact what it says
 * @param logOdds how likely its own evidence makes it
 * @param current true where it is said to hold now, by any of its evidence
 * @param first the first day on which an article says that it holds now, {@code YYYY-MM-DD}; empty where none is dated
 * @param last the last such day
 * @param latest the day of the latest article that states it; empty where none is dated
 */
public record Candidate(FactKey fact, double logOdds, boolean current, String first, String last, String latest)
        implements Serializable {
    public Candidate {
        requireNonNull(fact, "fact is null");
        requireNonNull(first, "first is null");
        requireNonNull(last, "last is null");
        requireNonNull(latest, "latest is null");
    }

    double odds() {
        return Math.exp(LogOdds.bounded(logOdds));
    }

    /** True where both are said to hold at some one time; what is undated may be. */
    boolean meets(Candidate other) {
        boolean undated = first.isEmpty() || other.first.isEmpty();
        return current
                && other.current
                && (undated || (first.compareTo(other.last) <= 0 && other.first.compareTo(last) <= 0));
    }
}
