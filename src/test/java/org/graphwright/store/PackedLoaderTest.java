package org.graphwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedLoaderTest {
    private static final Quad ONE_MORE = SSE.parseQuad("(:g9 :s1 :p1 'one more')");

    @TempDir
    private Path folder;

    @Test
    void whatWasLoadedIsFoundByEveryIndexAndCanBeAddedTo() throws IOException {
        List<Quad> given = quads(5_000);
        Set<Quad> different = new LinkedHashSet<>(given);
        DatasetGraph empty = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        new PackedLoader(empty, folder, 400).load(sink -> given.forEach(sink::quad));
        TDBInternal.expel(empty);
        DatasetGraph loaded = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        Txn.executeRead(
                loaded, () -> assertThat(Iter.toList(loaded.find())).containsExactlyInAnyOrderElementsOf(different));
        Txn.executeWrite(loaded, () -> {
            loaded.add(ONE_MORE);
            loaded.delete(given.get(0));
        });
        different.add(ONE_MORE);
        different.remove(given.get(0));
        Txn.executeRead(loaded, () -> {
            for (Quad pattern : patterns(given.get(7), ONE_MORE)) {
                assertThat(Iter.toList(loaded.find(pattern)))
                        .as(pattern.toString())
                        .containsExactlyInAnyOrderElementsOf(different.stream()
                                .filter(quad -> matches(quad, pattern))
                                .toList());
            }
        });
        TDBInternal.expel(loaded);
        assertThat(Files.list(folder)).noneMatch(file -> file.toString().endsWith(".sorting"));
    }

    @Test
    void nothingCanBeLoadedToo() throws IOException {
        DatasetGraph empty = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        new PackedLoader(empty, folder, 400).load(sink -> {});
        TDBInternal.expel(empty);
        DatasetGraph loaded = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        Txn.executeWrite(loaded, () -> loaded.add(ONE_MORE));
        Txn.executeRead(loaded, () -> assertThat(loaded.find()).toIterable().containsExactly(ONE_MORE));
        TDBInternal.expel(loaded);
    }

    @Test
    void rowsAreSortedByUnsignedNumbersWithoutDoubles() throws IOException {
        Random random = new Random(3);
        List<long[]> rows = new ArrayList<>();
        List<long[]> found = new ArrayList<>();
        try (RowFile file = new RowFile(folder, 70)) {
            for (int i = 0; i < 1_000; i++) {
                long[] row = {random.nextInt(3) - 1L, random.nextInt(5), random.nextLong(), random.nextInt(2)};
                rows.add(row);
                file.add(row[0], row[1], row[2], row[3]);
                if (i % 3 == 0) {
                    file.add(row[0], row[1], row[2], row[3]);
                }
            }
            file.flush();
            file.sorted(
                    "test", new int[] {1, 0, 3, 2}, sorted -> sorted.forEachRemaining(row -> found.add(longs(row))));
        }
        List<long[]> expected = rows.stream()
                .map(row -> new long[] {row[1], row[0], row[3], row[2]})
                .sorted(Comparator.comparing((long[] row) -> row, Arrays::compareUnsigned))
                .toList();
        assertThat(found.toArray(long[][]::new)).isDeepEqualTo(expected.toArray(long[][]::new));
    }

    private static long[] longs(Record row) {
        long[] numbers = new long[4];
        ByteBuffer.wrap(row.getKey()).asLongBuffer().get(numbers);
        return numbers;
    }

    private static List<Quad> quads(int count) {
        Random random = new Random(1);
        List<Quad> quads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String object = random.nextBoolean() ? ":s" + random.nextInt(300) : String.valueOf(random.nextInt(900));
            quads.add(SSE.parseQuad(
                    "(:g" + i / 100 + " :s" + random.nextInt(300) + " :p" + random.nextInt(4) + " " + object + ")"));
            if (i % 10 == 0) {
                quads.add(quads.get(i / 2));
            }
        }
        return quads;
    }

    /** Each of the quads with every choice of its four nodes left open. */
    private static List<Quad> patterns(Quad... quads) {
        List<Quad> patterns = new ArrayList<>();
        for (Quad quad : quads) {
            for (int open = 0; open < 16; open++) {
                patterns.add(Quad.create(
                        (open & 1) == 0 ? Node.ANY : quad.getGraph(),
                        (open & 2) == 0 ? Node.ANY : quad.getSubject(),
                        (open & 4) == 0 ? Node.ANY : quad.getPredicate(),
                        (open & 8) == 0 ? Node.ANY : quad.getObject()));
            }
        }
        return patterns;
    }

    private static boolean matches(Quad quad, Quad pattern) {
        return quad.matches(pattern.getGraph(), pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    }
}
