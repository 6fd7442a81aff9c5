package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.graphwright.belief.FactKey;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.CorrectionIris;
import org.graphwright.correct.Corrections;

/** The things of a graph by the IRIs that corrections name, which may have been those of things that are others by now. */
public final class CorrectedIris {
    private final Map<String, SortedSet<String>> meant;

    /** @param meant for each IRI the things that it means; one that means nothing is not there */
    CorrectedIris(Map<String, SortedSet<String>> meant) {
        this.meant = requireNonNull(meant, "meant is null");
    }

    /** All that corrections name. */
    public static SortedSet<String> of(Corrections corrections) {
        SortedSet<String> asked = new TreeSet<>();
        for (CorrectionEntry entry : corrections.entries()) {
            new CorrectionIris(iri -> {
                        asked.add(iri);
                        return iri;
                    })
                    .of(entry.correction());
        }
        return asked;
    }

    /** The thing that an IRI means; empty where it means none or several. */
    Optional<String> one(String iri) {
        SortedSet<String> things = meant.get(iri);
        return things == null || things.size() != 1 ? Optional.empty() : Optional.of(things.first());
    }

    /** A fact by the things that it means by now. */
    Optional<FactKey> fact(FactKey fact) {
        Optional<String> subject = one(fact.subject());
        Optional<String> object = fact.joinsThings() ? one(fact.object()) : Optional.of(fact.object());
        return subject.isPresent() && object.isPresent()
                ? Optional.of(new FactKey(subject.get(), fact.property(), object.get(), fact.datatype()))
                : Optional.empty();
    }
}
