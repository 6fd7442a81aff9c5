package org.graphwright.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.graphwright.cli.Cli;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.pipeline.CorrectionFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A cluster of processes gives what {@code build} gives, whatever befalls its processes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterBuildTest {
    private static final String SAMPLES = "src/samples/news";
    private static final int MADE_UP = 60;

    /** Moments of a load, one after the other, at which it is killed. */
    private static final int KILLS = 12;

    /** With the option: all poisons, and an article that takes its process down once. Each costs processes that are begun anew. */
    private static final boolean LONG = Boolean.getBoolean("long");

    private static final List<String> POISON = LONG ? List.of("halt", "memory", "loop") : List.of("halt");

    @TempDir
    private static Path folder;

    private static LocalCluster cluster;
    private static Path output;
    private static int code;

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < MADE_UP; i++) {
            made.add(madeUp(i));
        }
        Path articles = write("made.jsonl.gz", made);
        Cli.Result built = Cli.run(
                "build",
                SAMPLES,
                articles.toString(),
                "--graph",
                folder.resolve("kg").toString(),
                "--profile",
                "light");
        assertThat(built.code()).as(built.err()).isZero();
        Path poison = write(
                "poison.jsonl.gz", POISON.stream().map(ClusterBuildTest::poison).toList());
        output = folder.resolve("output");
        cluster = new LocalCluster(folder)
                .with(ReaderSource.CLASS, PoisonReaders.class.getName())
                .with("spark.graphwright.articleSeconds", "6")
                .with(
                        "spark.executor.extraJavaOptions",
                        "-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
                                + (LONG ? " -D" + PoisonReaders.KILLED + "=" + folder.resolve("killed") : ""));
        code = cluster.run(
                LocalCluster.MASTER,
                "--input",
                SAMPLES,
                "--input",
                articles.toString(),
                "--input",
                poison.toString(),
                "--output",
                output.toString(),
                "--profile",
                "light");
        assertThat(output.resolve("current")).as(cluster.log()).exists();
    }

    private static Path write(String name, List<String> lines) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static String madeUp(int i) {
        List<String> people = List.of("Anna Keller", "Marco Rossi", "Omar Haddad", "Sofia Petrova", "James Porter");
        List<String> towns = List.of("Paris", "Berlin", "Madrid", "Cairo", "Oslo", "Lagos", "Lima");
        String person = people.get(i % people.size());
        String town = towns.get(i % towns.size());
        return """
                {"id": "made-%d", "date": "2020-01-%02d", "title": "News from %s", "text": "%s, the chief executive of Acme, said on Monday\
                 in %s that the company will open a plant. %s was born in %s. %d people were killed in an attack in %s on Sunday."}""".formatted(
                        i,
                        1 + i % 28,
                        town,
                        person,
                        town,
                        people.get((i + 1) % people.size()),
                        towns.get((i + 3) % towns.size()),
                        2 + i % 11,
                        towns.get((i + 2) % towns.size()));
    }

    private static String poison(String kind) {
        return "{\"id\": \"poison-%s\", \"text\": \"Anna Keller was born in Paris.\"}".formatted(kind);
    }

    @Test
    void theQuadsAreThoseOfBuildThoughProcessesDied() throws IOException {
        assertThat(Files.exists(folder.resolve("killed"))).isEqualTo(LONG);
        assertThat(Files.readString(output.resolve("current"))).isEqualTo("generations/000001\n");
        assertThat(Quads.of(output)).as(cluster.log()).isEqualTo(Quads.ofStore(folder.resolve("kg")));
    }

    @Test
    void whatKillsTwoProcessesIsRejected() throws IOException {
        assertThat(code).as(cluster.log()).isEqualTo(1);
        assertThat(Files.readAllLines(output.resolve("generations/000001/rejects.tsv")))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, POISON.size())
                        .mapToObj(ClusterBuildTest::rejected)
                        .toList());
    }

    private static String rejected(int line) {
        return "poison.jsonl:" + line
                + "\tleft aside: 2 attempts to read it took the process down, or more than 6 s of the processor";
    }

    @Test
    void shardsAreThoseOfBuildByteForByte() throws IOException {
        for (String file : List.of(
                "000001.jsonl.gz",
                "000001.tsv",
                "000002.jsonl.gz",
                "000002.things.gz",
                "000002.facts.gz",
                "000002.tsv")) {
            assertThat(output.resolve("shards").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("kg/shards").resolve(file));
        }
    }

    @Test
    void loadMakesTheSameGraphOfIt() throws IOException {
        Path loaded = folder.resolve("loaded");
        Cli.Result result = Cli.run("load", output.toString(), "--graph", loaded.toString());
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(Quads.ofStore(loaded)).isEqualTo(Quads.ofStore(folder.resolve("kg")));
        Cli.Result again = Cli.run("load", output.toString(), "--graph", loaded.toString());
        assertThat(again.err()).contains("0 articles loaded, 0 things described anew");
    }

    @Test
    void whatANewerVersionWroteIsNotLoaded() throws IOException {
        for (String name : List.of("form", "settings.json", "shards/000001.tsv")) {
            Path file = output.resolve(name);
            String before = Files.readString(file);
            Files.writeString(file, before.replaceFirst("(graphwright-[a-z]+-)[0-9]|(\"format\" : )1", "$1$299"));
            Path loaded = folder.resolve("newer");
            Cli.Result result = Cli.run("load", output.toString(), "--graph", loaded.toString());
            Files.writeString(file, before);
            assertThat(result.code()).as(name).isEqualTo(1);
            assertThat(result.err())
                    .as(name)
                    .startsWith("graphwright: " + file + " was written by a newer version of Graphwright");
            assertThat(loaded).doesNotExist();
        }
    }

    @Test
    void whatUsersCorrectInALoadedGraphStaysWhenItIsLoadedAgain() throws IOException {
        Path loaded = folder.resolve("corrected");
        ran("load", output.toString(), "--graph", loaded.toString());
        SortedSet<String> before = Quads.ofStore(loaded);
        ran("correct", "rename", "Oslo", "Oslo town", "--graph", loaded.toString());
        ran("correct", "reject", "person:anna-keller", "birthPlace", "Cairo", "--graph", loaded.toString());
        SortedSet<String> corrected = Quads.ofStore(loaded);
        assertThat(corrected).isNotEqualTo(before).anyMatch(quad -> quad.contains("\"Oslo town\""));
        assertThat(ran("load", output.toString(), "--graph", loaded.toString()).err())
                .contains("0 articles loaded, 0 things described anew");
        assertThat(Quads.ofStore(loaded)).isEqualTo(corrected);
        List<CorrectionEntry> kept = new CorrectionFolder(loaded).read().entries();
        assertThat(kept).hasSize(2);
        for (CorrectionEntry entry : kept) {
            ran("correct", "undo", entry.id(), "--graph", loaded.toString());
        }
        ran("load", output.toString(), "--graph", loaded.toString());
        assertThat(Quads.ofStore(loaded)).isEqualTo(before);
    }

    private static Cli.Result ran(String... command) {
        Cli.Result result = Cli.run(command);
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    @Test
    @EnabledIfSystemProperty(named = "long", matches = "true")
    void aLoadThatIsKilledGoesOn() throws IOException, InterruptedException {
        SortedSet<String> whole = Quads.ofStore(folder.resolve("kg"));
        assertThat(load(folder.resolve("load-cold")).waitFor()).isZero();
        // the second one finds its files in memory, as all others do
        long begin = System.nanoTime();
        assertThat(load(folder.resolve("load")).waitFor()).isZero();
        long nanos = System.nanoTime() - begin;
        int alive = 0;
        for (int round = 0; round < KILLS; round++) {
            Path graph = folder.resolve("load-" + round);
            Process process = load(graph);
            process.waitFor(nanos * (round + 1) / (KILLS + 1), TimeUnit.NANOSECONDS);
            alive += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
            if (Files.exists(graph.resolve("current"))) {
                // never half of it
                assertThat(Quads.ofStore(graph)).as("round " + round).isIn(whole, new TreeSet<>());
            }
            ran("load", output.toString(), "--graph", graph.toString());
            assertThat(Quads.ofStore(graph)).as("round " + round).isEqualTo(whole);
        }
        assertThat(alive).isGreaterThan(KILLS / 2);
    }

    private static Process load(Path graph) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "org.graphwright.cli.Main",
                        "load",
                        output.toString(),
                        "--graph",
                        graph.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("load-said.txt").toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.start();
    }

    @Test
    void loadTakesAPart() throws IOException {
        Path part = folder.resolve("part");
        Cli.Result result = Cli.run(
                "load", output.toString(), "--graph", part.toString(), "--about", "Oslo", "--since", "2020-01-20");
        assertThat(result.code()).as(result.err()).isZero();
        SortedSet<String> whole = Quads.ofStore(folder.resolve("kg"));
        SortedSet<String> quads = Quads.ofStore(part);
        assertThat(whole).containsAll(quads);
        assertThat(quads.stream().filter(quad -> quad.contains("ontology#articleId> ")))
                .hasSizeBetween(3, 30)
                .allMatch(quad -> quad.contains("\"made-"));
        Path same = folder.resolve("same");
        Cli.Result byIri = Cli.run(
                "load",
                output.toString(),
                "--graph",
                same.toString(),
                "--about",
                "place:oslo",
                "--since",
                "2020-01-20");
        assertThat(byIri.code()).as(byIri.err()).isZero();
        assertThat(Quads.ofStore(same)).isEqualTo(quads);
        Cli.Result other = Cli.run("load", output.toString(), "--graph", part.toString());
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err()).contains("has another graph");
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void theTablesHaveWhatTheGraphHas(Table table) throws IOException {
        TableQueries.Query query = TableQueries.of(table);
        List<String> rows = TableCells.of(output, table, query.columns());
        assertThat(rows).isNotEmpty().isEqualTo(TableCells.ofStore(folder.resolve("kg"), query.query()));
    }

    @Test
    void evidenceSaysWhatIsAsserted() throws IOException {
        List<String> columns = List.of("status", "article", "subject", "property", "object");
        assertThat(TableCells.of(output, Table.EVIDENCE, columns).stream()
                        .filter(row -> row.startsWith("{status=asserted, "))
                        .map(row -> row.replace("status=asserted, ", ""))
                        .distinct())
                .isNotEmpty()
                .containsExactlyElementsOf(
                        TableCells.ofStore(folder.resolve("kg"), TableQueries.ASSERTED.query()).stream()
                                .distinct()
                                .toList());
    }

    @Test
    @Order(Integer.MAX_VALUE)
    @EnabledIfSystemProperty(named = "long", matches = "true")
    void aSecondJobReadsWhatIsNewAndWritesTheNextGeneration() throws IOException, InterruptedException {
        String changed = madeUp(3).replace("open a plant", "close a plant");
        Path more = write("more.jsonl.gz", List.of(madeUp(2), changed, madeUp(MADE_UP)));
        Cli.Result built = Cli.run(
                "build", more.toString(), "--graph", folder.resolve("kg").toString());
        assertThat(built.code()).as(built.err()).isZero();
        int second = cluster.run(
                "local[2,4]", "--input", more.toString(), "--output", output.toString(), "--profile", "light");
        assertThat(second).as(cluster.log()).isZero();
        assertThat(cluster.log()).contains("3 articles given, 2 of them new or changed, 2 read");
        assertThat(Files.readString(output.resolve("current"))).isEqualTo("generations/000002\n");
        assertThat(Quads.of(output)).isEqualTo(Quads.ofStore(folder.resolve("kg")));
        assertThat(output.resolve("generations/000001/quads/things-00000.nq.gz"))
                .exists();
    }
}
