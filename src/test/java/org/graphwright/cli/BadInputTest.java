package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a graph goes through when it is given nonsense: it says so, and keeps what it has. */
class BadInputTest {
    private static final String BORN = "date 2020-01-31 Maria Silva was born in Lisbon.";

    @TempDir
    private Path folder;

    @Test
    void whatCannotBeReadIsNamedWithItsReasonAndTheRestIsRead() throws IOException {
        Path graph = folder.resolve("kg");
        Path good = Files.writeString(folder.resolve("good.txt"), BORN);
        assertThat(build(good, graph).code()).isZero();

        Path bad = Files.createDirectory(folder.resolve("bad"));
        Files.writeString(bad.resolve("1-empty.txt"), "");
        Files.write(bad.resolve("2-binary.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 8, 0, (byte) 0xff, (byte) 0xfe});
        byte[] latin = "Jos\u00e9 Mu\u00f1oz lives in Le\u00f3n.".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(bad.resolve("3-encoding.jsonl"), json("latin", latin));
        Files.writeString(
                bad.resolve("4-broken.jsonl"),
                "{\"id\": \"x\", \"text\": \n{\"id\": \"after\", \"text\": \"Anna Berg was born in Oslo.\"}\n");
        byte[] oneLine = new byte[50_000_000];
        Arrays.fill(oneLine, (byte) 'a');
        Files.write(bad.resolve("5-line.txt"), oneLine);
        Files.write(bad.resolve("6-line.jsonl"), oneLine);
        Files.writeString(bad.resolve("7-name\nwith\rbreaks.txt"), "Anna Berg lives in Bergen.");
        Files.writeString(bad.resolve("8-name\nwith breaks.txt"), "");

        Cli.Result result = build(bad, graph);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines().filter(line -> line.startsWith("rejected")))
                .containsExactly(
                        "rejected " + bad + "/1-empty.txt: the file is empty",
                        "rejected " + bad + "/2-binary.txt: the file is binary, not text",
                        "rejected " + bad + "/3-encoding.jsonl:1: the line is not UTF-8: convert the file to UTF-8",
                        "rejected " + bad
                                + "/4-broken.jsonl:1: not JSON at column 21: Unexpected end-of-input within/between"
                                + " Object entries",
                        "rejected " + bad + "/5-line.txt: longer than 4000000 bytes: an article is shorter; give many"
                                + " articles as lines of a .jsonl file",
                        "rejected " + bad
                                + "/6-line.jsonl:1: the line is longer than 4000000 bytes: write one article a"
                                + " line",
                        "rejected " + bad + "/8-name\\u000awith breaks.txt: the file is empty");
        assertThat(result.err()).contains("read 2 articles, ").contains("7 rejected");
        assertThat(graph.resolve("rejects.tsv")).content().hasLineCount(7);
        assertThat(peopleBorn(graph)).contains("Maria Silva", "Anna Berg");
        verify(graph);
    }

    @Test
    void aCommandLineThatMakesNoSenseChangesNothing() throws IOException {
        Path graph = folder.resolve("kg");
        Path good = Files.writeString(folder.resolve("good.txt"), BORN);
        assertFails(2, "Unknown option: '--grpah'", "build", good.toString(), "--grpah", graph.toString());
        assertFails(2, "Missing required parameter: 'PATH'", "build", "--graph", graph.toString());
        assertFails(2, "'many' is not an int", "build", good.toString(), "--jobs", "many");
        assertFails(2, "Unmatched argument", "biuld", good.toString());
        Path none = folder.resolve("none");
        assertFails(1, none + ": no such file or folder", "build", none.toString(), "--graph", graph.toString());
        assertFails(1, "no graph in " + graph, "query", "people-and-roles", "--graph", graph.toString());
        assertThat(graph).doesNotExist();
    }

    @Test
    void aTargetThatCannotBeWrittenIsNamed() throws IOException {
        Path graph = folder.resolve("kg");
        Path good = Files.writeString(folder.resolve("good.txt"), BORN);
        Path below = good.resolve("kg");
        assertFails(1, "cannot write to " + below, "build", good.toString(), "--graph", below.toString());
        assertThat(build(good, graph).code()).isZero();
        Path target = good.resolve("kg.ttl");
        assertFails(1, "no such folder: " + good, "export", "-o", target.toString(), "--graph", graph.toString());
        assertThat(good).hasContent(BORN);
        verify(graph);
    }

    /** On a disk of its own; only root can mount one. */
    @Test
    void aFullDiskIsToldAndTheGraphIsAsItWas() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=192m", "tmpfs", disk.toString()),
                "skipped: a small disk cannot be mounted here (that takes root)");
        try {
            Path graph = disk.resolve("kg");
            Path good = Files.writeString(folder.resolve("good.txt"), BORN);
            assertThat(build(good, graph).code()).isZero();
            Path more = Files.writeString(folder.resolve("more.txt"), "Anna Berg was born in Oslo.");
            Path filler = disk.resolve("filler");

            fill(filler, disk, 8 << 20);
            Cli.Result noRoom = build(more, graph);
            assertThat(noRoom.code()).isEqualTo(1);
            assertThat(noRoom.err())
                    .contains("graphwright: not enough room in " + graph)
                    .contains("make room");
            assertThat(peopleBorn(graph)).containsOnlyOnce("Maria Silva").doesNotContain("Anna Berg");

            fill(filler, disk, 0);
            Path third = Files.writeString(folder.resolve("third.txt"), "Jan Novak was born in Prague.");
            Cli.Result full = build(third, graph);
            assertThat(full.code()).isEqualTo(1);
            assertThat(full.err()).contains("cannot write to " + graph).contains("No space left on device");
            Path out = disk.resolve("kg.ttl");
            assertFails(1, "No space left on device", "export", "-o", out.toString(), "--graph", graph.toString());
            assertThat(out).doesNotExist();
            assertThat(peopleBorn(graph)).containsOnlyOnce("Maria Silva").doesNotContain("Anna Berg");

            Files.delete(filler);
            assertThat(build(more, graph).code()).isZero();
            assertThat(build(third, graph).code()).isZero();
            assertThat(peopleBorn(graph)).contains("Maria Silva", "Anna Berg", "Jan Novak");
            verify(graph);
        } finally {
            assertThat(run("umount", "-l", disk.toString())).isTrue();
        }
    }

    private static Cli.Result build(Path articles, Path graph) {
        return Cli.run("build", articles.toString(), "--graph", graph.toString(), "--jobs", "1");
    }

    private static String peopleBorn(Path graph) {
        Cli.Result result = Cli.run(
                "query",
                "-e",
                "SELECT DISTINCT ?name { ?p gw:birthPlace [] ; rdfs:label ?name } ORDER BY ?name",
                "--format",
                "csv",
                "--graph",
                graph.toString());
        assertThat(result.code()).as(result.err()).isZero();
        return result.out();
    }

    private static void assertFails(int code, String message, String... arguments) {
        Cli.Result result = Cli.run(arguments);
        assertThat(result.code()).as(result.err()).isEqualTo(code);
        assertThat(result.err()).startsWith("graphwright: ").contains(message);
        assertThat(result.out()).isEmpty();
    }

    private static void verify(Path graph) {
        try (GraphStore store = GraphStore.openExisting(graph)) {
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
    }

    private static byte[] json(String id, byte[] text) {
        byte[] head = ("{\"id\": \"" + id + "\", \"text\": \"").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + text.length + 3);
        System.arraycopy(text, 0, all, head.length, text.length);
        System.arraycopy(new byte[] {'"', '}', '\n'}, 0, all, head.length + text.length, 3);
        return all;
    }

    /** Writes until no more than {@code free} bytes are left on the disk. */
    private static void fill(Path file, Path disk, long free) throws IOException {
        byte[] page = new byte[4096];
        try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (Files.getFileStore(disk).getUsableSpace() > free) {
                out.write(page);
            }
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
