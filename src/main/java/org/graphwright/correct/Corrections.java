package org.graphwright.correct;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All corrections of a graph.
 *
 * @param entries in the order in which they were made
 */
public record Corrections(List<CorrectionEntry> entries) implements Serializable {
    /** None. */
    public static final Corrections NONE = new Corrections(List.of());

    public Corrections {
        entries = List.copyOf(entries);
    }

    /** True where nothing is corrected. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** With one more, which takes the place of those that it replaces. */
    public Corrections with(CorrectionEntry entry) {
        List<CorrectionEntry> all = new ArrayList<>();
        for (CorrectionEntry each : entries) {
            if (!each.id().equals(entry.id()) && !entry.correction().replaces(each.correction())) {
                all.add(each);
            }
        }
        all.add(entry);
        return new Corrections(all);
    }

    /** With others, one after the other; what is said already stays as it was said. */
    public Corrections withAll(List<CorrectionEntry> others) {
        Corrections all = this;
        for (CorrectionEntry other : others) {
            if (!all.says(other.correction())) {
                all = all.with(other);
            }
        }
        return all;
    }

    /** True where one of them says this. */
    public boolean says(Correction correction) {
        return entries.stream().anyMatch(entry -> entry.correction().says(correction));
    }

    /** Without one. */
    public Corrections without(String id) {
        return new Corrections(
                entries.stream().filter(entry -> !entry.id().equals(id)).toList());
    }

    /** The one of an id, or of an id that begins so where it is the only one. */
    public Optional<CorrectionEntry> find(String id) {
        List<CorrectionEntry> found = entries.stream()
                .filter(entry -> !id.isEmpty() && entry.id().startsWith(id))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
