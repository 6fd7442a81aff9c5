package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;

/**
 * Decides which things of different articles are one, on one machine, by the {@link ResolutionSteps}: block by block, so that no more
 * than a part of the records is in memory. A function of the set of records: their order does not matter.
 */
public final class Resolver {
    /** What the rules make of so many records is kept in memory; by hand. */
    private static final int MOST_KEPT = 50_000;

    private final Identity identity;
    private final ResolutionSteps steps;

    public Resolver(Ontology ontology) {
        this(ontology, Gazetteer.standard(), Identity.NONE, Authority.NONE);
    }

    /**
     * @param identity what a user states
     * @param authority a user's list, to which things are linked
     */
    public Resolver(Ontology ontology, Gazetteer gazetteer, Identity identity, Authority authority) {
        this.identity = requireNonNull(identity, "identity is null");
        this.steps = new ResolutionSteps(
                requireNonNull(ontology, "ontology is null"),
                requireNonNull(gazetteer, "gazetteer is null"),
                requireNonNull(authority, "authority is null"));
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
        return resolve(source, folder, identity.isEmpty() ? counted(source) : byRules(source, folder));
    }

    /** What the rules alone make of records; to be given to {@link #resolve(RecordSource, SpillFolder, RuledRecords)}, whatever is stated of them. */
    public RuledRecords byRules(RecordSource source, SpillFolder folder) {
        RuledRecords rules = counted(source);
        if (rules.statistics().records() <= MOST_KEPT) {
            ResolutionRun run = new ResolutionRun(steps, rules, StatedUnits.NONE, folder);
            List<PlacedRecord> placed = new ArrayList<>();
            rules.keep(placed, run.run(source, placed::add).resolution(source));
        }
        return rules;
    }

    /**
     * Resolves what the rules were followed on before.
     *
     * @param rules {@link #byRules} of the same records by a resolver that differs in what is stated alone
     */
    public Resolution resolve(RecordSource source, SpillFolder folder, RuledRecords rules) {
        if (identity.isEmpty() && rules.resolution().isPresent()) {
            return rules.resolution().get();
        }
        StatedUnits stated = StatedUnits.NONE;
        if (!identity.isEmpty()) {
            // what is stated of an IRI is about the names that the rules alone give it
            UnitTable units = rules.resolution()
                    .map(Resolution::units)
                    .orElseGet(() -> new ResolutionRun(steps, rules, StatedUnits.NONE, folder)
                            .run(source)
                            .units());
            stated = new StatedUnits(identity, units.meant(identity.iris(), Set.of()));
        }
        return new ResolutionRun(steps, rules, stated, folder).run(source).resolution(source);
    }

    private RuledRecords counted(RecordSource source) {
        CorpusStatistics statistics = new CorpusStatistics();
        source.forEachArticle(article -> steps.count(article, statistics));
        return new RuledRecords(statistics);
    }
}
