package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the {@link ResolutionSteps} one after the other on one machine, part by part, with what does not fit into memory in files. */
final class ResolutionRun {
    /** So many records are in memory at once where no block has more; by hand. */
    private static final int RECORDS_OF_A_PART = 25_000;

    /** Files that are open at once; by hand. */
    private static final int MOST_PARTS = 1_000;

    private final ResolutionSteps steps;
    private final RuledRecords rules;
    private final CorpusStatistics statistics;
    private final StatedUnits stated;
    private final SpillFolder folder;
    private final int parts;
    private final Blocks blocks = new Blocks();
    private final ResolutionParts resolved;
    private final SpilledParts<PlacedRecord> placed;
    private final SpilledParts<Keyed> keyed;
    private final SpilledParts<LoneRecord> lone;
    private final SpilledParts<LoneCandidate> candidates;
    private boolean keeps;

    /** A unit with keys that are not its own. */
    private record Keyed(long unit, ArrayList<BlockingKey> keys) implements Serializable {}

    /** A block with one of its records. */
    private record InBlock(int block, PlacedRecord placed) implements Serializable {}

    /** @param rules what is known by the rules alone, and is told what they make of each block where nothing is stated */
    ResolutionRun(ResolutionSteps steps, RuledRecords rules, StatedUnits stated, SpillFolder folder) {
        this.steps = requireNonNull(steps, "steps is null");
        this.rules = requireNonNull(rules, "rules is null");
        this.statistics = rules.statistics();
        this.stated = requireNonNull(stated, "stated is null");
        this.folder = requireNonNull(folder, "folder is null");
        this.parts = (int) Math.min(MOST_PARTS, 1 + statistics.records() / RECORDS_OF_A_PART);
        this.resolved = new ResolutionParts(folder, parts);
        this.placed = parts("placed");
        this.keyed = parts("keys");
        this.lone = parts("last-names");
        this.candidates = parts("persons");
    }

    private <T extends Serializable> SpilledParts<T> parts(String name) {
        return new SpilledParts<>(name, folder, parts);
    }

    ResolutionParts run(RecordSource source) {
        return run(source, null);
    }

    /** @param kept takes all records as they are compared, where they and what comes of them are kept */
    ResolutionParts run(RecordSource source, @Nullable Consumer<PlacedRecord> kept) {
        keeps = kept != null;
        rules.placed()
                .ifPresentOrElse(
                        known -> known.forEach(this::place),
                        () -> source.forEachArticle(article -> steps.place(article, statistics)
                                .forEach(record -> {
                                    if (kept != null) {
                                        kept.accept(record);
                                    }
                                    place(record);
                                })));
        keyed.drain(part -> part.forEach(each -> blocks.join(each.unit(), each.keys())));
        for (List<Long> together : stated.together()) {
            together.forEach(unit -> blocks.join(together.get(0), unit));
        }
        SpilledParts<InBlock> inBlocks = parts("blocks");
        placed.drain(part -> part.forEach(record -> {
            int block = blocks.of(record.unit());
            inBlocks.add(block, new InBlock(block, record));
        }));
        inBlocks.drain(part -> groups(part, InBlock::block).values().forEach(this::resolve));
        resolveLone();
        resolved.name(steps);
        return resolved;
    }

    private void place(PlacedRecord record) {
        stated.see(record);
        if (record.isLoneName() && !stated.isOf(record.unit())) {
            lone.add(NameHash.of(record.loneWord()), new LoneRecord(record));
            return;
        }
        List<BlockingKey> keys = steps.keys(record);
        blocks.own(record.unit(), keys);
        ArrayList<BlockingKey> others =
                keys.stream().filter(key -> !key.own()).collect(Collectors.toCollection(ArrayList::new));
        if (!others.isEmpty()) {
            keyed.add(record.unit(), new Keyed(record.unit(), others));
        }
        placed.add(record.unit(), record);
    }

    private void resolve(List<InBlock> block) {
        resolved.see(block.size(), true);
        List<PlacedRecord> records = block.stream().map(InBlock::placed).toList();
        Optional<ResolvedBlock> known = records.stream().anyMatch(record -> stated.isOf(record.unit()))
                ? Optional.empty()
                : rules.block(records);
        ResolvedBlock result = known.orElseGet(() -> steps.resolve(records, statistics, stated));
        if (keeps) {
            rules.keep(records, result);
        }
        keep(result);
    }

    private void keep(ResolvedBlock block) {
        resolved.add(block);
        block.candidates().forEach(candidate -> candidates.add(NameHash.of(candidate.word()), candidate));
        block.lone().forEach(record -> lone.add(NameHash.of(record.word()), record));
    }

    private void resolveLone() {
        for (int part = 0; part < parts; part++) {
            Map<String, List<LoneRecord>> records = groups(lone.take(part), LoneRecord::word);
            Map<String, List<LoneCandidate>> persons = groups(candidates.take(part), LoneCandidate::word);
            records.forEach((word, ofWord) -> {
                List<LoneCandidate> mayBe = persons.getOrDefault(word, List.of());
                resolved.see(ofWord.size() + mayBe.size(), false);
                keep(steps.resolveLone(ofWord, mayBe, statistics));
            });
        }
    }

    private static <K, T> Map<K, List<T>> groups(List<T> all, Function<T, K> of) {
        Map<K, List<T>> groups = new HashMap<>();
        all.forEach(each ->
                groups.computeIfAbsent(of.apply(each), key -> new ArrayList<>()).add(each));
        return new TreeMap<>(groups);
    }
}
