package org.graphwright.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class RunningQueriesTest {
    /** In a virtual machine of its own, for its heap is filled up. */
    @Test
    void aHeapThatIsNearlyFullStopsThem() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        FullHeap.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.strip())
                .isEqualTo(
                        "org.graphwright.query.QueryFailure: the query takes more memory than there is: narrow it or add LIMIT");
        assertThat(process.waitFor()).isZero();
    }

    /** Asks without end, while all but a tenth of the heap's part for what lives long is taken; prints how the query ended. */
    static final class FullHeap {
        private FullHeap() {}

        public static void main(String[] args) throws InterruptedException {
            GraphQuery queries =
                    new GraphQuery(DatasetGraphFactory.createTxnMem(), Ontology.standard(), Duration.ofMinutes(10));
            String endless = "SELECT (COUNT(*) AS ?number) {" + "VALUES ?%s { 1 2 3 4 5 6 7 8 9 } ".repeat(20) + "}";
            Object[] names =
                    "abcdefghijklmnopqrst".chars().mapToObj(c -> (char) c).toArray();
            PreparedQuery query = queries.prepare(NamedQuery.parse("endless", endless.formatted(names)), Map.of());
            Thread asking = new Thread(() -> {
                try {
                    queries.table(query);
                } catch (QueryFailure e) {
                    System.out.println(e);
                }
            });
            asking.start();
            List<byte[]> held = new ArrayList<>();
            while (asking.isAlive()) {
                if (tenured().getUsed() < 0.9 * tenured().getMax()) {
                    held.add(new byte[1 << 18]);
                }
                System.gc();
                asking.join(1);
            }
            System.exit(held.isEmpty() ? 1 : 0);
        }

        private static MemoryUsage tenured() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().contains("Tenured"))
                    .findFirst()
                    .orElseThrow()
                    .getUsage();
        }
    }

    @Test
    void stopsWhatRuns() {
        try (QueryExec exec = RunningQueries.started(QueryExec.dataset(DatasetGraphFactory.empty())
                .query("SELECT * { VALUES ?a { 1 2 3 } VALUES ?b { 4 5 6 } }")
                .build())) {
            RowSet rows = exec.select();
            rows.next();
            RunningQueries.stop();
            assertThatThrownBy(() -> rows.forEachRemaining(row -> {})).isInstanceOf(QueryCancelledException.class);
        }
    }
}
