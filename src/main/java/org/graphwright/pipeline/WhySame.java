package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.SortedSet;
import org.graphwright.ontology.Base;
import org.graphwright.resolve.Reason;
import org.graphwright.resolve.Resolution;
import org.graphwright.resolve.Thing;

/** Why two names mean one thing. */
public final class WhySame {
    private final Resolution resolution;
    private final Base base;

    /** @param base that of the IRIs that messages name */
    public WhySame(Resolution resolution, Base base) {
        this.resolution = requireNonNull(resolution, "resolution is null");
        this.base = requireNonNull(base, "base is null");
    }

    /**
     * What was found.
     *
     * @param one the thing of the one name
     * @param other the thing of the other; equal to the one if they are the same
     * @param reasons from the one name to the other; empty if they are two things
     */
    public record Answer(Thing one, Thing other, List<Reason> reasons) {
        public Answer {
            requireNonNull(one, "one is null");
            requireNonNull(other, "other is null");
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * @param one a name or IRI
     * @param other a name or IRI
     * @throws BuildException if a name is that of none or several things; the message lists these
     */
    public Answer explain(String one, String other) {
        NamedRecords named = new NamedRecords(resolution, base);
        SortedSet<String> first = named.of(one);
        SortedSet<String> second = named.of(other);
        return new Answer(
                resolution.thing(first.first()).orElseThrow(),
                resolution.thing(second.first()).orElseThrow(),
                resolution.reasons(first.first(), second.first()));
    }
}
