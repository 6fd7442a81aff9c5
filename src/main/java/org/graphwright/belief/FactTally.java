package org.graphwright.belief;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;

/**
 * What articles say together of a fact.
 *
 * @param fact as {@link Constraints#standing} gives it
 * @param stated the fact as articles state it, from one side or from both, sorted
 * @param surest what the surest article's evidence alone adds to the log-odds
 * @param sources how many articles state it; an article and its copies are one
 * @param current true where it is said to hold now, by any of its evidence
 * @param first the first day on which an article says that it holds now, {@code YYYY-MM-DD}; empty where none is dated
 * @param last the last such day
 * @param latest the day of the latest article that states it; empty where none is dated
 */
public record FactTally(
        FactKey fact,
        List<FactKey> stated,
        double surest,
        int sources,
        boolean current,
        String first,
        String last,
        String latest)
        implements Serializable {
    public FactTally {
        requireNonNull(fact, "fact is null");
        stated = List.copyOf(stated);
        requireNonNull(first, "first is null");
        requireNonNull(last, "last is null");
        requireNonNull(latest, "latest is null");
    }
}
