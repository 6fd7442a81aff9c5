package org.graphwright.resolve;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which thing each article's own thing is. Immutable. */
public final class Resolution {
    private final SortedMap<String, Thing> things;

    /** @param things from IRIs that hold within an article to things */
    public Resolution(Map<String, Thing> things) {
        this.things = Collections.unmodifiableSortedMap(new TreeMap<>(things));
    }

    /** The thing behind an IRI that holds within an article; empty for an IRI of anything else. */
    public Optional<Thing> thing(String localIri) {
        return Optional.ofNullable(things.get(localIri));
    }

    /** All of it, sorted by the IRI within the article, so that an article's things stand together. */
    public SortedMap<String, Thing> things() {
        return things;
    }
}
