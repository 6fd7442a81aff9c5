package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.graphwright.correct.Withdrawn;
import org.graphwright.query.Prefixes;
import org.graphwright.resolve.NameKey;

/** Tells what is asked for, and is not in the graph since a correction hides it. */
public final class HiddenThings {
    private final Supplier<Withdrawn> withdrawn;
    private final Prefixes prefixes;

    /**
     * @param withdrawn tells at any time what users took out of the graph
     * @param prefixes those of the graph
     */
    public HiddenThings(Supplier<Withdrawn> withdrawn, Prefixes prefixes) {
        this.withdrawn = requireNonNull(withdrawn, "withdrawn is null");
        this.prefixes = requireNonNull(prefixes, "prefixes is null");
    }

    /** What something hidden was called, by its IRI or a name; empty where nothing hidden is called so. */
    public Optional<String> of(String asked) {
        String iri = prefixes.expand(asked).orElse(asked);
        Map<String, List<String>> hidden = withdrawn.get().hidden();
        return hidden.entrySet().stream()
                .filter(thing -> thing.getKey().equals(iri)
                        || thing.getValue().stream().anyMatch(name -> NameKey.same(name, asked)))
                .map(thing ->
                        thing.getValue().isEmpty() ? asked : thing.getValue().get(0))
                .min(String::compareTo);
    }
}
