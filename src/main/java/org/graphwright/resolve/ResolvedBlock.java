package org.graphwright.resolve;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * What resolving a block gave.
 *
 * @param drafts what is known of the things; drafts of one cluster are to be added
 * @param units the units, each with its cluster
 * @param records the records, each with its unit
 * @param joins why units are in one cluster
 * @param candidates the persons whom last names alone may mean
 * @param lone last names alone that a user states something of, and that are left to the step of last names
 * @param meant for IRIs that a user states something of the ids of the units that they mean
 */
public record ResolvedBlock(
        List<ThingDraft> drafts,
        List<ResolvedUnit> units,
        List<ResolvedRecord> records,
        List<ResolvedJoin> joins,
        List<LoneCandidate> candidates,
        List<LoneRecord> lone,
        Map<String, SortedSet<String>> meant)
        implements Serializable {
    public ResolvedBlock {
        drafts = List.copyOf(drafts);
        units = List.copyOf(units);
        records = List.copyOf(records);
        joins = List.copyOf(joins);
        candidates = List.copyOf(candidates);
        lone = List.copyOf(lone);
        meant = Map.copyOf(meant);
    }

    /** The same without reasons, for those who are not asked for any. */
    public ResolvedBlock withoutReasons() {
        return new ResolvedBlock(drafts, units, records, List.of(), candidates, lone, meant);
    }
}
