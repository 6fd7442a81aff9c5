package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.graphwright.ontology.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever file of a store is not as it was written: what fails says so, and what to do, in a sentence. */
class StoreDamageTest {
    private static final String ALL = "SELECT ?s ?o { ?s ?p ?o }";

    private static final List<List<String>> COMMANDS =
            List.of(List.of("query", "-e", ALL), List.of("search", "berg"), List.of("stats"));

    /** Each command on each way of damage, each of them ten times; else one after the other. */
    private static final boolean LONG = Boolean.getBoolean("long");

    private static final int SEEDS = LONG ? 10 : 1;

    @TempDir
    private Path folder;

    @Test
    void isToldInASentenceWhateverFileItIsIn() throws IOException {
        Path graph = folder.resolve("kg");
        ExampleStore.make(graph, Base.STANDARD);
        List<String> bad = new ArrayList<>();
        int failed = 0;
        int turn = 0;
        for (Path file : files(graph)) {
            byte[] whole = Files.readAllBytes(file);
            for (byte[] broken : damaged(whole)) {
                Files.write(file, broken);
                for (List<String> command : LONG ? COMMANDS : List.of(COMMANDS.get(turn++ % COMMANDS.size()))) {
                    List<String> args = new ArrayList<>(command);
                    args.addAll(List.of("--graph", graph.toString()));
                    Cli.Result result = Cli.run(args.toArray(String[]::new));
                    String said = result.err();
                    if (said.contains("should not happen") || said.contains("Exception") || said.contains("\tat ")) {
                        bad.add(folder.relativize(file) + ", " + broken.length + " bytes, " + command + ": " + said);
                    }
                    if (result.code() != 0 && said.isBlank()) {
                        bad.add(folder.relativize(file) + " " + command + " ended with " + result.code() + " silently");
                    }
                    failed += result.code() == 0 ? 0 : 1;
                }
            }
            Files.write(file, whole);
        }
        assertThat(bad).isEmpty();
        assertThat(failed).isGreaterThan(20);
    }

    /** Whatever a query does with a term that cannot be read back: TDB2 takes it for no value, so that filters pass over it and triples go missing. */
    @Test
    void noQueryIsAnsweredWithGaps() throws IOException {
        Path graph = folder.resolve("kg");
        ExampleStore.make(graph, Base.STANDARD);
        Path terms = files(graph).stream()
                .filter(file -> file.endsWith("nodes-data.obj"))
                .findFirst()
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(terms);
        byte[] noise = new byte[bytes.length / 2];
        new Random(1).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, bytes.length - noise.length, noise.length);
        Files.write(terms, bytes);
        for (String query : List.of(
                ALL,
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER(STR(?o) != 'x') }",
                "SELECT ?s { ?s ?p ?o BIND(STR(?o) AS ?t) FILTER(!BOUND(?t)) }",
                "SELECT DISTINCT ?o { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } ORDER BY ?o LIMIT 3",
                "SELECT ?o (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?o",
                "SELECT ?o { ?s (rdfs:label|!rdfs:label)+ ?o }",
                "ASK { ?s ?p ?o FILTER(CONTAINS(STR(?o), 'qqq')) }",
                "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }",
                "DESCRIBE ?s { ?s ?p ?o }")) {
            Cli.Result result = Cli.run("query", "-e", query, "--graph", graph.toString());
            assertThat(result.code()).as(query).isEqualTo(1);
            assertThat(result.out()).as(query).isEmpty();
            assertThat(result.err())
                    .as(query)
                    .isEqualTo("graphwright: the graph's store is damaged: something in it cannot be read back;"
                            + " make it anew from what was read with: graphwright rebuild --graph " + graph + "\n");
        }
    }

    private static List<byte[]> damaged(byte[] whole) {
        List<byte[]> all = new ArrayList<>();
        if (LONG) {
            all.addAll(List.of(new byte[0], new byte[whole.length / 2], Arrays.copyOf(whole, whole.length / 2)));
        }
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(whole.length + seed);
            byte[] noise = new byte[whole.length];
            random.nextBytes(noise);
            all.add(noise);
            all.add(flipped(whole, random));
        }
        return all;
    }

    private static List<Path> files(Path graph) throws IOException {
        try (Stream<Path> all = Files.walk(graph.resolve("generations"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".lock"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] flipped(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = 0; i < 20 && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }
}
