package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.ontology.Gazetteer;

/** Decides whom the last names alone of one word mean, after full names are resolved. */
final class LoneResolver {
    private final Gazetteer gazetteer;
    private final BodyNames bodies;
    private final PersonNames persons;

    LoneResolver(Gazetteer gazetteer, BodyNames bodies, PersonNames persons) {
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
        this.bodies = requireNonNull(bodies, "bodies is null");
        this.persons = requireNonNull(persons, "persons is null");
    }

    /**
     * @param lone all of one word
     * @param candidates all of the same word
     */
    ResolvedBlock resolve(
            Collection<LoneRecord> lone, Collection<LoneCandidate> candidates, CorpusStatistics statistics) {
        List<PlacedRecord> records = new ArrayList<>();
        Map<String, String> unitOf = new HashMap<>();
        Map<String, String> clusterOf = new HashMap<>();
        for (LoneCandidate candidate : candidates) {
            if (unitOf.put(candidate.placed().record().iri(), candidate.unit()) == null) {
                records.add(candidate.placed());
            }
            clusterOf.put(candidate.unit(), candidate.cluster());
        }
        lone.forEach(each -> records.add(each.placed()));
        Corpus corpus = new Corpus(records, statistics);
        Units units = new Units(corpus, unitOf);
        Exclusion exclusion = new Exclusion(units);
        exclude(lone, units, clusterOf, exclusion);
        Clusters clusters = new Clusters(units, exclusion);
        Map<String, Integer> first = new HashMap<>();
        for (int u = 0; u < units.size(); u++) {
            String cluster = clusterOf.get(units.unit(u).id());
            if (cluster != null) {
                Integer known = first.putIfAbsent(cluster, u);
                clusters.join(known == null ? u : known, u);
            }
        }
        Contexts contexts = new Contexts(corpus, units);
        clusters.follow(new LoneNameRules(corpus, units, contexts, clusters, persons, candidates).propose());
        return report(corpus, units, clusters, clusterOf);
    }

    private ResolvedBlock report(Corpus corpus, Units units, Clusters clusters, Map<String, String> clusterOf) {
        Groups groups = new Groups(clusters, units.size());
        BlockReport report = new BlockReport(corpus, units, new UnitLabels(corpus, gazetteer, bodies), Authority.NONE);
        groups.clusters().forEach(group -> {
            List<Unit> members =
                    Arrays.stream(groups.members(group)).mapToObj(units::unit).toList();
            List<Unit> lone = members.stream()
                    .filter(unit -> unit.kind() == Unit.Kind.LONE_PERSON)
                    .toList();
            String person = members.stream()
                    .map(unit -> clusterOf.get(unit.id()))
                    .filter(cluster -> cluster != null)
                    .findFirst()
                    .orElse(null);
            if (person == null) {
                report.whole(lone.get(0).id(), lone, new TreeSet<>());
            } else if (!lone.isEmpty()) {
                report.more(person, lone);
            }
        });
        return report.result(clusters.done(), new TreeMap<>());
    }

    private static void exclude(
            Collection<LoneRecord> lone, Units units, Map<String, String> clusterOf, Exclusion exclusion) {
        Map<String, LoneRecord> stated = new TreeMap<>();
        lone.stream()
                .filter(each -> !each.others().isEmpty())
                .forEach(each -> stated.put(each.placed().record().iri(), each));
        for (int u = 0; u < units.size() && !stated.isEmpty(); u++) {
            LoneRecord record = stated.get(units.unit(u).name());
            for (int other = 0; other < units.size() && record != null; other++) {
                String id = units.unit(other).id();
                if (record.others().contains(id) || record.others().contains(clusterOf.getOrDefault(id, id))) {
                    exclusion.state(u, other);
                }
            }
        }
    }
}
