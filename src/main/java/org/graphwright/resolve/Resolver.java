package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;

/**
 * Decides which things of different articles are one. First, records whose names alone tell are put together ({@link Units}), then
 * rules propose joins with a score and a reason, which are followed the surest first as far as nothing speaks against
 * ({@link Clusters}); last names alone come last. A function of the set of records: their order does not matter.
 */
public final class Resolver {
    private final Ontology ontology;
    private final Gazetteer gazetteer;

    public Resolver(Ontology ontology) {
        this(ontology, Gazetteer.standard());
    }

    public Resolver(Ontology ontology, Gazetteer gazetteer) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
    }

    public Resolution resolve(Collection<EntityRecord> records) {
        Corpus corpus = new Corpus(records, ontology, gazetteer);
        Units units = new Units(corpus, gazetteer);
        Contexts contexts = new Contexts(corpus, units);
        Clusters clusters = new Clusters(units, new Exclusion());
        List<Merge> proposals = new ArrayList<>(new PersonRules(corpus, units, contexts).propose());
        proposals.addAll(new OrganizationRules(corpus, units, contexts, new BodyNames(gazetteer)).propose());
        proposals.addAll(new ClassRules(corpus, units, contexts).propose());
        clusters.follow(proposals);
        clusters.follow(new LoneNameRules(corpus, units, contexts, clusters).propose());

        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int u = 0; u < units.size(); u++) {
            members.computeIfAbsent(clusters.of(u), key -> new ArrayList<>(1)).add(u);
        }
        Map<Integer, Thing> named = new Naming(corpus, units, gazetteer).name(members);
        Map<String, Thing> things = new HashMap<>();
        for (int i = 0; i < corpus.size(); i++) {
            things.put(corpus.record(i).iri(), requireNonNull(named.get(clusters.of(units.of(i)))));
        }
        return new Resolution(things, new Reasons(corpus, units, clusters.done()));
    }
}
