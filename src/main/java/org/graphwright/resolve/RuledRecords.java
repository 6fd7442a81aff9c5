package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules alone make of some records, kept so that what users state of them is heeded sooner: the records as they are compared, and
 * each block's result, which statements about others leave as it is. Of a large corpus only what was counted is kept.
 */
public final class RuledRecords {
    private final CorpusStatistics statistics;
    private final Map<List<String>, ResolvedBlock> blocks = new HashMap<>();
    private @Nullable List<PlacedRecord> placed;
    private @Nullable Resolution resolution;

    /** Of which nothing but this is known yet. */
    RuledRecords(CorpusStatistics statistics) {
        this.statistics = requireNonNull(statistics, "statistics is null");
    }

    CorpusStatistics statistics() {
        return statistics;
    }

    /** All records as they are compared; empty where they are too many. */
    Optional<List<PlacedRecord>> placed() {
        return Optional.ofNullable(placed);
    }

    /** Where nothing is stated; empty where the records are too many. */
    Optional<Resolution> resolution() {
        return Optional.ofNullable(resolution);
    }

    void keep(List<PlacedRecord> records, Resolution byRules) {
        placed = List.copyOf(records);
        resolution = requireNonNull(byRules, "byRules is null");
    }

    /** What a block gave that has just these records. */
    Optional<ResolvedBlock> block(List<PlacedRecord> records) {
        return Optional.ofNullable(blocks.get(key(records)));
    }

    void keep(List<PlacedRecord> records, ResolvedBlock block) {
        blocks.put(key(records), block);
    }

    private static List<String> key(List<PlacedRecord> records) {
        return records.stream().map(placed -> placed.record().iri()).toList();
    }
}
