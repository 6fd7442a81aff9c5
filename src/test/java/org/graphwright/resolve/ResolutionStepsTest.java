package org.graphwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That things of Wikinews, and of made-up articles, are the same however records are parted. */
class ResolutionStepsTest {
    private static final int RECORDS_READ = 2_500;
    private static final List<EntityRecord> RECORDS = read();
    private static final SortedMap<String, Thing> THINGS =
            new Resolver(Ontology.standard()).resolve(RECORDS).things();

    private final ResolutionSteps steps =
            new ResolutionSteps(Ontology.standard(), Gazetteer.standard(), Authority.NONE);

    @Test
    void blocksGiveWhatTheWholeGives() {
        CorpusStatistics statistics = count(articles());
        List<PlacedRecord> placed = new ArrayList<>();
        List<LoneRecord> lone = new ArrayList<>();
        articles()
                .forEach(article -> steps.place(article, statistics).forEach(record -> {
                    if (record.isLoneName()) {
                        lone.add(new LoneRecord(record));
                    } else {
                        placed.add(record);
                    }
                }));
        ResolvedBlock whole = steps.resolve(placed, statistics, StatedUnits.NONE);
        ResolvedBlock lastNames = steps.resolveLone(lone, whole.candidates(), statistics);
        assertThat(things(List.of(whole, lastNames))).isEqualTo(THINGS);
    }

    @Test
    void whatDoesNotFitIntoMemoryIsSpilled(@TempDir Path folder) {
        Path spill = folder.resolve("spill");
        boolean[] spilled = {false};
        SortedMap<String, Thing> things;
        try (SpillFolder few = new SpillFolder(spill, 50)) {
            things = new Resolver(Ontology.standard())
                    .resolve(
                            action -> {
                                spilled[0] |= Files.exists(spill);
                                articles().forEach(action);
                                spilled[0] |= Files.exists(spill);
                            },
                            few)
                    .things();
        }
        assertThat(spilled[0]).isTrue();
        assertThat(spill).doesNotExist();
        assertThat(things).isEqualTo(THINGS);
    }

    @Test
    void whatAKilledProcessLeftIsNotRead(@TempDir Path folder) throws IOException {
        Path spill = Files.createDirectories(folder.resolve("spill"));
        Files.writeString(spill.resolve("placed-0"), "half a file");
        try (SpillFolder few = new SpillFolder(spill, 50)) {
            assertThat(new Resolver(Ontology.standard())
                            .resolve(RecordSource.of(RECORDS), few)
                            .things())
                    .isEqualTo(THINGS);
        }
    }

    @Test
    void countsOfPartsAddUpInAnyOrder() {
        List<List<EntityRecord>> articles = articles();
        List<CorpusStatistics> parts = new ArrayList<>();
        for (int part = 0; part < 3; part++) {
            int rest = part;
            parts.add(count(IntStream.range(0, articles.size())
                    .filter(i -> i % 3 == rest)
                    .mapToObj(articles::get)
                    .toList()));
        }
        CorpusStatistics forth = new CorpusStatistics();
        parts.forEach(forth::add);
        Collections.reverse(parts);
        CorpusStatistics back = new CorpusStatistics();
        back.add(parts.get(0));
        CorpusStatistics others = new CorpusStatistics();
        others.add(parts.get(1));
        others.add(parts.get(2));
        back.add(others);
        CorpusStatistics whole = count(articles);
        assertThat(forth).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(back).isEqualTo(whole);
        assertThat(count(articles.subList(1, articles.size()))).isNotEqualTo(whole);
    }

    @Test
    void aBlockThatIsTooLargeIsParted() {
        List<EntityRecord> records = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            records.add(person(i, 0, "Ann Bell"));
            records.add(person(i, 1, "Ann Bell Carr"));
            records.add(person(i, 2, "Bell Carr"));
            records.add(person(i, 3, "Ann Carr"));
        }
        assertThat(blocks(records, 1_000)).containsExactlyInAnyOrder(120L);
        // Ann Carr is Ann Bell Carr, may be; Ann Bell and Bell Carr are too far from her to keep what is too much
        // together
        assertThat(blocks(records, 10)).containsExactlyInAnyOrder(60L, 30L, 30L);
    }

    private Collection<Long> blocks(List<EntityRecord> records, int small) {
        CorpusStatistics statistics = new CorpusStatistics();
        RecordSource source = RecordSource.of(records);
        source.forEachArticle(article -> steps.count(article, statistics));
        List<PlacedRecord> placed = new ArrayList<>();
        source.forEachArticle(article -> placed.addAll(steps.place(article, statistics)));
        Blocks blocks = new Blocks(small);
        placed.forEach(record -> blocks.own(record.unit(), steps.keys(record)));
        placed.forEach(record -> blocks.join(record.unit(), steps.keys(record)));
        Map<Integer, Long> sizes = new HashMap<>();
        placed.forEach(record -> sizes.merge(blocks.of(record.unit()), 1L, Long::sum));
        return sizes.values();
    }

    private static EntityRecord person(int article, int number, String name) {
        return new EntityRecord(
                "https://graphwright.org/article/a-" + article + "#e" + number,
                new ClassName("Person"),
                name,
                List.of(),
                1);
    }

    private CorpusStatistics count(List<List<EntityRecord>> articles) {
        CorpusStatistics statistics = new CorpusStatistics();
        articles.forEach(article -> steps.count(article, statistics));
        return statistics;
    }

    private SortedMap<String, Thing> things(List<ResolvedBlock> blocks) {
        Map<String, ThingDraft> drafts = new TreeMap<>();
        Map<String, String> clusters = new HashMap<>();
        for (ResolvedBlock block : blocks) {
            block.drafts().forEach(draft -> drafts.merge(draft.cluster(), draft, ThingDraft::plus));
            block.units().forEach(unit -> clusters.put(unit.id(), unit.cluster()));
        }
        Map<String, List<ThingDraft>> byIri = new TreeMap<>();
        drafts.values()
                .forEach(draft -> byIri.computeIfAbsent(draft.plainIri(), iri -> new ArrayList<>())
                        .add(draft));
        Map<String, Thing> named = new HashMap<>();
        byIri.values().forEach(same -> named.putAll(steps.name(same)));
        SortedMap<String, Thing> things = new TreeMap<>();
        blocks.forEach(block ->
                block.records().forEach(record -> things.put(record.iri(), named.get(clusters.get(record.unit())))));
        return things;
    }

    private static List<List<EntityRecord>> articles() {
        List<EntityRecord> shuffled = new ArrayList<>(RECORDS);
        Collections.shuffle(shuffled, new Random(20));
        List<List<EntityRecord>> articles = new ArrayList<>();
        RecordSource.of(shuffled).forEachArticle(articles::add);
        Collections.shuffle(articles, new Random(6));
        return articles;
    }

    private static List<EntityRecord> read() {
        try (InputStream in = ResolutionStepsTest.class.getResourceAsStream("/wikinews-things.tsv.gz")) {
            List<EntityRecord> all = RecordFile.read(in);
            return all.subList(0, Math.min(RECORDS_READ, all.size()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
