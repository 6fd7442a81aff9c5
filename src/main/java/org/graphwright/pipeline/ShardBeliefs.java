package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graphwright.belief.Belief;
import org.graphwright.belief.Beliefs;
import org.graphwright.belief.FactKey;
import org.graphwright.belief.Weights;
import org.graphwright.graph.BeliefDescription;
import org.graphwright.ontology.Ontology;

/** How sure the facts of a graph are, from what its shards' articles assert and which things are one. */
public final class ShardBeliefs {
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
            List<Shard> shards, Map<String, String> newest, Map<String, String> copies, GraphCorrections corrections) {
        Beliefs beliefs = new Beliefs(ontology, Weights.standard());
        new ShardReports(folder, newest, copies, corrections).send(shards, beliefs::add);
        corrections.confirmed().forEach(beliefs::confirm);
        SpokenOf spokenOf = new SpokenOf(corrections.resolution(), copies);
        SortedMap<String, BeliefDescription> descriptions = new TreeMap<>();
        beliefs.of(spokenOf::articles, fact -> spokenOf.fits(fact, ontology)).forEach((fact, belief) -> {
            BeliefDescription description = description(fact, belief);
            descriptions.put(description.iri(), description);
        });
        return descriptions;
    }

    /** Describes the belief in a fact. */
    public static BeliefDescription description(FactKey fact, Belief belief) {
        return new BeliefDescription(
                fact.subject(),
                fact.property().value(),
                fact.object(),
                fact.datatype(),
                belief.belief(),
                belief.sources(),
                belief.contradicts().stream().map(ShardBeliefs::iri).sorted().toList());
    }

    private static String iri(FactKey fact) {
        return BeliefDescription.iri(fact.subject(), fact.property().value(), fact.object(), fact.datatype());
    }
}
