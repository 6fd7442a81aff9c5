package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Decides which things of different articles are one. First, records whose names alone tell are put together ({@link Units}), then
 * rules propose joins with a score and a reason, which are followed the surest first as far as nothing speaks against
 * ({@link Clusters}); last names alone come last. What a user states wins over all of it. A function of the set of records: their
 * order does not matter.
 */
public final class Resolver {
    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final Identity identity;
    private final AuthorityLinks authority;

    public Resolver(Ontology ontology) {
        this(ontology, Gazetteer.standard(), Identity.NONE, Authority.NONE);
    }

    /**
     * @param identity what a user states
     * @param authority a user's list, to which things are linked
     */
    public Resolver(Ontology ontology, Gazetteer gazetteer, Identity identity, Authority authority) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
        this.identity = requireNonNull(identity, "identity is null");
        this.authority = new AuthorityLinks(authority, ontology);
    }

    public Resolution resolve(Collection<EntityRecord> records) {
        Corpus corpus = new Corpus(records, ontology, gazetteer);
        Units units = new Units(corpus, gazetteer);
        Clusters clusters = cluster(corpus, units, new Exclusion(units), List.of());
        Map<Integer, List<Integer>> members = members(units, clusters);
        Naming naming = new Naming(corpus, units, gazetteer);
        Map<Integer, Thing> named = naming.name(members);
        if (!identity.isEmpty()) {
            StatedIdentity stated = new StatedIdentity(identity, corpus, units, members, named, naming);
            List<Merge> joins = stated.joins();
            Exclusion exclusion = new Exclusion(units);
            stated.exclude(exclusion);
            clusters = cluster(corpus, units, exclusion, joins);
            members = members(units, clusters);
            named = new Naming(corpus, units, gazetteer).name(members);
            named = linked(named, members, stated);
        }
        for (Map.Entry<Integer, Thing> entry : named.entrySet()) {
            entry.setValue(authority.link(
                    entry.getValue(), names(corpus, units, requireNonNull(members.get(entry.getKey())))));
        }
        Map<String, Thing> things = new HashMap<>();
        for (int i = 0; i < corpus.size(); i++) {
            things.put(corpus.record(i).iri(), requireNonNull(named.get(clusters.of(units.of(i)))));
        }
        return new Resolution(things, new Reasons(corpus, units, clusters.done(), naming));
    }

    private Clusters cluster(Corpus corpus, Units units, Exclusion exclusion, List<Merge> stated) {
        Contexts contexts = new Contexts(corpus, units);
        Clusters clusters = new Clusters(units, exclusion);
        List<Merge> proposals = new ArrayList<>(stated);
        proposals.addAll(new PersonRules(corpus, units, contexts).propose());
        proposals.addAll(new OrganizationRules(corpus, units, contexts, new BodyNames(gazetteer)).propose());
        proposals.addAll(new ClassRules(corpus, units, contexts).propose());
        clusters.follow(proposals);
        clusters.follow(new LoneNameRules(corpus, units, contexts, clusters).propose());
        return clusters;
    }

    /** All names of a thing but those that stand for it in one article only. */
    private static Set<String> names(Corpus corpus, Units units, List<Integer> members) {
        Set<String> names = new TreeSet<>();
        for (int member : members) {
            Unit unit = units.unit(member);
            if (unit.kind() != Unit.Kind.LONE_PERSON && unit.kind() != Unit.Kind.LONE_BODY) {
                for (int index : unit.records()) {
                    EntityRecord record = corpus.record(index);
                    names.add(record.name());
                    record.aliases().stream()
                            .filter(alias -> alias.indexOf(' ') > 0)
                            .forEach(names::add);
                }
            }
        }
        return names;
    }

    private static Map<Integer, List<Integer>> members(Units units, Clusters clusters) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int u = 0; u < units.size(); u++) {
            members.computeIfAbsent(clusters.of(u), key -> new ArrayList<>(1)).add(u);
        }
        return members;
    }

    private static Map<Integer, Thing> linked(
            Map<Integer, Thing> named, Map<Integer, List<Integer>> members, StatedIdentity stated) {
        Map<Integer, Thing> linked = new TreeMap<>();
        named.forEach((cluster, thing) -> {
            List<Thing.Identifier> identifiers = new ArrayList<>(thing.identifiers());
            @Nullable List<Integer> units = members.get(cluster);
            stated.elsewhere(requireNonNull(units))
                    .forEach(iri -> identifiers.add(new Thing.Identifier(Thing.Kind.SAME_AS, iri)));
            linked.put(cluster, new Thing(thing.iri(), thing.type(), thing.label(), identifiers));
        });
        return linked;
    }
}
