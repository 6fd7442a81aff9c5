package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graphwright.belief.Belief;
import org.graphwright.belief.Beliefs;
import org.graphwright.belief.FactKey;
import org.graphwright.belief.Report;
import org.graphwright.belief.Weights;
import org.graphwright.graph.BeliefDescription;
import org.graphwright.ontology.Ontology;
import org.graphwright.resolve.Resolution;

/** How sure the facts of a graph are, from what its shards' articles assert and which things are one. */
final class ShardBeliefs {
    private final ShardFolder folder;
    private final Ontology ontology;

    ShardBeliefs(ShardFolder folder, Ontology ontology) {
        this.folder = requireNonNull(folder, "folder is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /**
     * The descriptions of all beliefs by their IRIs.
     *
     * @param newest for each article the shard that counts
     * @param copies for each copy's IRI that of its original
     */
    SortedMap<String, BeliefDescription> read(
            List<Shard> shards, Map<String, String> newest, Map<String, String> copies, Resolution resolution) {
        Beliefs beliefs = new Beliefs(ontology, Weights.standard());
        for (Shard shard : shards) {
            Map<String, String> days = new HashMap<>();
            shard.entries().stream()
                    .filter(entry -> shard.name().equals(newest.get(entry.article())))
                    .forEach(entry -> days.put(entry.article(), entry.date()));
            if (!shard.removal() && !days.isEmpty()) {
                folder.facts(shard).stream()
                        .filter(stated -> days.containsKey(articleOf(stated.fact())))
                        .forEach(stated -> beliefs.add(report(stated, days, copies, resolution)));
            }
        }
        return describe(beliefs, copies, resolution);
    }

    private static String articleOf(FactKey fact) {
        return fact.subject().substring(0, fact.subject().indexOf('#'));
    }

    private static Report report(
            StatedFact stated, Map<String, String> days, Map<String, String> copies, Resolution resolution) {
        String article = articleOf(stated.fact());
        FactKey fact = stated.fact();
        return new Report(
                new FactKey(
                        iri(resolution, fact.subject()),
                        fact.property(),
                        fact.joinsThings() ? iri(resolution, fact.object()) : fact.object(),
                        fact.datatype()),
                copies.getOrDefault(article, article),
                requireNonNull(days.get(article)),
                stated.confidence(),
                stated.passages(),
                stated.by(),
                stated.tense());
    }

    private static String iri(Resolution resolution, String local) {
        return resolution.thing(local).orElseThrow().iri();
    }

    private SortedMap<String, BeliefDescription> describe(
            Beliefs beliefs, Map<String, String> copies, Resolution resolution) {
        Map<String, Set<String>> articles = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        resolution.forEachRecord((record, thing) -> {
            String article = record.iri().substring(0, record.iri().indexOf('#'));
            articles.computeIfAbsent(thing.iri(), iri -> new HashSet<>()).add(copies.getOrDefault(article, article));
            types.putIfAbsent(thing.iri(), thing.type());
        });
        SortedMap<FactKey, Belief> all =
                beliefs.of(thing -> articles.getOrDefault(thing, Set.of()).size(), fact -> fits(fact, types));
        SortedMap<String, BeliefDescription> descriptions = new TreeMap<>();
        all.forEach((fact, belief) -> {
            BeliefDescription description = new BeliefDescription(
                    fact.subject(),
                    fact.property(),
                    fact.object(),
                    fact.datatype(),
                    belief.belief(),
                    belief.sources(),
                    belief.contradicts().stream()
                            .map(ShardBeliefs::iri)
                            .sorted()
                            .toList());
            descriptions.put(description.iri(), description);
        });
        return descriptions;
    }

    private static String iri(FactKey fact) {
        return BeliefDescription.iri(fact.subject(), fact.property(), fact.object(), fact.datatype());
    }

    private boolean fits(FactKey fact, Map<String, String> types) {
        String datatype = fact.datatype();
        return ontology.property(fact.property()).isEmpty()
                || ontology.allows(
                        fact.property(),
                        types.getOrDefault(fact.subject(), ""),
                        datatype == null ? types.getOrDefault(fact.object(), "") : datatype);
    }
}
