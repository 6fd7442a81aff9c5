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
