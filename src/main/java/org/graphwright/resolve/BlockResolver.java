package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;

/**
 * Decides which records of a block are one thing, last names alone left out: units whose names alone tell, then joins that rules propose with a score
 * and a reason, the surest first as far as nothing speaks against. What a user states wins over all of it.
 */
final class BlockResolver {
    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final BodyNames bodies;
    private final PersonNames persons;
    private final Authority authority;

    /** @param authority a user's list, to which things will be linked */
    BlockResolver(Ontology ontology, Gazetteer gazetteer, BodyNames bodies, PersonNames persons, Authority authority) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
        this.bodies = requireNonNull(bodies, "bodies is null");
        this.persons = requireNonNull(persons, "persons is null");
        this.authority = requireNonNull(authority, "authority is null");
    }

    /** @param stated what a user states of units */
    ResolvedBlock resolve(Collection<PlacedRecord> block, CorpusStatistics statistics, StatedUnits stated) {
        Corpus corpus = new Corpus(block, statistics);
        Units units = new Units(corpus, ontology);
        List<Merge> proposals = new ArrayList<>();
        SortedMap<String, SortedSet<String>> meant = new TreeMap<>();
        StatedIdentity identity = stated.isEmpty() ? null : new StatedIdentity(stated, corpus, units);
        if (identity != null) {
            proposals.addAll(identity.joins());
        }
        Exclusion exclusion = new Exclusion(units);
        exclusion.stateRelatives(corpus);
        if (identity != null) {
            identity.exclude(exclusion);
            meant.putAll(identity.meant());
        }
        Clusters clusters = new Clusters(units, exclusion);
        if (units.size() > 1) {
            Contexts contexts = new Contexts(corpus, units);
            proposals.addAll(propose(corpus, units, contexts));
            clusters.follow(proposals);
        }
        Groups groups = new Groups(clusters, units.size());
        SortedMap<Integer, SortedSet<String>> elsewhere =
                identity == null ? new TreeMap<>() : identity.elsewhere(groups);
        BlockReport report = new BlockReport(corpus, units, new UnitLabels(corpus, gazetteer, bodies), authority);
        LoneCandidates candidates = new LoneCandidates(corpus, statistics, persons);
        groups.clusters().forEach(cluster -> {
            List<Unit> members =
                    Arrays.stream(groups.members(cluster)).mapToObj(units::unit).toList();
            String id = members.get(0).id();
            if (members.size() == 1 && members.get(0).kind() == Unit.Kind.LONE_PERSON) {
                report.leave(new LoneRecord(
                        corpus.placed(members.get(0).records()[0]), excluded(cluster, units, groups, exclusion)));
            } else {
                report.whole(id, members, elsewhere.getOrDefault(cluster, new TreeSet<>()));
                report.candidates(candidates.of(id, members));
            }
        });
        return report.result(clusters.done(), meant);
    }

    /** Ids of the units, and of their clusters, that are stated not to be the same as a unit. */
    private static SortedSet<String> excluded(int unit, Units units, Groups groups, Exclusion exclusion) {
        SortedSet<String> ids = new TreeSet<>();
        for (int other = 0; other < units.size(); other++) {
            if (exclusion.isStated(unit, other)) {
                ids.add(units.unit(other).id());
                ids.add(units.unit(groups.of(other)).id());
            }
        }
        return ids;
    }

    private List<Merge> propose(Corpus corpus, Units units, Contexts contexts) {
        List<Merge> proposals = new ArrayList<>();
        proposals.addAll(new PersonRules(corpus, units, contexts, persons).propose());
        proposals.addAll(new OrganizationRules(corpus, units, contexts, bodies).propose());
        proposals.addAll(new PlaceRules(corpus, units, contexts, ontology, gazetteer).propose());
        proposals.addAll(new EventRules(units, contexts).propose());
        proposals.addAll(new ClassRules(corpus, units, contexts, ontology).propose());
        return proposals;
    }
}
