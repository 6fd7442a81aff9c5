package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Set;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;

/**
 * Decides which things of different articles are one, on one machine, by the {@link ResolutionSteps}: block by block, so that no more
 * than a part of the records is in memory. A function of the set of records: their order does not matter.
 */
public final class Resolver {
    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final Identity identity;
    private final Authority authority;

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
        this.authority = requireNonNull(authority, "authority is null");
    }

    /** Resolves records that are in memory, and stay there. */
    public Resolution resolve(Collection<EntityRecord> records) {
        return resolve(RecordSource.of(records), SpillFolder.NONE);
    }

    /**
     * Resolves records that are read as often as needed.
     *
     * @param folder takes what does not fit into memory
     */
    public Resolution resolve(RecordSource source, SpillFolder folder) {
        ResolutionSteps steps = new ResolutionSteps(ontology, gazetteer, authority);
        CorpusStatistics statistics = new CorpusStatistics();
        source.forEachArticle(article -> steps.count(article, statistics));
        StatedUnits stated = StatedUnits.NONE;
        if (!identity.isEmpty()) {
            // what is stated of an IRI is about the names that the rules alone give it
            UnitTable units = new ResolutionRun(steps, statistics, stated, folder)
                    .run(source)
                    .units();
            stated = new StatedUnits(identity, units.meant(identity.iris(), Set.of()));
        }
        return new ResolutionRun(steps, statistics, stated, folder).run(source).resolution(source);
    }
}
