package org.graphwright.belief;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.graphwright.model.DayRange;
import org.graphwright.model.PropertyName;

/** Which place lies in which, by facts that are likelier right than wrong: a town and its country are no two birth places. */
public final class Containment implements Serializable {
    private static final long serialVersionUID = 1;

    private static final Set<PropertyName> LIES_IN = PropertyName.setOf("locatedIn", "capitalOf");

    private final HashMap<String, Set<String>> around = new HashMap<>();

    /** @param facts all, or those alone that say that a place lies in another */
    public Containment(Collection<Candidate> facts) {
        for (Candidate candidate : facts) {
            FactKey fact = candidate.fact();
            if (tells(candidate)) {
                around.computeIfAbsent(fact.subject(), place -> new TreeSet<>()).add(fact.object());
            }
        }
    }

    /** True for a fact that says, likelier right than wrong, that a place lies in another. */
    public static boolean tells(Candidate candidate) {
        FactKey fact = candidate.fact();
        return LIES_IN.contains(fact.property()) && fact.joinsThings() && candidate.logOdds() > 0;
    }

    /** True where the values say the same, one more closely: a place in the other, a day of the other's month or week. */
    boolean agree(FactKey one, FactKey other) {
        if (!one.joinsThings() && !other.joinsThings()) {
            return one.object().startsWith(other.object())
                    || other.object().startsWith(one.object())
                    || agree(DayRange.of(one.object()), DayRange.of(other.object()));
        }
        return lies(one.object(), other.object()) || lies(other.object(), one.object());
    }

    /** True where the place of the one lies in that of the other and is another. */
    boolean isWithin(FactKey one, FactKey other) {
        return one.joinsThings()
                && other.joinsThings()
                && !one.object().equals(other.object())
                && lies(one.object(), other.object())
                && !lies(other.object(), one.object());
    }

    private static boolean agree(Optional<DayRange> one, Optional<DayRange> other) {
        return one.isPresent()
                && other.isPresent()
                && (one.get().isWithin(other.get()) || other.get().isWithin(one.get()));
    }

    private boolean lies(String inner, String outer) {
        if (!around.containsKey(inner)) {
            return inner.equals(outer);
        }
        Set<String> seen = new HashSet<>(List.of(inner));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String place = open.remove();
            if (place.equals(outer)) {
                return true;
            }
            around.getOrDefault(place, Set.of()).stream().filter(seen::add).forEach(open::add);
        }
        return false;
    }
}
