package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.ontology.Iris;

/** Gathers what blocks and last names gave, names the things, and makes a resolution of it. */
final class ResolutionParts {
    private final SpilledParts<ThingDraft> drafts;
    private final SpilledParts<ThingDraft> byIri;
    private final SpilledParts<ResolvedUnit> units;
    private final SpilledParts<ResolvedRecord> records;
    private final List<ResolvedJoin> joins = new ArrayList<>();
    private final SortedMap<String, SortedSet<String>> meant = new TreeMap<>();
    private final UnitTable table = new UnitTable();
    private long recordCount;
    private int blocks;
    private int largest;

    ResolutionParts(SpillFolder folder, int parts) {
        requireNonNull(folder, "folder is null");
        drafts = new SpilledParts<>("drafts", folder, parts);
        byIri = new SpilledParts<>("names", folder, parts);
        units = new SpilledParts<>("units", folder, parts);
        records = new SpilledParts<>("records", folder, parts);
    }

    /** Sees how many records a block, or a word of last names alone, has. */
    void see(int size, boolean block) {
        blocks += block ? 1 : 0;
        largest = Math.max(largest, size);
    }

    void add(ResolvedBlock block) {
        recordCount += block.records().size();
        block.drafts().forEach(draft -> drafts.add(NameHash.of(draft.cluster()), draft));
        block.units().forEach(unit -> units.add(0, unit));
        block.records().forEach(record -> records.add(NameHash.of(article(record)), record));
        joins.addAll(block.joins());
        block.meant()
                .forEach((iri, ids) ->
                        meant.computeIfAbsent(iri, key -> new TreeSet<>()).addAll(ids));
    }

    /** Names the things, after all blocks. */
    void name(ResolutionSteps steps) {
        drafts.drain(part -> {
            Map<String, ThingDraft> whole = new HashMap<>();
            part.forEach(draft -> whole.merge(draft.cluster(), draft, ThingDraft::plus));
            whole.values().forEach(draft -> byIri.add(NameHash.of(draft.plainIri()), draft));
        });
        byIri.drain(part -> {
            Map<String, List<ThingDraft>> ofIri = new TreeMap<>();
            part.forEach(draft -> ofIri.computeIfAbsent(draft.plainIri(), key -> new ArrayList<>())
                    .add(draft));
            ofIri.values().forEach(same -> steps.name(same).forEach(table::add));
        });
        units.drain(part -> part.forEach(table::add));
    }

    /** The units, after names. */
    UnitTable units() {
        return table;
    }

    /** @param source the records that were resolved */
    Resolution resolution(RecordSource source) {
        SortedMap<String, ArticleUnits> articles = new TreeMap<>();
        Map<Object, Object> pool = new HashMap<>();
        records.drain(part -> {
            Map<String, List<ResolvedRecord>> ofArticle = new TreeMap<>();
            part.forEach(record -> ofArticle
                    .computeIfAbsent(article(record), key -> new ArrayList<>())
                    .add(record));
            ofArticle.forEach((article, all) -> articles.put(article, ArticleUnits.of(all, table, pool)));
        });
        return new Resolution(
                source,
                articles,
                table,
                new Reasons(joins, table),
                meant,
                new BlockSizes(recordCount, blocks, largest));
    }

    private static String article(ResolvedRecord record) {
        return Iris.articleOf(record.iri());
    }
}
