package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

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

    /**
     * The names under which articles know a thing, grouped by the IRI that each name gives by itself: these IRIs a user's statements
     * can be about, whatever is joined.
     */
    public SortedMap<String, SortedSet<String>> forms(Thing thing) {
        return reasons.forms(records(thing));
    }

    /** The IRIs within articles that mean a thing. */
    public SortedSet<String> records(Thing thing) {
        SortedSet<String> records = new TreeSet<>();
        things.forEach((iri, other) -> {
            if (other.equals(thing)) {
                records.add(iri);
            }
        });
        return records;
    }

    /**
     * The IRIs within articles of the things of this name; where no article's thing has it, of those of which it is an alias; or those
     * that mean the thing of this IRI. Marks, capitals and leading articles do not count.
     */
    public SortedSet<String> named(String nameOrIri) {
        SortedSet<String> ofIri = new TreeSet<>();
        things.forEach((iri, thing) -> {
            if (thing.iri().equals(nameOrIri) || iri.equals(nameOrIri)) {
                ofIri.add(iri);
            }
        });
        return ofIri.isEmpty() ? reasons.named(nameOrIri) : ofIri;
    }

    /** All of it, sorted by the IRI within the article, so that an article's things stand together. */
    public SortedMap<String, Thing> things() {
        return things;
    }
}
