package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Which thing each article's own thing is. Immutable. */
public final class Resolution {
    private final Corpus corpus;
    private final Units units;
    private final Groups groups;
    private final @Nullable Thing[] things;
    private final Reasons reasons;
    private final Map<String, Set<Integer>> stated;

    /**
     * @param things at the numbers of the units' groups
     * @param stated the units that IRIs of a user's statements mean
     */
    Resolution(
            Corpus corpus,
            Units units,
            Groups groups,
            @Nullable Thing[] things,
            Reasons reasons,
            Map<String, Set<Integer>> stated) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.units = requireNonNull(units, "units is null");
        this.groups = requireNonNull(groups, "groups is null");
        this.things = things;
        this.reasons = requireNonNull(reasons, "reasons is null");
        this.stated = requireNonNull(stated, "stated is null");
    }

    /** The same with other names or classes of things. */
    public Resolution with(UnaryOperator<Thing> change) {
        @Nullable Thing[] changed = new Thing[things.length];
        for (int i = 0; i < things.length; i++) {
            Thing thing = things[i];
            changed[i] = thing == null ? null : change.apply(thing);
        }
        return new Resolution(corpus, units, groups, changed, reasons, stated);
    }

    /**
     * For each of some IRIs the things that it means, by their IRIs: the thing that has it; else what a statement about it is applied to;
     * else the things of a name that gives this IRI by itself. An IRI that means nothing is not there.
     */
    public SortedMap<String, SortedSet<String>> meant(Set<String> iris) {
        SortedMap<String, SortedSet<String>> exact = new TreeMap<>();
        SortedMap<String, SortedSet<String>> named = new TreeMap<>();
        for (int unit = 0; unit < units.size() && !iris.isEmpty(); unit++) {
            Thing thing = things[groups.of(unit)];
            if (thing == null) {
                continue;
            }
            if (iris.contains(thing.iri())) {
                exact.put(thing.iri(), new TreeSet<>(List.of(thing.iri())));
            }
            String own = reasons.iri(unit);
            if (iris.contains(own)) {
                named.computeIfAbsent(own, key -> new TreeSet<>()).add(thing.iri());
            }
        }
        stated.forEach((iri, of) -> {
            if (iris.contains(iri)) {
                SortedSet<String> all = new TreeSet<>();
                of.forEach(
                        unit -> all.add(requireNonNull(things[groups.of(unit)]).iri()));
                exact.putIfAbsent(iri, all);
            }
        });
        named.forEach(exact::putIfAbsent);
        return exact;
    }

    /** The thing behind an IRI that holds within an article; empty for an IRI of anything else. */
    public Optional<Thing> thing(String localIri) {
        int index = corpus.index(localIri);
        return index < 0 ? Optional.empty() : Optional.of(thing(index));
    }

    private Thing thing(int index) {
        return requireNonNull(things[groups.of(units.of(index))]);
    }

    /** Gives all of it, sorted by the IRI within the article, so that an article's things stand together. */
    public void forEach(BiConsumer<String, Thing> action) {
        forEachRecord((record, thing) -> action.accept(record.iri(), thing));
    }

    /** The same with all that each article says of its thing. */
    public void forEachRecord(BiConsumer<EntityRecord, Thing> action) {
        for (int i = 0; i < corpus.size(); i++) {
            action.accept(corpus.record(i), thing(i));
        }
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
        forEach((iri, other) -> {
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
        forEach((iri, thing) -> {
            if (thing.iri().equals(nameOrIri) || iri.equals(nameOrIri)) {
                ofIri.add(iri);
            }
        });
        return ofIri.isEmpty() ? reasons.named(nameOrIri) : ofIri;
    }

    /** All of it, by the IRI within the article. */
    public SortedMap<String, Thing> things() {
        SortedMap<String, Thing> all = new TreeMap<>();
        forEach(all::put);
        return Collections.unmodifiableSortedMap(all);
    }
}
