package org.graphwright.correct;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graphwright.belief.FactKey;

/**
 * What users took out of a graph, though its articles still say it. Things and articles have the graph's own IRIs.
 *
 * @param facts what is not so, wherever it is read
 * @param readings what single sentences do not say, by the IRIs of their articles
 * @param hidden the names of the things that are none, by IRI; the first is the one that it was shown by
 * @param before the names that these had, and things that have other names since or are one with another, by IRI
 */
public record Withdrawn(
        Set<FactKey> facts,
        Map<String, List<Target.OfReading>> readings,
        Map<String, List<String>> hidden,
        Map<String, List<String>> before) {
    /** Nothing. */
    public static final Withdrawn NOTHING = new Withdrawn(Set.of(), Map.of(), Map.of(), Map.of());

    public Withdrawn {
        facts = Set.copyOf(requireNonNull(facts, "facts is null"));
        readings = Map.copyOf(requireNonNull(readings, "readings is null"));
        hidden = Map.copyOf(requireNonNull(hidden, "hidden is null"));
        before = Map.copyOf(requireNonNull(before, "before is null"));
    }

    /** True where nothing was. */
    public boolean isEmpty() {
        return facts.isEmpty() && readings.isEmpty() && hidden.isEmpty();
    }
}
