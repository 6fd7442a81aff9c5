package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Units units = new Units(corpus, ontology, gazetteer);
        Clusters clusters = cluster(corpus, units, new Exclusion(units), List.of());
        Groups groups = new Groups(clusters, units.size());
        Naming naming = new Naming(corpus, units, ontology, gazetteer);
        @Nullable Thing[] things = naming.name(groups);
        Map<String, Set<Integer>> meant = Map.of();
        if (!identity.isEmpty()) {
            StatedIdentity stated = new StatedIdentity(identity, corpus, units, groups, things, naming);
            List<Merge> joins = stated.joins();
            Exclusion exclusion = new Exclusion(units);
            stated.exclude(exclusion);
            clusters = cluster(corpus, units, exclusion, joins);
            groups = new Groups(clusters, units.size());
            things = new Naming(corpus, units, ontology, gazetteer).name(groups);
            meant = stated.meant();
            @Nullable Thing[] linked = things;
            stated.elsewhere(groups).forEach((cluster, iris) -> {
                Thing thing = requireNonNull(linked[cluster]);
                List<Thing.Identifier> identifiers = new ArrayList<>(thing.identifiers());
                iris.forEach(iri -> identifiers.add(new Thing.Identifier(Thing.Kind.SAME_AS, iri)));
                linked[cluster] = new Thing(thing.iri(), thing.type(), thing.label(), identifiers);
            });
        }
        for (int cluster = 0; cluster < things.length && !authority.isEmpty(); cluster++) {
            Thing thing = things[cluster];
            if (thing != null) {
                things[cluster] = authority.link(thing, names(corpus, units, groups.members(cluster)));
            }
        }
        return new Resolution(
                corpus, units, groups, things, new Reasons(corpus, units, clusters.done(), naming), meant);
    }

    private Clusters cluster(Corpus corpus, Units units, Exclusion exclusion, List<Merge> stated) {
        Contexts contexts = new Contexts(corpus, units);
        PersonNames names = new PersonNames(ontology);
        Clusters clusters = new Clusters(units, exclusion);
        List<Merge> proposals = new ArrayList<>(stated);
        proposals.addAll(new PersonRules(corpus, units, contexts, names).propose());
        proposals.addAll(new OrganizationRules(corpus, units, contexts, new BodyNames(ontology, gazetteer)).propose());
        proposals.addAll(new PlaceRules(corpus, units, contexts, ontology, gazetteer).propose());
        proposals.addAll(new EventRules(units, contexts).propose());
        proposals.addAll(new ClassRules(corpus, units, contexts, ontology).propose());
        clusters.follow(proposals);
        clusters.follow(new LoneNameRules(corpus, units, contexts, clusters, names).propose());
        return clusters;
    }

    /** All names of a thing but those that stand for it in one article only. */
    private static Set<String> names(Corpus corpus, Units units, int[] members) {
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
}
