package org.graphwright.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.graphwright.cli.Cli;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Jobs that follow each other with one output: every kind of input, another RDF, one that fails, corrections. */
@EnabledIfSystemProperty(named = "long", matches = "true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterJobsTest {
    private static final String MASTER = "local[2,4]";
    private static final String MACRON = "Emmanuel Macron";

    /** Bytes of a packed part. */
    private static final int PART = 1_000;

    private static final MessageType ROW = MessageTypeParser.parseMessageType(
            "message article { optional binary id (STRING); required binary text (STRING); optional int32 date (DATE);"
                    + " optional binary title (STRING); optional binary url (STRING); }");

    @TempDir
    private static Path folder;

    private static LocalCluster cluster;
    private static Path output;
    private static Path graph;
    private static final List<String> input = new ArrayList<>();

    @BeforeAll
    static void build() throws IOException {
        cluster = new LocalCluster(folder);
        output = folder.resolve("output");
        graph = folder.resolve("kg");
        Path lines = packed("made ü #1 %41 [x]: {a,b}.jsonl.gz", madeUp().getBytes(StandardCharsets.UTF_8));
        Path odd = Files.writeString(folder.resolve("odd.jsonl"), odd());
        Path archive = packed("pages.warc.gz", pages());
        Path table = folder.resolve("rows.parquet");
        // what build reads in the place of the table
        Path rows = Files.writeString(folder.resolve("rows.jsonl"), rows(table));
        Cli.Result built = Cli.run(
                "build",
                lines.toString(),
                odd.toString(),
                archive.toString(),
                rows.toString(),
                "--graph",
                graph.toString(),
                "--profile",
                "light");
        assertThat(built.code()).as(built.err()).isZero();
        for (Path each : List.of(lines, odd, archive, table)) {
            input.addAll(List.of("--input", each.toString()));
        }
    }

    /** In parts, each packed by itself. */
    private static Path packed(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int from = 0; from < content.length; from += PART) {
                GZIPOutputStream part = new GZIPOutputStream(out);
                part.write(content, from, Math.min(PART, content.length - from));
                part.finish();
            }
        }
        return file;
    }

    /** Ids that are no names of files, one that another file has for another article, and one that it has for the same. */
    private static String odd() {
        List<String> ids = List.of("новости/2020 №1?#%20", "made-3", "\\u0000\\n\\t<b>", "𝔞‮");
        StringBuilder lines = new StringBuilder();
        for (String id : ids) {
            lines.append(
                    "{\"id\": \"%s\", \"date\": \"2020-03-01\", \"text\": \"Ruth Lang met Omar Haddad in Oslo on Monday.\"}\n"
                            .formatted(id));
        }
        return lines.append(madeUp().lines().skip(4).findFirst().orElseThrow())
                .append('\n')
                .toString();
    }

    private static String madeUp() {
        List<String> people = List.of("Anna Keller", "Marco Rossi", "Omar Haddad", "Sofia Petrova", "James Porter");
        List<String> towns = List.of("Paris", "Berlin", "Madrid", "Cairo", "Oslo", "Lagos", "Lima");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 70; i++) {
            String person = people.get(i % people.size());
            lines.append("""
                    {"id": "made-%d", "date": "2020-01-%02d", "title": "News from %s", "text": "%s, the chief executive of Acme, said on\
                     Monday in %s that Acme will open a plant. %s was born in %s. %s met %s in Paris on Sunday."}
                    """.formatted(
                            i,
                            1 + i % 28,
                            towns.get(i % towns.size()),
                            person,
                            towns.get(i % towns.size()),
                            person,
                            towns.get((i + i / 5) % towns.size()),
                            person,
                            people.get((i + 1 + i % 3) % people.size())));
        }
        return lines.toString();
    }

    private static byte[] pages() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        List<String> texts = List.of(
                "French President Emmanuel Macron visited Berlin on Monday. Emmanuel Macron met Angela Merkel there, and they spoke"
                        + " for two hours about Europe, as her office said in the evening.",
                "French President Emmanuel Macron met German Chancellor Angela Merkel in Berlin. \"Angela Merkel is a friend,\" Emmanuel"
                        + " Macron said after the meeting, which took two hours.");
        for (int i = 0; i < texts.size(); i++) {
            byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><head><title>Visit "
                            + i
                            + "</title></head><body><article><h1>Visit " + i + "</h1><p>" + texts.get(i)
                            + "</p></article></body></html>")
                    .getBytes(StandardCharsets.UTF_8);
            archive.write(
                    ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-12345678901"
                                    + i
                                    + ">\r\nWARC-Target-URI: https://news.example/" + i + "\r\nWARC-Date: 2021-04-0"
                                    + (i + 1)
                                    + "T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                                    + http.length
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            archive.write(http);
            archive.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        return archive.toByteArray();
    }

    /** Writes a table; gives the same as lines. */
    private static String rows(Path table) throws IOException {
        StringBuilder lines = new StringBuilder();
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(table.toUri()))
                .withConf(new Configuration())
                .withType(ROW)
                .build()) {
            for (int i = 1; i <= 5; i++) {
                String day = "2022-02-0" + i;
                String text = "Ruth Lang, the mayor of Oslo, was born in Lima in 19" + (50 + i)
                        + ". Ruth Lang met Anna Keller.";
                SimpleGroup row = new SimpleGroup(ROW);
                row.add("id", "row-" + i);
                row.add("text", text);
                row.add("date", (int) LocalDate.parse(day).toEpochDay());
                row.add("title", "Row " + i);
                row.add("url", "https://rows.example/" + i);
                writer.write(row);
                lines.append(
                        "{\"id\": \"row-%d\", \"text\": \"%s\", \"date\": \"%s\", \"title\": \"Row %d\", \"url\": \"https://rows.example/%d\"}\n"
                                .formatted(i, text, day, i, i));
            }
        }
        return lines.toString();
    }

    private static int run(String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(input);
        arguments.addAll(List.of("--output", output.toString(), "--profile", "light"));
        arguments.addAll(Arrays.asList(options));
        return cluster.run(MASTER, arguments.toArray(new String[0]));
    }

    private static void same(boolean rdf11) throws IOException {
        SortedSet<String> quads = new TreeSet<>();
        Quads.of(output).forEach(quad -> quads.add(quad.replace("\"rows.parquet:", "\"rows.jsonl:")));
        assertThat(quads).as(cluster.log()).isEqualTo(Quads.ofStore(graph, rdf11));
    }

    private static String current() throws IOException {
        return Files.readString(output.resolve("current")).strip();
    }

    @Test
    @Order(1)
    void linesArchivesAndTablesAreReadAsBuildReadsThem() throws IOException, InterruptedException {
        assertThat(run()).as(cluster.log()).isZero();
        assertThat(cluster.log()).contains("82 articles given, 81 of them new or changed, 81 read");
        same(false);
    }

    @Test
    @Order(2)
    void whatIsUpToDateIsWrittenAnewForStoresWithoutTripleTerms() throws IOException, InterruptedException {
        assertThat(run()).as(cluster.log()).isZero();
        assertThat(cluster.log()).contains("82 articles given, 0 of them new", "nothing new");
        assertThat(current()).isEqualTo("generations/000001");
        assertThat(run("--rdf", "1.1")).as(cluster.log()).isZero();
        assertThat(current()).isEqualTo("generations/000002");
        assertThat(Quads.of(output)).noneMatch(quad -> quad.contains("<<("));
        same(true);
    }

    @Test
    @Order(3)
    void aJobThatFailsLeavesWhatThereWas() throws IOException, InterruptedException {
        SortedSet<String> before = Quads.of(output);
        Path shard = output.resolve("shards/000002.jsonl.gz");
        byte[] whole = Files.readAllBytes(shard);
        Files.write(shard, Arrays.copyOf(whole, whole.length / 2));
        assertThat(run()).as(cluster.log()).isEqualTo(1);
        assertThat(cluster.log()).contains("graphwright: the job failed");
        assertThat(current()).isEqualTo("generations/000002");
        assertThat(Quads.of(output)).isEqualTo(before);
        assertThat(output.resolve("waiting")).doesNotExist();
        Files.write(shard, whole);
        assertThat(run()).as(cluster.log()).isZero();
        assertThat(current()).isNotEqualTo("generations/000002");
        same(false);
    }

    @Test
    @Order(4)
    void correctionsAreAppliedAsOnOneMachine() throws IOException, InterruptedException {
        SortedSet<String> before = Quads.ofStore(graph);
        correct("reject", MACRON, "headOfState", "France");
        correct("reject", "person:anna-keller", "metWith", "person:sofia-petrova");
        correct("confirm", "person:anna-keller", "birthPlace", "Lima");
        correct("merge", "person:omar-haddad", "person:james-porter");
        correct("part", "person:sofia-petrova", "--article", "made-8");
        correct("rename", "Angela Merkel", "Chancellor Merkel");
        correct("class", "Berlin", "Company");
        correct("hide", "person:marco-rossi");
        assertThat(Quads.ofStore(graph)).isNotEqualTo(before);
        assertThat(run("--like", graph.toString())).as(cluster.log()).isZero();
        assertThat(cluster.log()).contains("82 articles given, 0 of them new");
        same(false);
    }

    private static void correct(String... words) {
        List<String> command = new ArrayList<>(List.of("correct"));
        command.addAll(Arrays.asList(words));
        command.addAll(List.of("--graph", graph.toString()));
        Cli.Result result = Cli.run(command.toArray(new String[0]));
        assertThat(result.code()).as(result.err()).isZero();
    }

    @Test
    @Order(5)
    void loadTakesCorrectionsAlong() throws IOException {
        Path loaded = folder.resolve("loaded");
        Cli.Result result = Cli.run("load", output.toString(), "--graph", loaded.toString());
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(Quads.ofStore(loaded)).isEqualTo(Quads.of(output));
        Cli.Result listed = Cli.run("corrections", "--graph", loaded.toString());
        assertThat(listed.out()).contains("hide", "rename", "merge").doesNotContain("open");
    }

    @Test
    @Order(6)
    void whatTheManualAsksOfTheTablesIsAnswered() throws IOException {
        String manual = Files.readString(Path.of("src/site/markdown/scale.md"));
        String tables = output.resolve(current()).resolve("tables") + "/";
        try (SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", "false")
                .getOrCreate()) {
            for (Table table : Table.values()) {
                Dataset<Row> rows = spark.read().parquet(tables + table.folder());
                rows.createOrReplaceTempView(table.folder());
                Matcher documented = Pattern.compile("(?m)^\\| `" + table.folder() + "` \\|[^|]*\\|(.*)\\|$")
                        .matcher(manual);
                assertThat(documented.find()).as(table.folder()).isTrue();
                assertThat(Pattern.compile("`([a-z_]+)`")
                                .matcher(documented.group(1).replaceAll("\\([^)]*\\)", ""))
                                .results()
                                .map(name -> name.group(1)))
                        .containsExactly(rows.columns());
                assertThat(rows.count()).as(table.folder()).isPositive();
            }
            String sql = manual.substring(manual.indexOf("spark.sql(\"\"\"") + "spark.sql(\"\"\"".length());
            assertThat(spark.sql(sql.substring(0, sql.indexOf("\"\"\")"))).count())
                    .isPositive();
            // what DuckDB is asked, where a file of a table goes by its name
            Matcher others =
                    Pattern.compile("(?s)\\n(SELECT [^;]*'built[^;]*);").matcher(manual);
            int asked = 0;
            while (others.find()) {
                String here =
                        others.group(1).replaceAll("'built/generations/000001/tables/([a-z]+)/\\*\\.parquet'", "$1");
                assertThat(spark.sql(here).columns()).isNotEmpty();
                spark.sql(here).collectAsList();
                asked++;
            }
            assertThat(asked).isEqualTo(2);
        }
    }
}
