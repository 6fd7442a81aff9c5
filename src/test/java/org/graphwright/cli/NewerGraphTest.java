package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.graphwright.ontology.Iris;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands do with a graph of which a newer version has written something: all say so in one way, and change nothing. */
class NewerGraphTest {
    /** Ask the store alone, and never meet a shard. */
    private static final Set<String> READERS = Set.of(
            "query",
            "export",
            "show",
            "path",
            "timeline",
            "why",
            "stats",
            "report",
            "ontology",
            "search",
            "validate",
            "corrections",
            "dossier",
            "ask",
            "mcp",
            "serve",
            // reads its other files first
            "fit-belief");

    @TempDir
    private static Path folder;

    private static Path graph;

    @BeforeAll
    static void build() throws IOException {
        graph = folder.resolve("kg");
        Files.writeString(folder.resolve("own.csv"), "iri,label,class\nhttps://example.org/nepal,Nepal,Country\n");
        Path file = Files.writeString(folder.resolve("a.txt"), "Nepal is a country. Max Hill was born in Kathmandu.\n");
        Cli.Result built =
                Cli.run("build", file.toString(), "--graph", graph.toString(), "--quiet", "--profile", "light");
        assertThat(built.code()).as(built.err()).isZero();
        for (int i = 0; i < 2; i++) {
            String title = "Title " + i;
            Files.writeString(folder.resolve("b" + i + ".txt"), title + "\n\nNepal met Max Hill in Rome.\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "form: graphwright-graph-3 graphwright-graph-4",
                "settings.json: \"format\".:.1 \"format\" : 2",
                "generations/000001/form: graphwright-graph-3 graphwright-graph-4",
                "generations/000001/settings.json: \"format\".:.1 \"format\" : 2",
                "generations/000001/written: graphwright-triples-1 graphwright-triples-2"
            })
    void whatEveryCommandGoesBy(String change) throws IOException {
        refused(change, Set.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shards/000001.jsonl.gz: graphwright-shard-3 graphwright-shard-10",
                "shards/000001.tsv: graphwright-shard-3 graphwright-shard-9",
                "shards/000001.tsv: graphwright-shard-3 graphwright-removal-2",
                "shards/000001.things.gz: graphwright-things-1 graphwright-things-2",
                "shards/000001.events.gz: graphwright-events-2 graphwright-numbers-1"
            })
    void whatIsReadAndWrittenOfShards(String change) throws IOException {
        refused(change, READERS);
    }

    @Test
    void whatWasBeingMadeToTakeItsPlace() throws IOException {
        Files.createDirectories(graph.resolve("next"));
        Files.writeString(graph.resolve("next/form"), "graphwright-graph-4\n");
        Files.writeString(graph.resolve("next/whole"), "000002\n");
        try {
            refused("next/form: graphwright-graph-4 graphwright-graph-5", READERS);
        } finally {
            Files.delete(graph.resolve("next/form"));
            Files.delete(graph.resolve("next/whole"));
            Files.delete(graph.resolve("next"));
        }
    }

    /** @param change a file of the graph, what to replace in it, and by what */
    private static void refused(String change, Set<String> besides) throws IOException {
        Path file = graph.resolve(change.split(": ", 2)[0]);
        String[] words = change.split(": ", 2)[1].split(" ", 2);
        byte[] before = Files.readAllBytes(file);
        Files.write(file, changed(file, before, words[0], words[1]));
        try {
            Map<String, String> commands = new HashMap<>(OldGraphTest.COMMANDS);
            commands.put("rebuild", "");
            commands.put("add", folder.resolve("b0.txt").toString());
            commands.put("build", folder.resolve("b1.txt") + " --authority " + folder.resolve("own.csv"));
            commands.put("correct note", "Nepal x");
            commands.put("correct hide", "Nepal");
            commands.keySet().removeAll(besides);
            SortedMap<String, String> files = files();
            commands.forEach((command, arguments) -> {
                long t = System.nanoTime();
                Cli.Result result = Cli.run(Stream.of(
                                Stream.of(command.split(" ")),
                                Stream.of(arguments.split(" ")).filter(word -> !word.isEmpty()),
                                Stream.of("--graph", graph.toString()))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
                System.out.println((System.nanoTime() - t) / 1000000 + " " + command);
                assertThat(result.code()).as(command + ": " + result.err()).isEqualTo(1);
                assertThat(result.out()).as(command).isEmpty();
                assertThat(result.err().lines().toList()).as(command).hasSize(1);
                assertThat(result.err())
                        .as(command)
                        .startsWith("graphwright: " + file
                                + " was written by a newer version of Graphwright, in the form '")
                        .endsWith("': use the graphwright that made it, or a newer one\n");
            });
            assertThat(files()).isEqualTo(files);
        } finally {
            Files.write(file, before);
        }
    }

    private static byte[] changed(Path file, byte[] content, String old, String by) throws IOException {
        boolean packed = file.toString().endsWith(".gz");
        byte[] plain = packed ? new GZIPInputStream(new ByteArrayInputStream(content)).readAllBytes() : content;
        String text = new String(plain, StandardCharsets.UTF_8);
        String changed = text.replaceFirst(old, by);
        assertThat(changed).isNotEqualTo(text);
        if (!packed) {
            return changed.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(changed.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** All of them with time and content, and all folders. */
    private static SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(graph)) {
            // each reader has a folder of its own in one, for as long as it reads
            for (Path file : all.filter(each -> !each.startsWith(graph.resolve("readers")))
                    .toList()) {
                String time = Files.getLastModifiedTime(file) + " ";
                files.put(
                        file.toString(),
                        Files.isDirectory(file)
                                ? "a folder"
                                : time + Iris.hash(Files.readString(file, StandardCharsets.ISO_8859_1)));
            }
        }
        return files;
    }
}
