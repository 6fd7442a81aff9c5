package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which thing each article's own thing is. Immutable. */
public final class Resolution {
    private final SortedMap<String, Thing> things;
    private final Reasons reasons;

    /** @param things from IRIs that hold within an article to things */
    Resolution(Map<String, Thing> things, Reasons reasons) {
        this.things = Collections.unmodifiableSortedMap(new TreeMap<>(things));
        this.reasons = requireNonNull(reasons, "reasons is null");
    }

    /** The thing behind an IRI that holds within an article; empty for an IRI of anything else. */
    public Optional<Thing> thing(String localIri) {
        return Optional.ofNullable(things.get(localIri));
    }

    /**
     * Why two IRIs that hold within articles mean one thing: the reasons on the way from the one to the other. Empty if they do not, or
     * one of them is unknown.
     */
    public List<Reason> reasons(String one, String other) {
        return reasons.between(one, other);
    }

    /** All of it, sorted by the IRI within the article, so that an article's things stand together. */
    public SortedMap<String, Thing> things() {
        return things;
    }
}
