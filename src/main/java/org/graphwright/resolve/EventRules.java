package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graphwright.ontology.Classes;

/** Proposes which names mean one event: a storm by its own name alone, an election without its kind or its country. */
final class EventRules {
    /** What articles must have in common, in nats. */
    private static final double COMMON = 2.5;

    private final Units units;
    private final Contexts contexts;

    EventRules(Units units, Contexts contexts) {
        this.units = requireNonNull(units, "units is null");
        this.contexts = requireNonNull(contexts, "contexts is null");
    }

    List<Merge> propose() {
        Map<String, List<Integer>> longer = new TreeMap<>();
        for (int u = 0; u < units.size(); u++) {
            for (String shorter : isEvent(u) ? shorter(units.unit(u).of()) : List.<String>of()) {
                longer.computeIfAbsent(shorter, key -> new ArrayList<>(1)).add(u);
            }
        }
        List<Merge> proposals = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            List<Integer> full =
                    isEvent(u) ? longer.getOrDefault(written(units.unit(u).of()), List.of()) : List.of();
            // an event that is called no more than a name is a storm
            boolean known = units.unit(u).detail() != null
                    || full.size() == 1 && isStorm(units.unit(full.get(0)).of());
            if (full.size() == 1 && (known || contexts.common(u, full.get(0)) >= COMMON)) {
                proposals.add(new Merge(
                        u,
                        full.get(0),
                        0.85,
                        new Reason(
                                "short name",
                                written(units.unit(u).of()) + " stands for "
                                        + written(units.unit(full.get(0)).of()) + contexts.told(u, full.get(0)))));
            }
        }
        return proposals;
    }

    private boolean isEvent(int unit) {
        return units.unit(unit).root().equals(Classes.EVENT);
    }

    private static boolean isStorm(UnitName name) {
        return name.words().size() == 2 && name.words().get(0).equals("storm");
    }

    /** A name with the country that it has. */
    static String written(UnitName unit) {
        String words = String.join(" ", unit.words());
        return unit.detail() == null ? words : words + " of " + unit.detail();
    }

    /** The names that may stand for it where nothing else has them. */
    static List<String> shorter(UnitName unit) {
        List<String> words = unit.words();
        if (isStorm(unit)) {
            return List.of(words.get(1));
        }
        String owner = unit.detail();
        if (owner == null) {
            return List.of();
        }
        String own = String.join(" ", words);
        String last = words.get(0) + " " + words.get(words.size() - 1);
        return words.size() > 2 ? List.of(own, last + " of " + owner, last) : List.of(own);
    }
}
