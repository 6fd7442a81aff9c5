package org.graphwright.train;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.graphwright.extract.light.NameLabels;

/** The names that annotated sets have for our types. */
final class NameTypes {
    private static final Map<String, String> OURS = new HashMap<>();

    static {
        NameLabels.TYPES.forEach(type -> OURS.put(type.toUpperCase(Locale.ROOT), type));
        List.of("PER", "PERS").forEach(name -> OURS.put(name, "Person"));
        List.of("ORG", "CORP", "CORPORATION", "COMPANY").forEach(name -> OURS.put(name, "Organization"));
        List.of("LOC", "GPE", "LOCATION", "FAC", "GEO-LOC").forEach(name -> OURS.put(name, "Place"));
        List.of("NORP").forEach(name -> OURS.put(name, "Group"));
    }

    private NameTypes() {}

    /** Our type of that name, in whatever case; empty if we have none, as for {@code MISC}. */
    static Optional<String> of(String name) {
        return Optional.ofNullable(OURS.get(name.toUpperCase(Locale.ROOT)));
    }
}
