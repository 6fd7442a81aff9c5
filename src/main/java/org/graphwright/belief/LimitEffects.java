package org.graphwright.belief;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/** Gathers what one limit does to its facts. */
final class LimitEffects {
    private final LimitKey limit;
    private final FactKey first;
    private final int place;
    private final List<LimitEffect> all = new ArrayList<>();

    /**
     * @param first the first of the limit's facts
     * @param place of the limit among that one's limits
     */
    LimitEffects(LimitKey limit, FactKey first, int place) {
        this.limit = requireNonNull(limit, "limit is null");
        this.first = requireNonNull(first, "first is null");
        this.place = place;
    }

    /**
     * Of a fact and its rivals so many can be right.
     *
     * @param told those of the rivals that it is said to contradict
     */
    void add(Candidate fact, List<Candidate> rivals, List<Candidate> told, int most) {
        if (rivals.size() >= most) {
            all.add(new LimitEffect(
                    fact.fact(),
                    limit.kind(),
                    first,
                    place,
                    all.size(),
                    AtMost.effect(rivals, most),
                    told.stream().map(Candidate::fact).toList()));
        }
    }

    List<LimitEffect> all() {
        return all;
    }
}
