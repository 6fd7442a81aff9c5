package org.graphwright.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.graphwright.article.Reject;
import org.graphwright.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetArticlesTest {
    private static final LocalDate DAY = LocalDate.parse("1969-03-01");
    private static final Instant EVENING = Instant.parse("1969-03-01T23:59:59.5Z");

    @TempDir
    private Path folder;

    private final List<Reject> rejects = new ArrayList<>();

    private List<Article> read(Path file) {
        List<Article> articles = new ArrayList<>();
        try {
            Storage storage = new Storage(new Configuration(), folder.toString());
            new ArticleSource(storage)
                    .read(new InputFile(0, file.toString(), "t.parquet"), rejects::add)
                    .forEachRemaining(articles::add);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return articles;
    }

    private Path table(String columns, List<Consumer<Group>> rows) throws IOException {
        MessageType type = MessageTypeParser.parseMessageType("message article { " + columns + " }");
        Path file = folder.resolve("t.parquet");
        Files.deleteIfExists(file);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
                .withConf(new Configuration())
                .withType(type)
                .build()) {
            for (Consumer<Group> row : rows) {
                SimpleGroup group = new SimpleGroup(type);
                row.accept(group);
                writer.write(group);
            }
        }
        return file;
    }

    private void dated(String column, Consumer<Group> date) throws IOException {
        Path file = table("required binary text (STRING); optional " + column + ";", List.of(date, row -> text(row)));
        assertThat(read(file)).extracting(Article::date).as(column).containsExactly(DAY, null);
    }

    @Test
    void columnsAreWhatTheyAreCalled() throws IOException {
        Path file = table(
                "optional binary url (STRING); required binary text (STRING); optional binary more (STRING);"
                        + " optional binary id (STRING); optional binary title (STRING); optional binary date (STRING);",
                List.of(
                        row -> {
                            row.add("url", "https://example.org/1");
                            row.add("text", "Anna Keller was born in Paris.");
                            row.add("id", "one");
                            row.add("title", "Born");
                            row.add("date", "1969-03-01T10:00:00Z");
                        },
                        row -> row.add("text", "Only text."),
                        row -> row.add("text", "  ")));
        assertThat(read(file))
                .containsExactly(
                        new Article(
                                "one",
                                "Anna Keller was born in Paris.",
                                DAY,
                                "Born",
                                "https://example.org/1",
                                "t.parquet:1"),
                        new Article("t.parquet:2", "Only text.", null, null, null, "t.parquet:2"));
        assertThat(rejects).containsExactly(new Reject(file + ":3", "no text"));
    }

    @Test
    void daysAndMomentsOfEveryFormAreDates() throws IOException {
        dated("int32 date (DATE)", row -> text(row).add("date", (int) DAY.toEpochDay()));
        dated("int64 date (TIMESTAMP(MILLIS,true))", row -> text(row).add("date", EVENING.toEpochMilli()));
        dated("int64 date (TIMESTAMP(MICROS,true))", row -> text(row).add("date", EVENING.toEpochMilli() * 1_000));
        dated("int64 date (TIMESTAMP(NANOS,false))", row -> text(row).add("date", EVENING.toEpochMilli() * 1_000_000));
        dated(
                "int96 date",
                row -> text(row)
                        .add(
                                "date",
                                Binary.fromConstantByteArray(ByteBuffer.allocate(12)
                                        .order(ByteOrder.LITTLE_ENDIAN)
                                        .putLong(1)
                                        .putInt((int) DAY.getLong(JulianFields.JULIAN_DAY))
                                        .array())));
    }

    @Test
    void daysAsTextOrNumbersAreReadAsInOtherFormats() throws IOException {
        for (String said : List.of(
                "March 1, 1969", "1969-03-01T23:30:00-05:00", "1 March 1969", "Sat, 01 Mar 1969 10:00:00 GMT")) {
            dated("binary date (STRING)", row -> text(row).add("date", said));
        }
        // seconds since 1970 of a column that is no moment
        Path file = table(
                "required binary text (STRING); optional int64 date; optional group title (LIST) { repeated group list {"
                        + " optional binary element (STRING); } } required double id;",
                List.of(row -> text(row)
                        .append("date", 1_489_600_000L)
                        .append("id", 1.5)
                        .addGroup("title")
                        .addGroup("list")
                        .append("element", "one of several")));
        assertThat(read(file))
                .containsExactly(new Article(
                        "1.5", "Anna Keller was born in Paris.", LocalDate.of(2017, 3, 15), null, null, "t.parquet:1"));
        Path unreadable = table(
                "required binary text (STRING); optional int32 date;",
                List.of(row -> text(row).add("date", 7)));
        assertThat(read(unreadable)).isEmpty();
        assertThat(rejects).containsExactly(new Reject(unreadable + ":1", "the date is \"7\": write it as YYYY-MM-DD"));
    }

    @Test
    void aTableOfAnythingElseIsRejectedOnce() throws IOException {
        Path file = table(
                "required binary body (STRING);",
                List.of(row -> row.add("body", "one"), row -> row.add("body", "two")));
        assertThat(read(file)).isEmpty();
        assertThat(rejects)
                .containsExactly(new Reject(
                        file.toString(),
                        "the table has no column \"text\" but body: write one with the text as \"text\""));
    }

    @Test
    void aTableIsKnownByItsFirstBytesAndWhatLiesBesideItIsNone() throws IOException {
        Path file = table("required binary text (STRING);", List.of(row -> text(row)));
        Path part = Files.createDirectories(folder.resolve("a table #1 %41[x]")).resolve("part: 00000 ü");
        Files.copy(file, part);
        for (String beside : List.of("_SUCCESS", "_metadata", "_committed_12", ".part.crc")) {
            Files.writeString(part.resolveSibling(beside), "PAR1");
        }
        Storage storage = new Storage(new Configuration(), folder.toString());
        List<InputFile> files = new InputFiles(storage, rejects::add)
                .of(List.of(part.getParent().toString()));
        assertThat(files).extracting(InputFile::id).containsExactly("a table #1 %41[x]/part: 00000 ü");
        List<Article> articles = new ArrayList<>();
        new ArticleSource(storage).read(files.get(0), rejects::add).forEachRemaining(articles::add);
        assertThat(rejects).isEmpty();
        assertThat(articles).extracting(Article::text).containsExactly("Anna Keller was born in Paris.");
    }

    @Test
    void cellsSayWhatTheyWouldSayInLinesOfJson() throws IOException {
        Path file = table(
                "optional int64 ID (DECIMAL(10,2)); required binary TEXT (STRING); optional int32 Date (DATE); optional binary Title"
                        + " (STRING); optional binary url (STRING);",
                List.of(
                        row -> row.append("ID", 750L)
                                .append("TEXT", "Anna Keller was born in Paris.")
                                .append("Date", (int) DAY.toEpochDay())
                                .append("Title", "")
                                .append("url", " https://example.org/1 "),
                        // what engines write for the end of time, and what is no UTF-8
                        row -> row.append("TEXT", "Far away.")
                                .append("Date", (int) LocalDate.of(9999, 12, 31).toEpochDay()),
                        row -> row.append(
                                "TEXT", Binary.fromConstantByteArray(new byte[] {'C', 'a', 'f', (byte) 0xe9}))));
        assertThat(read(file))
                .containsExactly(new Article(
                        "7.50", "Anna Keller was born in Paris.", DAY, null, "https://example.org/1", "t.parquet:1"));
        assertThat(rejects)
                .containsExactly(
                        new Reject(file + ":2", "the date is \"9999-12-31\": write it as YYYY-MM-DD"),
                        new Reject(file + ":3", "what is in the column \"TEXT\" is not UTF-8: convert it to UTF-8"));
    }

    private static Group text(Group row) {
        row.add("text", "Anna Keller was born in Paris.");
        return row;
    }

    @Test
    void aNumberIsAnIdAndWhatIsNoTableIsRejected() throws IOException {
        Path file = table("optional int64 id; required binary text (STRING);", List.of(row -> {
            row.add("id", 17L);
            row.add("text", "Anna Keller was born in Paris.");
        }));
        assertThat(read(file)).extracting(Article::id).containsExactly("17");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(read(file)).isEmpty();
        assertThat(rejects)
                .hasSize(1)
                .allSatisfy(reject -> assertThat(reject.reason()).contains("cannot be read"));
    }
}
