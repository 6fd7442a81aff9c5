package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.model.ClassName;
import org.jspecify.annotations.Nullable;

/** Writes down what the clusters of a block are, so that it is known without the block. */
final class BlockReport {
    private final Corpus corpus;
    private final Units units;
    private final UnitLabels labels;
    private final Authority authority;
    private final List<ThingDraft> drafts = new ArrayList<>();
    private final List<ResolvedUnit> resolved = new ArrayList<>();
    private final List<ResolvedRecord> records = new ArrayList<>();
    private final List<LoneCandidate> candidates = new ArrayList<>();
    private final List<LoneRecord> lone = new ArrayList<>();

    /** @param authority a user's list: names that it has not are of no use for finding things in it */
    BlockReport(Corpus corpus, Units units, UnitLabels labels, Authority authority) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.units = requireNonNull(units, "units is null");
        this.labels = requireNonNull(labels, "labels is null");
        this.authority = requireNonNull(authority, "authority is null");
    }

    /** Adds a cluster of which all units are in the block. */
    void whole(String cluster, List<Unit> all, SortedSet<String> elsewhere) {
        ThingDraft.Head head = labels.head(all);
        drafts.add(draft(cluster, all, head, elsewhere));
        if (all.size() == 1) {
            report(all.get(0), cluster, head.iri(), true);
            return;
        }
        Unit main = UnitLabels.main(all);
        all.forEach(unit -> report(unit, cluster, labels.iri(unit), unit == main));
    }

    /** Adds units to a cluster of another block, which gives it the name. */
    void more(String cluster, List<Unit> some) {
        drafts.add(draft(cluster, some, null, new TreeSet<>()));
        some.forEach(unit -> report(unit, cluster, labels.iri(unit), false));
    }

    void candidates(Collection<LoneCandidate> persons) {
        candidates.addAll(persons);
    }

    /** Leaves a last name alone to the step of last names. */
    void leave(LoneRecord record) {
        lone.add(record);
    }

    /**
     * All of it.
     *
     * @param done the joins that were followed
     * @param meant for IRIs of a user's statements the ids of the units that they mean
     */
    ResolvedBlock result(List<Merge> done, Map<String, SortedSet<String>> meant) {
        List<ResolvedJoin> joins = done.stream()
                .map(merge -> new ResolvedJoin(
                        units.unit(merge.first()).id(),
                        units.unit(merge.second()).id(),
                        merge.reason()))
                .toList();
        return new ResolvedBlock(drafts, resolved, records, joins, candidates, lone, meant);
    }

    private void report(Unit unit, String cluster, String iri, boolean main) {
        resolved.add(new ResolvedUnit(unit.id(), cluster, iri, main, unit.of().hash()));
        for (int index : unit.records()) {
            records.add(new ResolvedRecord(corpus.record(index).iri(), unit.id(), units.why(index)));
        }
    }

    private ThingDraft draft(
            String cluster, List<Unit> all, ThingDraft.@Nullable Head head, SortedSet<String> elsewhere) {
        SortedMap<ClassName, SortedMap<ClassName, Integer>> types = new TreeMap<>();
        SortedSet<String> names = new TreeSet<>();
        SortedSet<String> order = new TreeSet<>();
        SortedSet<String> first = new TreeSet<>();
        int count = 0;
        boolean country = false;
        for (Unit unit : all) {
            order.add(unit.id());
            first.add(corpus.record(unit.records()[0]).iri());
            count += unit.size();
            country |= unit.kind() == Unit.Kind.GEO && ThingNaming.isCountry(String.valueOf(unit.detail()));
            boolean named = unit.kind() != Unit.Kind.LONE_PERSON && unit.kind() != Unit.Kind.LONE_BODY;
            for (int index : unit.records()) {
                EntityRecord record = corpus.record(index);
                types.computeIfAbsent(corpus.rootOf(index), root -> new TreeMap<>())
                        .merge(record.type(), 1, Integer::sum);
                if (named && !authority.isEmpty()) {
                    addNames(record, names);
                }
            }
        }
        return new ThingDraft(cluster, order.first(), first.first(), count, country, head, types, names, elsewhere);
    }

    /** Those of all names of a thing that a user's list has; names that stand for it in one article only are none. */
    private void addNames(EntityRecord record, Set<String> names) {
        List<String> all = new ArrayList<>(List.of(record.name()));
        record.aliases().stream().filter(alias -> alias.indexOf(' ') > 0).forEach(all::add);
        all.stream()
                .filter(name -> !authority.named(NameForms.normalised(name)).isEmpty())
                .forEach(names::add);
    }
}
